import * as z from 'zod/mini'

const calendarDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** `one_time`: a code for each person. `event`: one code that everybody in the room uses. */
const kind = z.enum(['one_time', 'event'])

/** What somebody asks for. `count` is how many people are invited; `aboutOn` the day of a refusal or hearing. */
export type WantedInvitations = {
  survey: string
  stage: string | null
  service: string | null
  event: string | null
  kind: z.infer<typeof kind>
  count: number
  language: string
  expiresOn: string
  aboutOn: string | null
  afterRefusal: boolean
}

const card = {
  id: z.string(),
  survey: z.string(),
  stage: z.nullable(z.string()),
  service: z.nullable(z.string()),
  event: z.nullable(z.string()),
  kind,
  language: z.string(),
  issued: z.number(),
  createdOn: calendarDate,
  expiresOn: calendarDate,
  state: z.enum(['open', 'expired', 'cancelled']),
}

/** What of a survey decides what an invitation to it can be about. */
export const invitedTo = z.object({
  questions: z.array(
    z.object({
      role: z.optional(z.string()),
      options: z.optional(z.array(z.object({ code: z.string(), label: z.string(), aside: z.optional(z.boolean()) }))),
    }),
  ),
})
export type InvitedTo = z.infer<typeof invitedTo>

/** A batch without its figures. */
export const invitationCard = z.object(card)
export type InvitationCard = z.infer<typeof invitationCard>

/** A batch as listed. `answered` is null where it is hidden (`hidden`) or the batch was cancelled. */
export const invitationBatch = z.object({ ...card, answered: z.nullable(z.number()), hidden: z.boolean() })
export type InvitationBatch = z.infer<typeof invitationBatch>

/** A batch with all its codes, for printing. */
export const invitationSheet = z.object({ ...card, codes: z.array(z.string()) })
export type InvitationSheet = z.infer<typeof invitationSheet>

export const invitationsMade = z.discriminatedUnion('status', [
  z.object({ status: z.literal('created'), id: z.string() }),
  z.object({ status: z.literal('refused'), code: z.string(), reason: z.string() }),
])
export type InvitationsMade = z.infer<typeof invitationsMade>

/** One survey in one month: `responses` is null for 1 to 4; of each stage, how many invited that month have answered since. */
export const completionMonth = z.object({
  survey: z.string(),
  month: z.string(),
  responses: z.nullable(z.number()),
  demo: z.boolean(),
  stages: z.array(
    z.object({
      stage: z.nullable(z.string()),
      issued: z.number(),
      answered: z.nullable(z.number()),
      hidden: z.boolean(),
    }),
  ),
})
export type CompletionMonth = z.infer<typeof completionMonth>
