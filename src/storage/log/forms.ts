import * as z from 'zod/mini'
import { isSameForm } from '../../domain/log/same-form.ts'
import type { KeptForms } from '../../domain/ports-forum.ts'
import type { LogDatabase } from './schema.ts'

const formRow = z.object({ key: z.string(), name: z.string(), at: z.number(), form: z.record(z.string(), z.unknown()) })

/** Unfinished forms and templates of one person. They survive a sign-out, and nobody else sees them. */
export function keptFormsOf(db: LogDatabase, book: string): KeptForms {
  const keyOf = (name: string) => `${book} ${name}`
  return {
    get: async (name) => {
      const row = formRow.safeParse(await db.use((tables) => tables.forms.get(keyOf(name))))
      return row.success ? row.data.form : null
    },
    keep: (name, form, over) =>
      db.change(['forms'], async (tables) => {
        const before = formRow.safeParse(await tables.forms.get(keyOf(name)))
        if (over && before.success && !over.some((one) => isSameForm(one, before.data.form))) return false
        const all = (await tables.forms.toArray()).map((row) => Number((row as { at?: unknown }).at) || 0)
        const at = before.success ? before.data.at : Math.max(0, ...all) + 1
        await tables.forms.put({ key: keyOf(name), name, at, form })
        return true
      }),
    forget: (name, only) =>
      db.change(['forms'], async (tables) => {
        // In one transaction: what another page keeps between looking and deleting would be gone unread.
        const row = only && formRow.safeParse(await tables.forms.get(keyOf(name)))
        if (only && row?.success && !isSameForm(row.data.form, only)) return
        await tables.forms.delete(keyOf(name))
      }),
    list: (beginning) =>
      db.use(async (tables) =>
        (await tables.forms.where('key').startsWith(keyOf(beginning)).toArray())
          .flatMap((raw) => {
            const row = formRow.safeParse(raw)
            return row.success ? [row.data] : []
          })
          .sort((a, b) => a.at - b.at)
          .map(({ name, form }) => ({ name, form })),
      ),
  }
}
