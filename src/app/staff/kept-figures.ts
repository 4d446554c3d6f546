import * as z from 'zod/mini'
import type { EnterDesk } from '../../features/staff/enter/enter-desk.tsx'

const edit = z.object({
  numerator: z.string(),
  denominator: z.string(),
  note: z.string(),
  final: z.boolean(),
  revision: z.int(),
  confirmed: z.boolean(),
})

/** Figures typed and not saved yet, in this browser's storage under that person's name, one item a cell. */
export function keptFigures(store: Storage): EnterDesk['kept'] {
  const prefix = (whose: string) => `heard-figure ${whose} `
  const read = (item: string) => {
    try {
      const found = z.safeParse(edit, JSON.parse(store.getItem(item) ?? 'null'))
      return found.success ? found.data : null
    } catch {
      return null
    }
  }
  return {
    all(whose) {
      const found = new Map<string, z.infer<typeof edit>>()
      for (const item of Object.keys(store)) {
        if (!item.startsWith(prefix(whose))) continue
        const one = read(item)
        if (one) found.set(item.slice(prefix(whose).length), one)
      }
      return found
    },
    keep(whose, cell, typed) {
      try {
        store.setItem(prefix(whose) + cell, JSON.stringify(typed))
        return true
      } catch {
        return false
      }
    },
    clear(whose, cell) {
      try {
        store.removeItem(prefix(whose) + cell)
      } catch {
        // A forbidden store kept nothing.
      }
    },
  }
}
