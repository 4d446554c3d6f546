import { Dexie } from 'dexie'
import { IDBDatabase as FakeDatabase, IDBFactory, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft, sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import type { Parcel } from '../domain/response/parcel.ts'
import { DraftClosed, StorageFull, StorageUnavailable } from '../domain/storage-trouble.ts'
import { openStore, type Store } from './open-store.ts'

let indexedDB: IDBFactory
let store: Store
const touch = (at: string, on = '2026-11-02') => ({ at, on, skipped: false })

beforeEach(() => {
  indexedDB = new IDBFactory()
  store = openStore({ indexedDB, IDBKeyRange })
  return () => store.close()
})

/** A second hand on the same database, as another tab has. */
async function raw<T>(work: (db: Dexie) => Promise<T>): Promise<T> {
  const db = await new Dexie('heard', { indexedDB, IDBKeyRange }).open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

async function finished(n: number, rest: Partial<Parcel> = {}): Promise<Parcel> {
  await store.drafts.start(sampleDraft(n))
  const made = await store.drafts.finish(uuid(n), await sampleEnvelope(n), `CODE-${n}`)
  if (Object.keys(rest).length > 0) await raw((db) => db.table('outbox').update(made.seq, rest))
  return { ...made, ...rest }
}

describe('what a person said about themselves', () => {
  const apart = async (n: number) =>
    sampleEnvelope(n, {
      survey: 'about_you',
      respondent: 'other',
      answers: { sex: 'female' },
      completedOn: '2026-11-01',
    })

  it('waits beside the answers from the same moment, or not at all', async () => {
    await store.drafts.start(sampleDraft(1))
    await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1', await apart(50))
    expect((await store.outbox.list()).map((one) => [one.envelope.survey, one.receiptCode])).toEqual([
      ['ehcp_satisfaction', 'CODE-1'],
      ['about_you', ''],
    ])
    await expect(store.drafts.finish(uuid(9), await sampleEnvelope(9), 'C', await apart(51))).rejects.toThrow(
      DraftClosed,
    )
    // Finished again in another tab: the first stands, and nothing is told twice.
    await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'OTHER', await apart(52))
    expect(await store.outbox.list()).toHaveLength(2)
  })

  it('is forgotten when it has arrived, without a receipt', async () => {
    await store.drafts.start(sampleDraft(1))
    await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1', await apart(50))
    const after = (await store.outbox.list()).map((one): Parcel => ({
      ...one,
      state: 'received',
      receivedOn: '2026-11-02',
    }))
    await store.sending.settle(after, new Set(), '2026-11-02')
    expect((await store.outbox.list()).map((one) => one.id)).toEqual([uuid(1)])
    expect((await store.outbox.receipts()).map((one) => one.code)).toEqual(['CODE-1'])
  })

  it('is in no file to keep, and is no answer to be warned about', async () => {
    await store.drafts.start(sampleDraft(1))
    await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1', await apart(50))
    expect(await store.outbox.exportUnsent()).not.toContain('about_you')
    expect(await store.clearPhone({ unsent: 0 })).toEqual({ cleared: false, unsent: 1 })
    expect(await store.clearPhone({ unsent: 1 })).toEqual({ cleared: true })
    expect(await store.outbox.list()).toEqual([])
  })
})

describe('drafts', () => {
  it('keeps each answer, the place and what was skipped', async () => {
    await store.drafts.start(sampleDraft(1))
    await store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))
    await store.drafts.answer(uuid(1), 'EH2', null, { at: 'EH3', on: '2026-11-03', skipped: true })
    expect(await store.drafts.get(uuid(1))).toEqual(
      sampleDraft(1, {
        answers: { R1: 'parent_carer', EH1: 'agree' },
        skipped: ['EH2'],
        at: 'EH3',
        touchedOn: '2026-11-03',
      }),
    )
    await store.drafts.answer(uuid(1), 'EH1', null, touch('EH1'))
    await store.drafts.answer(uuid(1), 'EH2', 'no', touch('EH3'))
    expect(await store.drafts.get(uuid(1))).toMatchObject({ answers: { R1: 'parent_carer', EH2: 'no' }, skipped: [] })
  })

  it('lets two tabs answer different questions at once without undoing each other', async () => {
    const other = openStore({ indexedDB, IDBKeyRange })
    await store.drafts.start(sampleDraft(1, { answers: {} }))
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? store : other).drafts.answer(uuid(1), `Q${i}`, 'yes', touch('Q'))),
    )
    expect(Object.keys((await store.drafts.get(uuid(1)))?.answers ?? {})).toHaveLength(20)
    other.close()
  })

  it('says so when the draft is no longer open, and changes nothing', async () => {
    await finished(1)
    await expect(store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))).rejects.toBeInstanceOf(DraftClosed)
    await expect(store.drafts.start(sampleDraft(1))).rejects.toBeInstanceOf(DraftClosed)
    expect(await store.drafts.list()).toEqual([])
  })

  it('starting twice keeps what was answered in between', async () => {
    await store.drafts.start(sampleDraft(1))
    await store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))
    await store.drafts.start(sampleDraft(1))
    expect((await store.drafts.get(uuid(1)))?.answers).toEqual({ R1: 'parent_carer', EH1: 'agree' })
  })

  it('tells watchers of every change', async () => {
    Dexie.dependencies.indexedDB = indexedDB // live queries look for a browser
    const seen = vi.fn<(ids: string[]) => void>()
    const stop = store.drafts.watch((drafts) => seen(drafts.map((one) => one.id)))
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]))
    await store.drafts.start(sampleDraft(1))
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([uuid(1)]))
    stop()
  })
})

