import type { ForumLog, HalfTypedStore, KeptForms, LogBook, LogPhotos } from '../../domain/ports-forum.ts'
import type { LogServer, PhotoServer } from '../../domain/ports-log.ts'
import { newId, random } from '../../platform/chance.ts'
import { clock } from '../../platform/clock.ts'
import { browserLocks, holdAlone, timers } from '../../platform/locks.ts'
import { onWakeUps } from '../../platform/wake-ups.ts'
import { openLog } from '../../storage/log/open-log.ts'
import { createExchange } from '../../sync/log-exchange.ts'
import { createPhotoExchange } from '../../sync/photo-exchange.ts'
import { tabName } from '../staff/tab-name.ts'
import { formsOfTab } from './forms-of-tab.ts'
import { withLastForm } from './last-form.ts'
import { openForms } from './open-forms.ts'

/** One database a page, opened by the first who asks. */
let log: ReturnType<typeof openLog> | null = null
const logHere = () => (log ??= openLog(newId))
const tab = tabName(newId)
const open = openForms(holdAlone)
const exchanging = new Set<{ stop(): Promise<void> }>()

export type ComposedLog = ForumLog & {
  forms: KeptForms
  halfTyped: HalfTypedStore
  photos: LogPhotos
  /** Ends its timer and its listening, for the page that opened it. */
  close(): void
}

/** The forum's log of one area for the account `person`, on disk and over the network. Starts exchanging at once. */
export function composeForumLog({
  server,
  area,
  person,
}: {
  server: LogServer & { photos: PhotoServer }
  area: string
  person: string
}): ComposedLog {
  const book = logHere().open(area, person)
  const listeners = new Set<() => void>()
  let kept: Omit<LogBook, 'fetching' | 'stopped'> | null = null
  let moving: Pick<LogBook, 'fetching' | 'stopped'> = { fetching: null, stopped: null }
  const tell = () => listeners.forEach((one) => one())

  let photosWaiting = 0
  let photosStuck: string[] = []

  const common = { person, area, clock, random, timers, locks: browserLocks() }
  const photos = createPhotoExchange({ ...common, store: book.photoSending, server: server.photos })
  const exchange = createExchange({
    ...common,
    store: book.exchange,
    server,
    show: (now) => {
      moving = now
      tell()
      // A photo whose entry has just been received may follow it.
      if (!now.fetching) void photos.exchange('timer')
    },
  })
  const both = async (trigger: Parameters<typeof exchange.exchange>[0]) => {
    await exchange.exchange(trigger)
    // Nobody waits for a photo.
    void photos.exchange(trigger)
  }
  exchanging.add(exchange).add(photos)
  const unwatch = book.watch((now) => {
    kept = now
    tell()
  })
  const unwatchPhotos = book.photos.watchWaiting((waiting, stuck) => {
    photosWaiting = waiting
    photosStuck = stuck
    tell()
  })
  const sleep = onWakeUps((trigger) => void both(trigger))
  void both('start')

  return {
    watch(listener) {
      const say = () => {
        if (!kept) return
        const stuck = [...kept.stuck, ...photosStuck]
        listener({ ...kept, ...moving, waiting: kept.waiting + photosWaiting, stuck })
      }
      listeners.add(say)
      say()
      return () => void listeners.delete(say)
    },
    async write(change) {
      await book.write(change)
      void both('tap')
    },
    async writeNew(change, photos) {
      const entry = await book.writeNew(change, photos)
      void both('tap')
      return entry
    },
    exchange: () => both('tap'),
    search: (words) => book.search(words),
    exportUnsent: () => book.exportUnsent(),
    forms: book.forms,
    halfTyped: withLastForm(
      formsOfTab(book.forms, tab, { ...open, isSaved: (entry) => book.isKnown(entry) }),
      `${area} ${person}`,
    ),
    photos: {
      ...book.photos,
      async letGo(entry, shared) {
        const left = await book.photos.letGo(entry, shared)
        void both('tap')
        return left
      },
      async again(id, shared) {
        await book.photos.again(id, shared)
        void both('tap')
      },
      async remove(entry, id) {
        await book.photos.remove(entry, id)
        void photos.exchange('tap')
      },
    },
    close() {
      sleep()
      for (const one of [exchange, photos]) {
        void one.stop()
        exchanging.delete(one)
      }
      unwatch()
      unwatchPhotos()
      book.close()
    },
  }
}

/** How much that person wrote in the forum's log on this device has not been sent. */
export const unsentOnDevice = (person: string): Promise<number> => logHere().unsentOf(person)

/** Somebody signs out of this device: what the server has of the log goes from it; what it has not waits for its writer. */
export async function forgetForumLog(): Promise<void> {
  const ending = [...exchanging].map((one) => one.stop())
  await logHere().forgetReceived()
  if (ending.length === 0) return
  await Promise.all(ending)
  await logHere().forgetReceived()
}
