import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeLocks, fakeTimers } from '../../tests/faults/fake-browser.ts'
import { CHOKES, fakeServer, REJECTED, UNREADABLE } from '../../tests/faults/fake-server.ts'
import { sampleDraft, sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import type { SendOutcome } from '../domain/ports.ts'
import type { Envelope } from '../domain/response/envelope.ts'
import { openStore, type Store } from '../storage/open-store.ts'
import { createSender } from './runner.ts'

const DAY = '2026-11-10'
let store: Store
let server: ReturnType<typeof fakeServer>
let time: ReturnType<typeof fakeTimers>
let sends: number[]
let network: (envelopes: Envelope[], through: () => SendOutcome) => SendOutcome | Promise<SendOutcome>

beforeEach(() => {
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange })
  server = fakeServer(() => DAY)
  time = fakeTimers(1_000_000)
  sends = []
  network = (_, through) => through()
  return () => store.close()
})

function sender(rest: Partial<Parameters<typeof createSender>[0]> = {}) {
  return createSender({
    store: store.sending,
    server: {
      submit: async (envelopes) => {
        sends.push(envelopes.length)
        return network(envelopes, () => server.submit(envelopes))
      },
      receiptStatus: async () => ({ status: 'no_connection' }),
      withdraw: async () => ({ status: 'no_connection' }),
    },
    clock: { now: time.now, today: () => DAY },
    random: () => 1,
    timers: time.timers,
    locks: fakeLocks(),
    currentEpoch: async () => server.epoch(),
    keepDays: () => 3,
    ...rest,
  })
}

async function finish(n: number, mark?: string) {
  await store.drafts.start(sampleDraft(n))
  const answers: Record<string, string> = mark ? { R1: 'parent_carer', EH9: mark } : { R1: 'parent_carer' }
  return store.drafts.finish(uuid(n), await sampleEnvelope(n, { answers }), `CODE-${n}`)
}
const states = async () => (await store.outbox.list()).map((one) => one.state)

