import * as z from 'zod/mini'
import { agency, day, headCount, note, text, webAddress } from './fields.ts'

/** A meeting of the Local Area to which PCPW belongs. */
export const localAreaMeeting = z
  .object({
    series: text(80),
    date: day,
    status: z.enum(['planned', 'held', 'cancelled']),
    invited: z.boolean(),
    papersOn: z.optional(day),
    attended: z.boolean(),
    reps: z.optional(headCount),
    apologies: z.optional(note(200)),
    decisions: z.optional(headCount),
  })
  .check(z.refine(({ status, attended }) => status === 'held' || !attended, { path: ['attended'], error: 'not_held' }))

/** A matter PCPW takes to somebody higher up, told without a family's details. */
export const escalation = z
  .object({
    raisedOn: day,
    byRole: text(80),
    toRole: text(80),
    toAgency: agency,
    subject: text(200),
    level: z.enum(['service', 'director', 'laspb', 'dfe_nhse_adviser']),
    summary: text(500),
    acknowledgedOn: z.optional(day),
    outcome: z.optional(note(300)),
    closedOn: z.optional(day),
    /** The meeting request that was not met. */
    request: z.optional(z.string().check(z.maxLength(36))),
  })
  .check(
    z.refine(({ raisedOn, acknowledgedOn }) => !acknowledgedOn || acknowledgedOn >= raisedOn, {
      path: ['acknowledgedOn'],
      error: 'before_raised',
    }),
    z.refine(({ raisedOn, closedOn }) => !closedOn || closedOn >= raisedOn, {
      path: ['closedOn'],
      error: 'before_raised',
    }),
  )

/** Something told to parent carers; the formal ones are counted. */
export const communication = z.object({
  date: day,
  channel: z.enum(['letter', 'email', 'newsletter', 'local_offer_news', 'social', 'text', 'meeting_notice']),
  title: text(160),
  sender: agency,
  audience: text(120),
  formal: z.boolean(),
  reach: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(500_000))),
  link: z.optional(webAddress),
})

/** A training of staff in co-production. Without a number of staff it says nothing; that nobody came is a number too. */
export const trainingSession = z.object({
  date: day,
  topic: z.enum(['co_production', 'working_with_parents', 'working_with_professionals']),
  staff: z
    .partialRecord(agency, headCount)
    .check(z.refine((staff) => Object.keys(staff).length > 0, { error: 'who_came' })),
  withParents: z.boolean(),
})
