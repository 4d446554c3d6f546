import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, vi } from 'vitest'
import type { LogEntry, LogOperation } from '../../src/domain/log/entry.ts'
import { merge, sameValue } from '../../src/domain/log/merge.ts'
import type { LogServer, LogStore } from '../../src/domain/ports-log.ts'
import type { LogBook } from '../../src/domain/ports-forum.ts'
import { openLog, type OpenBook } from '../../src/storage/log/open-log.ts'
import { createExchange, type ExchangeDeps } from '../../src/sync/log-exchange.ts'
import { fakeLocks, fakeTimers } from '../faults/fake-browser.ts'

// A live query looks for a global IndexedDB before it begins, whatever its database was given.
Dexie.dependencies.indexedDB = new IDBFactory()
Dexie.dependencies.IDBKeyRange = IDBKeyRange

/** Ids that say in which order they were made. */
export function countingIds(prefix = 0): () => string {
  let made = 0
  return () => `${String(prefix).padStart(8, '0')}-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`
}

/** `same`: fields that already had this value when it came. */
type Stored = { operation: LogOperation; person: string; outcome: string; same: string[] }

/** The server's promises about the log as a model: the pure `merge`, each operation once, a cursor over changes. */
export function fakeLogServer(problemOf: (entry: LogEntry) => string | null = () => null) {
  let entries = new Map<string, { entry: LogEntry; turn: number }>()
  let operations = new Map<string, Stored>()
  let turn = 0
  let epochs = 1
  let backup = { entries: new Map(entries), operations: new Map(operations), turn }
  const pageSize = 200

  function store(person: string, operation: LogOperation) {
    const { id } = operation
    const earlier = operations.get(id)
    if (earlier) {
      const same = JSON.stringify(earlier.operation) === JSON.stringify(operation) && earlier.person === person
      if (!same) return { id, status: 'rejected' as const, problem: 'conflict' }
      return { id, status: earlier.outcome as 'applied', entry: entries.get(operation.entry)!.entry }
    }
    const before = entries.get(operation.entry)?.entry ?? null
    const { entry, outcome } = merge(before, operation, person)
    const problem = problemOf(entry)
    if (problem) return { id, status: 'rejected' as const, problem }
    entries.set(operation.entry, { entry, turn: (turn += 1) })
    const same = Object.entries(operation.changes).flatMap(([field, value]) =>
      sameValue(before?.fields[field] ?? null, value) ? [field] : [],
    )
    operations.set(id, { operation, person, outcome, same })
    return { id, status: outcome, entry }
  }

  return {
    entries: () => new Map([...entries].map(([id, { entry }]) => [id, entry])),
    operations: () => operations,
    epoch: () => `epoch-${epochs}`,
    backUp: () => void (backup = { entries: new Map(entries), operations: new Map(operations), turn }),
    restore() {
      entries = new Map(backup.entries)
      operations = new Map(backup.operations)
      turn = backup.turn
      epochs += 1
    },
    push(person: string, given: LogOperation[]) {
      const results = structuredClone(given).map((one) => store(person, one))
      return structuredClone({ epoch: `epoch-${epochs}`, results })
    },
    pull(cursor: string | null) {
      const since = Number(cursor ?? 0)
      const newer = [...entries.values()].filter((one) => one.turn > since).sort((a, b) => a.turn - b.turn)
      const page = newer.slice(0, pageSize)
      return structuredClone({
        epoch: `epoch-${epochs}`,
        entries: page.map((one) => one.entry),
        cursor: String(page.at(-1)?.turn ?? since),
        left: newer.length - page.length,
        today: '2026-11-10',
        policy: { respondWithin: 15 },
      })
    },
  }
}
export type FakeLogServer = ReturnType<typeof fakeLogServer>

/** One device with the real storage and the real exchange; `network` stands between it and the server. */
export function logDevice(
  server: FakeLogServer,
  {
    person = 'ann',
    ids = countingIds(),
    disk = new IDBFactory(),
    day = () => '2026-11-10',
    network = (through) => Promise.resolve(through()),
    step = () => Promise.resolve(),
  }: {
    person?: string
    ids?: () => string
    disk?: IDBFactory
    day?: () => string
    network?: <T>(through: () => T) => Promise<T | { kind: 'no_connection' }>
    /** Every await of the exchange, where a device may die. */
    step?: () => Promise<void>
  } = {},
) {
  const time = fakeTimers(1_000_000)
  const log = openLog(ids, { indexedDB: disk, IDBKeyRange })
  const book: OpenBook = log.open('wirral', person)
  let moving: Pick<LogBook, 'fetching' | 'stopped'> = { fetching: null, stopped: null }
  const seenMoving: (typeof moving)[] = []
  const asked: LogServer = {
    person: async () => person,
    push: async (as, _area, operations) =>
      network(() => ({ kind: 'answered' as const, value: server.push(as, operations) })),
    pull: async (_as, _area, cursor) => network(() => ({ kind: 'answered' as const, value: server.pull(cursor) })),
  }
  const deps: ExchangeDeps = {
    store: steppingThrough(book.exchange, step),
    server: asked,
    person,
    area: 'wirral',
    clock: { now: time.now, today: day },
    random: () => 1,
    timers: time.timers,
    locks: fakeLocks(),
    show: (now) => {
      moving = now
      seenMoving.push(now)
    },
  }
  const exchange = createExchange(deps)
  return {
    book,
    log,
    disk,
    time,
    deps,
    exchange: (trigger: Parameters<typeof exchange.exchange>[0] = 'tap') => exchange.exchange(trigger),
    moving: () => moving,
    seenMoving,
    /** What a page that has been open all the time shows, once that is what a page opened now would show. */
    now: () =>
      vi.waitFor(
        async () => {
          const opened = log.open('wirral', person)
          const [there, shown] = [await firstOf(opened), await firstOf(book)]
          opened.close()
          expect(shown).toEqual(there)
          return shown
        },
        { timeout: 5_000, interval: 5 },
      ),
    close() {
      void exchange.stop()
      book.close()
      log.close()
    },
  }
}
export type LogDevice = ReturnType<typeof logDevice>

function steppingThrough(store: LogStore, step: () => Promise<void>): LogStore {
  return new Proxy(store, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>
      return async (...given: unknown[]) => {
        await step()
        const outcome = await member(...given)
        await step()
        return outcome
      }
    },
  })
}

function firstOf(book: OpenBook) {
  return new Promise<Omit<LogBook, 'fetching' | 'stopped'>>((resolve) => {
    const stop = book.watch((now) => {
      resolve(now)
      queueMicrotask(() => stop())
    })
  })
}
