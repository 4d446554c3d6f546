import { keptPhoto } from '../../domain/log/photo.ts'
import { changesIn } from './changes.ts'
import type { LogDatabase } from './schema.ts'

/** Everything of one person that the server has not taken, as readable JSON, what cannot be read included. */
export async function exportUnsentOf(db: LogDatabase, book: string): Promise<string> {
  const { changes, aside, photos } = await db.use(async (tables) => ({
    changes: await changesIn(tables, book, ['waiting', 'needs_attention', 'taken_back']),
    photos: (await tables.photos.where('[book+entry]').between([book, ''], [book, '\uffff']).toArray()).flatMap(
      (row) => {
        const { data } = keptPhoto.safeParse(row)
        return data && data.wish === 'put' && data.state !== 'sent' ? [data] : []
      },
    ),
    aside: await tables.setAside.filter((row) => (row as { book?: unknown }).book === book).toArray(),
  }))
  const readable = changes.map(({ operation, state, trouble }) => ({
    ...operation,
    state,
    ...(state === 'needs_attention' ? { problem: trouble?.code } : {}),
  }))
  const pictures = photos.map(({ id, entry, words, type, data, state }) => ({
    id,
    entry,
    words,
    state,
    // An address that any browser opens.
    photo: `data:${type};base64,${data}`,
  }))
  return JSON.stringify({ kind: 'heard-unsent-log/1', changes: readable, photos: pictures, setAside: aside }, null, 2)
}
