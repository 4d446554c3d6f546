import * as z from 'zod/mini'
import { saysSomething } from '../written.ts'
import { agency, day, note, text } from './fields.ts'

/** PCPW asks an agency for a meeting. `met` is decided by the respond-by day, which the area's policy sets. */
export const meetingRequest = z
  .object({
    askedBy: text(80),
    askedOf: z.array(agency).check(z.minLength(1)),
    subject: text(200),
    requestedOn: day,
    respondBy: day,
    replyOn: z.optional(day),
    proposedFor: z.optional(day),
    met: z.enum(['pending', 'yes', 'no', 'withdrawn']),
    metOn: z.optional(day),
    reason: z.optional(note(300)),
  })
  .check(
    z.refine(({ requestedOn, respondBy }) => respondBy >= requestedOn, {
      path: ['respondBy'],
      error: 'before_request',
    }),
    z.refine(({ requestedOn, metOn }) => !metOn || metOn >= requestedOn, { path: ['metOn'], error: 'before_request' }),
    z.refine(({ requestedOn, replyOn }) => !replyOn || replyOn >= requestedOn, {
      path: ['replyOn'],
      error: 'before_request',
    }),
    z.refine(({ met, metOn }) => met !== 'yes' || metOn !== undefined, { path: ['metOn'], error: 'met_when' }),
    z.refine(({ met, reason }) => met !== 'no' || saysSomething(reason ?? ''), { path: ['reason'], error: 'why_not' }),
  )
export type MeetingRequest = z.infer<typeof meetingRequest>

/**
 * Does it count as met in `pcpw_meeting_requests_met_*`? When the meeting came, or a date for it was confirmed in writing,
 * by the respond-by day. The SQL twin is `private.log_contribution`.
 */
export function countsAsMet({
  met,
  metOn,
  replyOn,
  proposedFor,
  respondBy,
}: Pick<MeetingRequest, 'met' | 'metOn' | 'replyOn' | 'proposedFor' | 'respondBy'>): boolean {
  const came = metOn !== undefined && metOn <= respondBy
  const confirmed = proposedFor !== undefined && replyOn !== undefined && replyOn <= respondBy
  return met === 'yes' && (came || confirmed)
}

/** What is said of a request everywhere: one that was met and does not count as met was met late. */
export function outcomeOfRequest(fields: Readonly<Record<string, unknown>>): MeetingRequest['met'] | 'late' {
  const request = fields as unknown as MeetingRequest
  return request.met === 'yes' && !countsAsMet(request) ? 'late' : request.met
}
