import { IDBFactory, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { openStore } from '../../src/storage/open-store.ts'
import { sampleDraft, sampleEnvelope, uuid } from '../support/sample-answers.ts'
import { fakeLocks, fakeTimers } from './fake-browser.ts'
import { fakeServer } from './fake-server.ts'
import { createSender } from '../../src/sync/runner.ts'

/** Every request that changes or reads a store by key; the n-th one fails as a full disk, a dead handle or a torn page does. */
const METHODS = ['put', 'add', 'delete', 'get', 'getAll', 'openCursor'] as const
const FAILURES = ['QuotaExceededError', 'UnknownError', 'DataError'] as const

afterEach(() => vi.restoreAllMocks())

/** Lets the n-th storage request fail, once. Tells whether it came to that. */
function failAt(n: number, name: string): { failed: () => boolean; undo: () => void } {
  let left = n
  let failed = false
  const real = Object.fromEntries(METHODS.map((method) => [method, FakeObjectStore.prototype[method]]))
  for (const method of METHODS) {
    FakeObjectStore.prototype[method] = function (this: IDBObjectStore, ...given: unknown[]) {
      if (!failed && (left -= 1) < 0) {
        failed = true
        throw new DOMException('injected', name)
      }
      return Reflect.apply(real[method] as unknown as () => IDBRequest<never>, this, given)
    } as never
  }
  return { failed: () => failed, undo: () => Object.assign(FakeObjectStore.prototype, real) }
}

it.each(FAILURES)('finishing, with %s at its 1st, 2nd, 3rd … request, is whole or has not happened', async (name) => {
  let steps = 0
  for (let n = 0; ; n += 1) {
    const disk = { indexedDB: new IDBFactory(), IDBKeyRange }
    const store = openStore(disk)
    await store.drafts.start(sampleDraft(1))
    const fault = failAt(n, name)
    const outcome = await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1').then(
      () => 'saved',
      () => 'not saved',
    )
    fault.undo()
    store.close()

    const restarted = openStore(disk)
    const [drafts, parcels] = [await restarted.drafts.list(), await restarted.outbox.list()]
    expect(drafts.length + parcels.length).toBe(1)
    const whole =
      outcome === 'saved' ? parcels[0]?.id === uuid(1) && parcels[0].state === 'waiting' : drafts[0]?.id === uuid(1)
    expect([n, outcome, whole]).toEqual([n, outcome, true])
    // And again: nothing is in its way.
    await restarted.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')
    expect([(await restarted.drafts.list()).length, (await restarted.outbox.list()).length]).toEqual([0, 1])
    restarted.close()
    if (!fault.failed()) break
    steps += 1
  }
  expect(steps).toBeGreaterThanOrEqual(3)
})

it.each(FAILURES)(
  'sending, with %s at its 1st, 2nd, 3rd … request, ends with one row and one receipt',
  async (name) => {
    let steps = 0
    for (let n = 0; ; n += 1) {
      const disk = { indexedDB: new IDBFactory(), IDBKeyRange }
      const store = openStore(disk)
      const server = fakeServer(() => '2026-11-10')
      const time = fakeTimers(1_000_000)
      const sender = () =>
        createSender({
          store: openStore(disk).sending,
          server: {
            submit: async (list) => server.submit(list),
            receiptStatus: async () => ({ status: 'no_connection' }),
            withdraw: async () => ({ status: 'no_connection' }),
          },
          clock: { now: time.now, today: () => '2026-11-10' },
          random: () => 0.5,
          timers: time.timers,
          locks: fakeLocks(),
          currentEpoch: async () => server.epoch(),
          keepDays: () => 3,
        })
      await store.drafts.start(sampleDraft(1))
      await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')

      const fault = failAt(n, name)
      const first = sender()
      await first.flush('tap')
      fault.undo()
      first.stop()
      const between = await store.outbox.list()
      expect(between).toHaveLength(1)
      expect([n, between[0]!.state === 'received' && server.rows().size === 0]).toEqual([n, false])

      const second = sender()
      await second.flush('start')
      second.stop()
      expect([
        server.rows().size,
        (await store.outbox.list()).map((one) => one.state),
        (await store.outbox.receipts()).length,
      ]).toEqual([1, ['received'], 1])
      store.close()
      if (!fault.failed()) break
      steps += 1
    }
    expect(steps).toBeGreaterThanOrEqual(8)
  },
)
