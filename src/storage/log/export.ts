import { changesIn } from './changes.ts'
import type { LogDatabase } from './schema.ts'

/** Everything of one person that the server has not taken, as readable JSON, what cannot be read included. */
export async function exportUnsentOf(db: LogDatabase, book: string): Promise<string> {
  const { changes, aside } = await db.use(async (tables) => ({
    changes: await changesIn(tables, book, ['waiting', 'needs_attention', 'taken_back']),
    aside: await tables.setAside.filter((row) => (row as { book?: unknown }).book === book).toArray(),
  }))
  const readable = changes.map(({ operation, state, trouble }) => ({
    ...operation,
    state,
    ...(state === 'needs_attention' ? { problem: trouble?.code } : {}),
  }))
  return JSON.stringify({ kind: 'heard-unsent-log/1', changes: readable, setAside: aside }, null, 2)
}