describe('finishing', () => {
  it('closes the draft and fills the outbox in order', async () => {
    expect((await finished(1)).seq).toBeLessThan((await finished(2)).seq)
    expect(await store.drafts.list()).toEqual([])
    expect((await store.outbox.list()).map((one) => [one.id, one.state])).toEqual([
      [uuid(1), 'waiting'],
      [uuid(2), 'waiting'],
    ])
  })

  it('twice gives the same parcel once', async () => {
    const first = await finished(1)
    expect(await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'OTHER')).toEqual(first)
    expect(await store.outbox.list()).toHaveLength(1)
  })

  it('refuses a draft that is not there', async () => {
    await expect(store.drafts.finish(uuid(9), await sampleEnvelope(9), 'C')).rejects.toBeInstanceOf(DraftClosed)
    expect(await store.outbox.list()).toEqual([])
  })
})

describe('broken rows', () => {
  it('are put aside whole, shown and exported, and stand in nobody’s way', async () => {
    await finished(1)
    await raw(async (db) => {
      await db.table('outbox').add({ id: 'x', state: 'waiting', envelope: 'torn' })
      await db.table('outbox').add({ state: 7 })
      await db.table('drafts').add({ id: 'd', answers: 'torn' })
    })
    expect(await store.outbox.list()).toHaveLength(1)
    expect(await store.drafts.list()).toEqual([])
    const aside = await store.outbox.setAside()
    expect(aside.map((one) => JSON.parse(one.raw))).toEqual([
      { id: 'x', state: 'waiting', envelope: 'torn', seq: 2 },
      { state: 7, seq: 3 },
      { id: 'd', answers: 'torn' },
    ])
    expect(aside.every((one) => one.trouble.code === 'unreadable' && one.trouble.reason !== '')).toBe(true)
    expect(await store.outbox.exportUnsent()).toContain('torn')
    expect(await raw((db) => db.table('outbox').count())).toBe(1)
  })

  it('do not stop the sender, who puts them aside too', async () => {
    await raw((db) => db.table('meta').count()).catch(() => {})
    await finished(1)
    await raw((db) => db.table('outbox').add({ id: 'x', state: 'waiting', envelope: 'torn' }))
    await finished(2)
    const taken = await store.sending.take({ limit: 50, due: () => true, pick: (due) => due })
    expect(taken.map((one) => one.id)).toEqual([uuid(1), uuid(2)])
    expect(await store.outbox.setAside()).toHaveLength(1)
  })
})

describe('a file of what was not received', () => {
  it('comes back whole on another phone, once', async () => {
    await finished(1)
    await finished(2, { state: 'needs_attention', trouble: { code: 'survey_closed', reason: 'Closed.' } })
    await finished(3, { state: 'received', epoch: 'e', receivedOn: '2026-11-02' })
    const file = await store.outbox.exportUnsent()
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
      expect(await store.outbox.importParcels(file)).toEqual({ added: 0, alreadyHere: 0, unreadable: 1 })
    },
  )
})

describe('clearing this phone', () => {
  it('refuses unless the person was told the true number', async () => {
    await finished(1)
    await finished(2, { state: 'needs_attention' })
    await finished(3, { state: 'received', receivedOn: '2026-11-02', epoch: 'e' })
    await raw((db) => db.table('outbox').add({ state: 7 }))
    expect(await store.clearPhone({ unsent: 0 })).toEqual({ cleared: false, unsent: 3 })
    expect(await store.outbox.list()).toHaveLength(3)
    expect(await store.clearPhone({ unsent: 3 })).toEqual({ cleared: true })
    expect([await store.outbox.list(), await store.outbox.setAside(), await store.drafts.list()]).toEqual([[], [], []])
  })
})

