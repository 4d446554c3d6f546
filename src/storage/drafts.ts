import type { Drafts } from '../domain/ports.ts'
import { draft, type Draft } from '../domain/response/parcel.ts'
import { DraftClosed } from '../domain/storage-trouble.ts'
import type { Database, Tables } from './database.ts'
import { handIn } from './hand-in.ts'
import { readAll } from './rows.ts'
import { watchRows } from './watch.ts'

async function openDraft(tables: Tables, id: string): Promise<Draft> {
  const found = draft.safeParse(await tables.drafts.get(id))
  if (!found.success) throw new DraftClosed(`draft ${id} is not open`)
  return found.data
}

/** The half-finished answers in IndexedDB. Every read-change-write is one transaction, so two tabs cannot undo each other. */
export function draftsOf(db: Database): Drafts {
  const edit = (id: string, change: (open: Draft) => Draft) =>
    db.change(['drafts'], async (tables) => {
      await tables.drafts.put(change(await openDraft(tables, id)))
    })

  return {
    start: (begun) =>
      db.change(['drafts', 'outbox'], async (tables) => {
        // Repeated after a lost handle, or begun already by the first-answer script: what is there stays.
        if (await tables.drafts.get(begun.id)) return
        if (await tables.outbox.where('id').equals(begun.id).count()) throw new DraftClosed('already finished')
        await tables.drafts.add(begun)
      }),
    answer: (id, question, value, touch) =>
      edit(id, (open) => {
        const { [question]: _before, ...others } = open.answers
        const skipped = open.skipped.filter((other) => other !== question)
        return {
          ...open,
          answers: value === null ? others : { ...others, [question]: value },
          skipped: touch.skipped ? [...skipped, question] : skipped,
          at: touch.at,
          touchedOn: touch.on,
        }
      }),
    invite: (id, invited) => edit(id, (open) => ({ ...open, invited })),
    moveTo: (id, at, on) => edit(id, (open) => ({ ...open, at, touchedOn: on })),
    get: async (id) => (await readAll(db, 'drafts', draft)).find((one) => one.id === id) ?? null,
    list: () => readAll(db, 'drafts', draft),
    discard: (id) => db.change(['drafts'], (tables) => tables.drafts.delete(id)),
    finish: (draftId, sealed, receiptCode, apart) =>
      db.change(['drafts', 'outbox'], async (tables) => {
        // The same answer finished twice (two tabs, or a repeat after a lost handle): the first one stands.
        const first = (await tables.outbox.where('id').equals(sealed.id).count()) === 0
        if (first) await openDraft(tables, draftId)
        const kept = await handIn(tables, sealed, receiptCode)
        if (first && apart) await handIn(tables, apart, '')
        await tables.drafts.delete(draftId)
        return kept
      }),
    watch: (listener) => watchRows(db, 'drafts', draft, listener),
  }
}
