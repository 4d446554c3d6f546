import type { ForumLog, KeptForms, LogBook } from '../../domain/ports-forum.ts'
import type { LogServer } from '../../domain/ports-log.ts'
import { newId, random } from '../../platform/chance.ts'
import { clock } from '../../platform/clock.ts'
import { browserLocks, timers } from '../../platform/locks.ts'
import { onWakeUps } from '../../platform/wake-ups.ts'
import { openLog } from '../../storage/log/open-log.ts'
import { createExchange } from '../../sync/log-exchange.ts'

/** One database a page, opened by the first who asks. */
let log: ReturnType<typeof openLog> | null = null
const logHere = () => (log ??= openLog(newId))
const exchanging = new Set<ReturnType<typeof createExchange>>()

export type ComposedLog = ForumLog & {
  forms: KeptForms
  /** Ends its timer and its listening, for the page that opened it. */
  close(): void
}

/** The forum's log of one area for the account `person`, on disk and over the network. Starts exchanging at once. */
export function composeForumLog({
  server,
  area,
  person,
}: {
  server: LogServer
  area: string
  person: string
}): ComposedLog {
  const book = logHere().open(area, person)
  const listeners = new Set<() => void>()
  let kept: Pick<LogBook, 'entries' | 'waiting'> | null = null
  let moving: Pick<LogBook, 'fetching' | 'stopped'> = { fetching: null, stopped: null }
  const tell = () => listeners.forEach((one) => one())

  const exchange = createExchange({
    store: book.exchange,
    server,
    person,
    area,
    clock,
    random,
    timers,
    locks: browserLocks(),
    show: (now) => {
      moving = now
      tell()
    },
  })
  exchanging.add(exchange)
  const unwatch = book.watch((now) => {
    kept = now
    tell()
  })
  const sleep = onWakeUps((trigger) => void exchange.exchange(trigger))
  void exchange.exchange('start')

  return {
    watch(listener) {
      const say = () => kept && listener({ ...kept, ...moving })
      listeners.add(say)
      say()
      return () => void listeners.delete(say)
    },
    async write(change) {
      await book.write(change)
      void exchange.exchange('tap')
    },
    exchange: () => exchange.exchange('tap'),
    search: (words) => book.search(words),
    exportUnsent: () => book.exportUnsent(),
    forms: book.forms,
    close() {
      sleep()
      void exchange.stop()
      exchanging.delete(exchange)
      unwatch()
      book.close()
    },
  }
}

/** Somebody signs out of this device: what the server has of the log goes from it; what it has not waits for its writer. */
export async function forgetForumLog(): Promise<void> {
  const ending = [...exchanging].map((one) => one.stop())
  await logHere().forgetReceived()
  if (ending.length === 0) return
  await Promise.all(ending)
  await logHere().forgetReceived()
}