describe('trying again', () => {
  const trouble = { code: 'date_in_future', reason: 'Not yet.' }
  it('sends a corrected envelope only where nothing of it was stored', async () => {
    await finished(1, { state: 'needs_attention', trouble })
    await finished(2, { state: 'needs_attention', trouble: { code: 'conflict', reason: 'Taken.' } })
    for (const n of [1, 2]) await store.outbox.retry(uuid(n), await sampleEnvelope(n, { completedOn: '2026-11-01' }))
    expect((await store.outbox.list()).map((one) => [one.state, one.envelope.completedOn])).toEqual([
      ['waiting', '2026-11-01'],
      ['waiting', '2026-11-02'],
    ])
  })
  it('leaves alone what is received or under way', async () => {
    await finished(1, { state: 'received', receivedOn: '2026-11-02', epoch: 'e' })
    await finished(2, { state: 'sending' })
    for (const n of [1, 2]) await store.outbox.retry(uuid(n))
    expect((await store.outbox.list()).map((one) => one.state)).toEqual(['received', 'sending'])
  })
})

describe('the database', () => {
  it('made by a newer app opens read-safe: nothing wiped, nothing changed', async () => {
    await finished(1)
    store.close()
    const newer = new Dexie('heard', { indexedDB, IDBKeyRange })
    newer
      .version(1)
      .stores({ drafts: 'id', outbox: '++seq, &id, [state+seq]', receipts: 'code', setAside: '++key', meta: 'key' })
    newer.version(2).stores({ later: 'id' })
    await newer.open()
    newer.close()
    const old = openStore({ indexedDB, IDBKeyRange })
    expect(await old.outbox.list()).toHaveLength(1)
    await old.drafts.start(sampleDraft(2))
    expect(await old.drafts.list()).toHaveLength(1)
    old.close()
    expect(await raw(async (db) => [db.verno, db.tables.length])).toEqual([2, 6])
  })

  it('lets go when another tab wants to upgrade, and comes back after', async () => {
    await finished(1)
    const newer = new Dexie('heard', { indexedDB, IDBKeyRange })
    newer
      .version(2)
      .stores({ drafts: 'id', outbox: '++seq, &id, [state+seq]', receipts: 'code', setAside: '++key', meta: 'key' })
    await newer.open()
    newer.close()
    expect(await store.outbox.list()).toHaveLength(1)
  })

  it('reopens after the browser killed the handle', async () => {
    // What iOS does to a page in the background: the handle looks open, and every use of it throws.
    const dead = new Set<IDBDatabase>()
    const used: IDBDatabase[] = []
    // oxlint-disable-next-line typescript/unbound-method -- called with the true `this` below
    const real = FakeDatabase.prototype.transaction
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      used.push(this)
      if (dead.has(this))
        throw new DOMException(
          'Connection to Indexed Database server lost',
          dead.size % 2 ? 'UnknownError' : 'InvalidStateError',
        )
      return Reflect.apply(real, this, given) as never
    })
    await finished(1)
    for (let i = 0; i < 6; i += 1) {
      dead.add(used.at(-1)!)
      await store.drafts.start(sampleDraft(10 + i))
    }
    expect(dead.size).toBe(6)
    expect(await store.drafts.list()).toHaveLength(6)
  })

  it('says plainly when there is no storage at all', async () => {
    const none = openStore({
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'SecurityError')
        },
      } as unknown as IDBFactory,
      IDBKeyRange,
    })
    await expect(none.drafts.list()).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(none.drafts.start(sampleDraft(1))).rejects.toBeInstanceOf(StorageUnavailable)
  })

  it('full disk: says so, changes nothing, and works again when there is room', async () => {
    await store.drafts.start(sampleDraft(1))
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))).rejects.toBeInstanceOf(StorageFull)
    put.mockRestore()
    expect((await store.drafts.get(uuid(1)))?.answers).toEqual({ R1: 'parent_carer' })
    await store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))
    expect((await store.drafts.get(uuid(1)))?.answers).toEqual({ R1: 'parent_carer', EH1: 'agree' })
  })

  it('asks for strict durability on every write', async () => {
    const begun = vi.spyOn(FakeDatabase.prototype, 'transaction')
    await finished(1)
    const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThan(1)
    expect(writes.every((call) => (call[2] as { durability?: string } | undefined)?.durability === 'strict')).toBe(true)
  })

  it('knows when it was just made', async () => {
    expect([await store.facts.madeJustNow(), await store.facts.madeJustNow()]).toEqual([true, false])
  })
})
