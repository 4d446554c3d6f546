import * as z from 'zod/mini'

const counted = {
  quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)),
  demo: z.boolean(),
}
/** Counts made safe by the server. `total` is null when it is 1 to 4; `rows` when nothing safe is left to show. */
const safe = {
  total: z.nullable(z.number()),
  hidden: z.boolean(),
  rows: z.nullable(z.array(z.object({ code: z.string(), n: z.nullable(z.number()), hidden: z.boolean() }))),
}
const named = z.object({ code: z.string(), label: z.string() })

/** Who took part in the last whole quarter: each question alone, never one against another. */
export const equalityTotals = z.object({
  ...counted,
  questions: z.array(z.object({ question: z.string(), label: z.string(), options: z.array(named), ...safe })),
})
export type EqualityTotals = z.infer<typeof equalityTotals>

/** Who held the pen: `me`, `me_with_help`, `someone_for_me`, `not_asked`. */
export const filledInBy = z.object({ ...counted, ...safe })
export type FilledInBy = z.infer<typeof filledInBy>

/**
 * What staff know of the forum, by month. `people` answered; `right` of their `answers` are right, up to four a person. All
 * three are null when 1 to 4 people answered.
 */
export const forumKnowledge = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      demo: z.boolean(),
      hidden: z.boolean(),
      people: z.nullable(z.number()),
      answers: z.nullable(z.number()),
      right: z.nullable(z.number()),
    }),
  ),
})
export type ForumKnowledge = z.infer<typeof forumKnowledge>

/** What a lead has set for the area, or null, and when it was changed last. */
export const placesKept = z.object({
  places: z.nullable(z.unknown()),
  changes: z.array(z.object({ on: z.string(), mine: z.boolean() })),
})
export type PlacesKept = z.infer<typeof placesKept>

/** `problem` is `field:code`. */
export const placesChanged = z.discriminatedUnion('status', [
  z.object({ status: z.enum(['changed', 'same']) }),
  z.object({ status: z.literal('refused'), problem: z.string() }),
])
export type PlacesChanged = z.infer<typeof placesChanged>
