import type { Drafts } from '../domain/ports.ts'
import type { Draft } from '../domain/response/parcel.ts'
import { DraftClosed } from '../domain/storage-trouble.ts'
import type { Database } from './database.ts'
import { handIn } from './hand-in.ts'

/**
 * Half-finished answers of a device that several people use: never on disk, and listed to nobody, so that leaving the page
 * leaves nothing. What was finished goes to the outbox as always and stays until it is received, but without its receipt
 * code: that is the sender's word for "and then keep nothing".
 */
export function memoryDraftsOf(db: Database): Drafts & { forget(): void } {
  const open = new Map<string, Draft>()
  const edit = async (id: string, change: (before: Draft) => Draft) => {
    const before = open.get(id)
    if (!before) throw new DraftClosed(`draft ${id} is not open`)
    open.set(id, change(before))
  }
  return {
    start: async (begun) => {
      if (!open.has(begun.id)) open.set(begun.id, begun)
    },
    answer: (id, question, value, { at, on, skipped }) =>
      edit(id, (before) => {
        const { [question]: _before, ...others } = before.answers
        const without = before.skipped.filter((other) => other !== question)
        return {
          ...before,
          answers: value === null ? others : { ...others, [question]: value },
          skipped: skipped ? [...without, question] : without,
          at,
          touchedOn: on,
        }
      }),
    invite: (id, invited) => edit(id, (before) => ({ ...before, invited })),
    moveTo: (id, at, on) => edit(id, (before) => ({ ...before, at, touchedOn: on })),
    get: async (id) => open.get(id) ?? null,
    list: async () => [],
    discard: async (id) => void open.delete(id),
    finish: async (draftId, sealed, receiptCode, apart) => {
      const kept = await db.change(['outbox'], async (tables) => {
        const mine = await handIn(tables, sealed, '')
        // Only while it is open: finished twice, it was told once.
        if (apart && open.has(draftId)) await handIn(tables, apart, '')
        return mine
      })
      open.delete(draftId)
      return { ...kept, receiptCode }
    },
    watch: () => () => {},
    forget: () => open.clear(),
  }
}