describe('the sender', () => {
  it('sends what waits, oldest first, and keeps the receipt', async () => {
    for (const n of [1, 2, 3]) await finish(n)
    await sender().flush('tap')
    expect(sends).toEqual([3])
    expect([...server.rows().keys()]).toEqual([1, 2, 3].map(uuid))
    expect(await states()).toEqual(['received', 'received', 'received'])
    expect(await store.outbox.receipts()).toHaveLength(3)
    expect((await store.outbox.receipts())[0]).toMatchObject({
      code: 'CODE-1',
      survey: 'ehcp_satisfaction',
      receivedOn: DAY,
      withdrawnOn: null,
    })
  })

  it('sends nothing when nothing waits, and sets no timer', async () => {
    await sender().flush('start')
    expect([sends, time.waiting()]).toEqual([[], 0])
  })

  it('goes in batches of fifty', async () => {
    for (let n = 0; n < 120; n += 1) await finish(n)
    await sender().flush('tap')
    expect(sends).toEqual([50, 50, 20])
  })

  it('halves what is too large and blames only the one that is', async () => {
    for (let n = 0; n < 20; n += 1) await finish(n)
    server.acceptAtMost(6)
    await sender().flush('tap')
    expect(server.rows().size).toBe(20)
    server.acceptAtMost(0)
    await finish(99)
    await sender().flush('tap')
    expect(
      (await store.outbox.list()).filter((one) => one.state !== 'received').map((one) => [one.id, one.trouble?.code]),
    ).toEqual([[uuid(99), 'too_large']])
  })

  it('one bad parcel of any kind never holds up the others', async () => {
    for (let n = 0; n < 30; n += 1) await finish(n, { 3: CHOKES, 11: REJECTED, 17: UNREADABLE }[n])
    const mine = sender()
    await mine.flush('tap')
    for (let i = 0; i < 60 && server.rows().size < 27; i += 1) await time.pass(60_000)
    expect(server.rows().size).toBe(27)
    const left = (await store.outbox.list()).filter((one) => one.state !== 'received')
    expect(left.map((one) => [one.id, one.state, one.trouble?.code])).toEqual([
      [uuid(3), 'waiting', 'server_trouble'],
      [uuid(11), 'needs_attention', 'date_in_future'],
      [uuid(17), 'needs_attention', 'malformed'],
    ])
    mine.stop()
  })

  it('waits as long as a busy server asked, whatever wakes it, then goes by itself', async () => {
    await finish(1)
    network = () => ({ kind: 'busy', retryAfterMs: 60_000 })
    const mine = sender()
    await mine.flush('tap')
    network = (_, through) => through()
    await time.pass(59_000)
    await mine.flush('online')
    expect(sends).toEqual([1])
    await time.pass(10_000)
    expect([sends, await states()]).toEqual([[1, 1], ['received']])
  })

  it('leaves a busy server alone with everything else too', async () => {
    await finish(1)
    network = () => ({ kind: 'busy', retryAfterMs: 60_000 })
    const mine = sender()
    await mine.flush('tap')
    network = (_, through) => through()
    await finish(2)
    await mine.flush('tap')
    expect([sends, await states()]).toEqual([[1], ['waiting', 'waiting']])
    await time.pass(70_000)
    expect(await states()).toEqual(['received', 'received'])
  })

  it('asks less and less often while the phone is too full to write down what came of it', async () => {
    await finish(1)
    const full = { ...store.sending, settle: () => Promise.reject(new Error('full')) }
    const mine = sender({ store: full })
    await mine.flush('tap')
    for (let minute = 0; minute < 60; minute += 1) await time.pass(60_000)
    expect(sends.length).toBeLessThan(25)
    expect(server.rows().size).toBe(1)
    mine.stop()
  })

  it('a lost reply is asked for again and stored once', async () => {
    await finish(1)
    network = (_, through) => (through(), { kind: 'no_connection' })
    const mine = sender()
    await mine.flush('tap')
    expect(await states()).toEqual(['waiting'])
    network = (_, through) => through()
    await mine.flush('online')
    expect([await states(), server.rows().size, sends]).toEqual([['received'], 1, [1, 1]])
  })

  it('a connection that hangs for ever is given up', async () => {
    await finish(1)
    network = () => new Promise(() => {})
    const mine = sender()
    const flushing = mine.flush('tap')
    await time.pass(25_000)
    await flushing
    expect((await store.outbox.list())[0]).toMatchObject({ state: 'waiting', trouble: { code: 'timed_out' } })
    mine.stop()
  })

  it('two tabs at once send each parcel once', async () => {
    for (let n = 0; n < 8; n += 1) await finish(n)
    const locks = fakeLocks()
    const tabs = [sender({ locks }), sender({ locks }), sender({ locks }), sender({ locks })]
    await Promise.all(tabs.map((tab) => tab.flush('online')))
    expect(sends).toEqual([8])
  })

  it('many triggers at once make one round more, not many', async () => {
    await finish(1)
    const mine = sender()
    await Promise.all([mine.flush('tap'), mine.flush('online'), mine.flush('visible'), mine.flush('timer')])
    expect([sends, await states()]).toEqual([[1], ['received']])
  })

  it('what a killed tab left as sending goes with the next', async () => {
    await finish(1)
    await store.sending.take({ limit: 50, due: () => true, pick: (due) => due })
    expect(await states()).toEqual(['sending'])
    await sender().flush('start')
    expect(await states()).toEqual(['received'])
  })

  it('a server restored from backup is offered again what it lost', async () => {
    await finish(1)
    server.backUp()
    const mine = sender()
    await mine.flush('tap')
    server.restore()
    expect(server.rows().size).toBe(0)
    await mine.flush('start')
    await time.pass(5_000)
    expect([server.rows().size, await states(), (await store.outbox.receipts()).length]).toEqual([1, ['received'], 1])
  })

  it('clears the answers after three days, at once on a shared phone, and keeps the receipt', async () => {
    await finish(1)
    await sender().flush('tap')
    await sender({ clock: { now: time.now, today: () => '2026-11-12' } }).flush('start')
    expect(await states()).toEqual(['received'])
    await sender({ clock: { now: time.now, today: () => '2026-11-13' } }).flush('start')
    expect([await states(), (await store.outbox.receipts()).length]).toEqual([[], 1])
    await finish(2)
    await sender({ keepDays: () => 0 }).flush('tap')
    expect([await states(), (await store.outbox.receipts()).length]).toEqual([[], 2])
  })

  it('a withdrawn receipt is not offered again', async () => {
    await finish(1)
    server.backUp()
    await sender().flush('tap')
    await store.outbox.markWithdrawn('CODE-1', DAY)
    server.restore()
    await sender().flush('start')
    expect([server.rows().size, await states(), (await store.outbox.receipts())[0]?.withdrawnOn]).toEqual([0, [], DAY])
  })

  it('never throws: storage that fails is tried again later', async () => {
    await finish(1)
    const broken = {
      ...store.sending,
      take: () => Promise.reject(new Error('gone')),
      summary: () => Promise.reject(new Error('gone')),
    }
    const mine = sender({ store: broken })
    await mine.flush('tap')
    expect(time.waiting()).toBe(1)
    mine.stop()
    expect(time.waiting()).toBe(0)
  })
})
