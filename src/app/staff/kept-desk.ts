import * as z from 'zod/mini'
import { envelope } from '../../domain/response/envelope.ts'
import type { OnDesk, PaperDesk } from '../../features/staff/paper/paper-desk.tsx'

const PREFIX = 'heard-paper '

const onDesk = z.object({
  pile: z.object({
    survey: z.string(),
    version: z.number(),
    route: z.enum(['parent', 'young']),
    easy: z.boolean(),
    language: z.string(),
    channel: z.enum(['paper_entered', 'phone_entered']),
    twice: z.boolean(),
  }),
  sheet: z.object({
    form: z.string(),
    completedOn: z.string(),
    typed: z.record(z.string(), z.string()),
    sealed: z.nullable(z.object({ envelope, receiptCode: z.string() })),
  }),
})

/** The form on somebody's desk, in this browser's storage under that person's name until it is received. */
export function keptDesk(store: Storage): PaperDesk['kept'] {
  return {
    get(whose): OnDesk | null {
      try {
        const read = z.safeParse(onDesk, JSON.parse(store.getItem(PREFIX + whose) ?? 'null'))
        return read.success ? read.data : null
      } catch {
        return null
      }
    },
    keep(whose, desk) {
      try {
        store.setItem(PREFIX + whose, JSON.stringify(desk))
        return true
      } catch {
        return false
      }
    },
    clear: (whose) => store.removeItem(PREFIX + whose),
  }
}
