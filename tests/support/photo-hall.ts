import type { PhotoHere } from '../../src/domain/ports-forum.ts'
import { createPhotoExchange } from '../../src/sync/photo-exchange.ts'
import { closing, device, entry } from './devices-in-hand.ts'
import { fakeLogServer, type logDevice, type LogDevice } from './log-in-hand.ts'
import { fakePhotoServer, smallPhoto } from './photos-in-hand.ts'

/** One server of text and photos, and devices at it. */
export function hall() {
  const server = fakeLogServer()
  const photos = fakePhotoServer(() => server.entries())
  const inHall = (rest: Parameters<typeof logDevice>[1] = {}) => {
    const made = device(server, rest)
    const sending = createPhotoExchange({ ...made.deps, store: made.book.photoSending, server: photos.server })
    closing({ close: () => void sending.stop() })
    const add = async (n: number, words = 'The hall, full.', at = n) => {
      await made.book.photos.keep(entry(n), smallPhoto(at))
      const [photo] = (await here(made, n)).slice(-1)
      await made.book.photos.describe(photo!.id, words)
      return photo!.id
    }
    return { ...made, photos: made.book.photos, send: () => sending.exchange('tap'), add }
  }
  return { server, photos, device: inHall }
}

/** What a page would be told of the photos of one entry. */
export function here(device: Pick<LogDevice, 'book'>, n: number): Promise<PhotoHere[]> {
  return new Promise((resolve) => {
    const stop = device.book.photos.watch(entry(n), (photos) => {
      resolve(photos)
      queueMicrotask(() => stop())
    })
  })
}
/** How each photo of one entry stands. */
export const states = async (device: Pick<LogDevice, 'book'>, n: number) =>
  (await here(device, n)).map(({ state }) => state)

/** How many photos wait, as the device counts them. */
export const waiting = async (device: Pick<LogDevice, 'book'>) => (await counted(device)).waiting
/** The entries of those that need a person. */
export const stuck = async (device: Pick<LogDevice, 'book'>) => (await counted(device)).stuck

function counted(device: Pick<LogDevice, 'book'>): Promise<{ waiting: number; stuck: string[] }> {
  return new Promise((resolve) => {
    const stop = device.book.photos.watchWaiting((waiting, stuck) => {
      resolve({ waiting, stuck })
      queueMicrotask(() => stop())
    })
  })
}
