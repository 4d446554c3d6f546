import * as z from 'zod/mini'
import { saysSomething } from '../written.ts'
import { agency, day, note, planLinks, text } from './fields.ts'

/** What families said and what was done about it; published only when somebody says so. */
export const youSaidWeDid = z
  .object({
    youSaid: text(300),
    /** When families said it. */
    saidOn: z.optional(day),
    weDid: note(500),
    status: z.enum(['listening', 'agreed', 'in_progress', 'done', 'not_possible']),
    whyNot: z.optional(note(300)),
    owner: z.optional(agency),
    dueOn: z.optional(day),
    doneOn: z.optional(day),
    toldOn: z.optional(day),
    publish: z.boolean(),
    /** The activity, request or survey theme it came from. */
    from: z.optional(z.string().check(z.maxLength(60))),
    /** What changed for families, asked again after 90 days. */
    changed: z.optional(note(500)),
    /** Without them it is found in the log alone; with them beside the figures it is about. */
    links: z.optional(planLinks),
  })
  .check(
    z.refine(({ status, whyNot }) => status !== 'not_possible' || saysSomething(whyNot ?? ''), {
      path: ['whyNot'],
      error: 'why_not',
    }),
    z.refine(({ status, weDid }) => status !== 'done' || saysSomething(weDid), { path: ['weDid'], error: 'we_did' }),
  )
