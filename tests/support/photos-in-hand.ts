import { createHash } from 'node:crypto'
import { isShared, type LogEntry } from '../../src/domain/log/entry.ts'
import type { SmallPhoto } from '../../src/domain/log/photo.ts'
import type { PhotoReceipt, PutPhotoReply } from '../../src/domain/log/shared.ts'
import type { PhotoServer } from '../../src/domain/ports-log.ts'
import type { LogOutcome } from '../../src/domain/ports-log.ts'

/** A JPEG as far as the server can tell; each `n` another. */
export function smallPhoto(n = 0): SmallPhoto {
  const bytes = Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from(`picture ${n}`),
    Buffer.from('ffd9', 'hex'),
  ])
  return { type: 'image/jpeg', data: bytes.toString('base64'), sha256: sha256OfBase64(bytes.toString('base64')) }
}

const sha256OfBase64 = (data: string) => createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex')

type Held = PhotoReceipt & { person: string }

/**
 * The server's promises about photos as a model: each once, after its entry, four an entry, into a shared one only from who
 * knows, gone for good when removed.
 */
export function fakePhotoServer(entries: () => ReadonlyMap<string, Pick<LogEntry, 'fields'>>) {
  const held = new Map<string, Held>()
  const asked: string[] = []
  /** Stands between this and the devices. */
  const line: { through: <T>(answer: () => LogOutcome<T>) => LogOutcome<T> } = { through: (answer) => answer() }
  const answered = (value: PutPhotoReply): LogOutcome<PutPhotoReply> => ({ kind: 'answered', value })
  const server: PhotoServer = {
    put: async (person, _area, { id, entry, data, words, knewShared }) =>
      line.through(() => {
        asked.push(`put ${id} as ${person}`)
        const sha256 = sha256OfBase64(data)
        const before = held.get(id)
        if (before)
          return answered(
            before.sha256 === sha256
              ? { status: 'already_received', receipt: before }
              : { status: 'refused', problem: 'conflict' },
          )
        const about = entries().get(entry)
        if (!about) return answered({ status: 'refused', problem: 'unknown_entry' })
        const there = [...held.values()].filter((one) => one.entry === entry && !one.removed)
        if (there.length >= 4) return answered({ status: 'refused', problem: 'too_many' })
        if (isShared(about) && !knewShared) return answered({ status: 'refused', problem: 'shared_meanwhile' })
        const receipt = {
          photo: id,
          entry,
          type: 'image/jpeg',
          size: data.length,
          sha256,
          words,
          removed: false,
          shown: isShared(about),
        } as const
        held.set(id, { ...receipt, person })
        return answered({ status: 'received', receipt })
      }),
    remove: async (_person, _area, id) =>
      line.through(() => {
        asked.push(`remove ${id}`)
        const one = held.get(id)
        if (!one) return { kind: 'not_a_member' }
        const gone = { ...one, words: '', removed: true, shown: false }
        held.set(id, gone)
        return answered({ status: 'removed', receipt: gone })
      }),
    of: async (_person, _area, entry) =>
      line.through(() => ({
        kind: 'answered',
        value: [...held.values()].filter((one) => one.entry === entry && !one.removed),
      })),
  }
  return { server, held, asked, line }
}
