import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import { storeInHand } from '../../tests/support/store-in-hand.ts'
import { openStore } from './open-store.ts'

const hand = storeInHand()

describe('broken rows', () => {
  it('are put aside whole, shown and exported, and stand in nobody’s way', async () => {
    await hand.finished(1)
    await hand.raw(async (db) => {
      await db.table('outbox').add({ id: 'x', state: 'waiting', envelope: 'torn' })
      await db.table('outbox').add({ state: 7 })
      await db.table('drafts').add({ id: 'd', answers: 'torn' })
    })
    expect(await hand.store.outbox.list()).toHaveLength(1)
    expect(await hand.store.drafts.list()).toEqual([])
    const aside = await hand.store.outbox.setAside()
    expect(aside.map((one) => JSON.parse(one.raw))).toEqual([
      { id: 'x', state: 'waiting', envelope: 'torn', seq: 2 },
      { state: 7, seq: 3 },
      { id: 'd', answers: 'torn' },
    ])
    expect(aside.every((one) => one.trouble.code === 'unreadable' && one.trouble.reason !== '')).toBe(true)
    expect(await hand.store.outbox.exportUnsent()).toContain('torn')
    expect(await hand.raw((db) => db.table('outbox').count())).toBe(1)
  })

  it('do not stop the sender, who puts them aside too', async () => {
    await hand.raw((db) => db.table('meta').count()).catch(() => {})
    await hand.finished(1)
    await hand.raw((db) => db.table('outbox').add({ id: 'x', state: 'waiting', envelope: 'torn' }))
    await hand.finished(2)
    const taken = await hand.store.sending.take({ limit: 50, due: () => true, pick: (due) => due })
    expect(taken.map((one) => one.id)).toEqual([uuid(1), uuid(2)])
    expect(await hand.store.outbox.setAside()).toHaveLength(1)
  })
})

describe('a file of what was not received', () => {
  it('comes back whole on another phone, once', async () => {
    await hand.finished(1)
    await hand.finished(2, { state: 'needs_attention', trouble: { code: 'survey_closed', reason: 'Closed.' } })
    await hand.finished(3, { state: 'received', epoch: 'e', receivedOn: '2026-11-02' })
    const file = await hand.store.outbox.exportUnsent()
    const other = openStore({ indexedDB: new IDBFactory(), IDBKeyRange })
    expect(await other.outbox.importParcels(file)).toEqual({ added: 2, alreadyHere: 0, unreadable: 0 })
    expect(await other.outbox.importParcels(file)).toEqual({ added: 0, alreadyHere: 2, unreadable: 0 })
    expect((await other.outbox.list()).map((one) => [one.id, one.state, one.receiptCode])).toEqual([
      [uuid(1), 'waiting', 'CODE-1'],
      [uuid(2), 'waiting', 'CODE-2'],
    ])
    other.close()
  })

  it.each(['', '{', '[]', '{"kind":"other"}', '{"kind":"heard-unsent/1","parcels":[{"id":1}]}'])(
    '%j is unreadable, and harmless',
    async (file) => {
      expect(await hand.store.outbox.importParcels(file)).toEqual({ added: 0, alreadyHere: 0, unreadable: 1 })
    },
  )
})

describe('trying again', () => {
  const trouble = { code: 'date_in_future', reason: 'Not yet.' }
  it('sends a corrected envelope only where nothing of it was stored', async () => {
    await hand.finished(1, { state: 'needs_attention', trouble })
    await hand.finished(2, { state: 'needs_attention', trouble: { code: 'conflict', reason: 'Taken.' } })
    for (const n of [1, 2])
      await hand.store.outbox.retry(uuid(n), await sampleEnvelope(n, { completedOn: '2026-11-01' }))
    expect((await hand.store.outbox.list()).map((one) => [one.state, one.envelope.completedOn])).toEqual([
      ['waiting', '2026-11-01'],
      ['waiting', '2026-11-02'],
    ])
  })
  it('leaves alone what is received or under way', async () => {
    await hand.finished(1, { state: 'received', receivedOn: '2026-11-02', epoch: 'e' })
    await hand.finished(2, { state: 'sending' })
    for (const n of [1, 2]) await hand.store.outbox.retry(uuid(n))
    expect((await hand.store.outbox.list()).map((one) => one.state)).toEqual(['received', 'sending'])
  })
})

describe('clearing this phone', () => {
  it('refuses unless the person was told the true number', async () => {
    await hand.finished(1)
    await hand.finished(2, { state: 'needs_attention' })
    await hand.finished(3, { state: 'received', receivedOn: '2026-11-02', epoch: 'e' })
    await hand.raw((db) => db.table('outbox').add({ state: 7 }))
    expect(await hand.store.clearPhone({ unsent: 0 })).toEqual({ cleared: false, unsent: 3 })
    expect(await hand.store.outbox.list()).toHaveLength(3)
    expect(await hand.store.clearPhone({ unsent: 3 })).toEqual({ cleared: true })
    expect([
      await hand.store.outbox.list(),
      await hand.store.outbox.setAside(),
      await hand.store.drafts.list(),
    ]).toEqual([[], [], []])
  })
})
