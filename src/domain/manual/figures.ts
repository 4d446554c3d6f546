import * as z from 'zod/mini'

/** What the server says of the figures that are entered by hand. docs/protocol.md has the words to it. */

const month = z.string().check(z.regex(/^\d{4}-\d{2}$/))
const count = z.nullable(z.int().check(z.gte(0)))

/** One entry of a cell. Without a numerator it was taken back, or is hidden. */
export const standing = z.object({
  metric: z.string(),
  month,
  revision: z.int(),
  numerator: count,
  denominator: count,
  hidden: z.boolean(),
  note: z.string(),
  final: z.boolean(),
  reason: z.nullable(z.string()),
  at: z.string(),
  by: z.string(),
  mine: z.boolean(),
  demo: z.boolean(),
})
export type Standing = z.infer<typeof standing>

const before = z.object({ month, numerator: z.int(), denominator: count })
export type Before = z.infer<typeof before>

export const manualRow = z.object({
  metric: z.string(),
  label: z.string(),
  statement: z.int(),
  /** Other statements under which the plan prints this row again, and under which names. */
  alsoIn: z.array(z.int()),
  aliases: z.array(z.string()),
  unit: z.enum(['percent', 'count']),
  counted: z.enum(['count', 'share', 'people', 'share_of_things']),
  runningTotal: z.boolean(),
  owner: z.string(),
  agency: z.nullable(z.string()),
  mayEnter: z.boolean(),
  /** Of a row that only an earlier plan has: the last month of that plan. No later one can be entered. */
  until: z.nullish(month),
  numerator: z.nullable(z.string()),
  denominator: z.nullable(z.string()),
  /** The latest figure before the months asked for. */
  before: z.nullable(before),
  cells: z.array(standing),
})
export type ManualRow = z.infer<typeof manualRow>

export const manualGrid = z.pipe(
  z.object({
    demo: z.boolean(),
    /** Null in an area without a plan, which has no rows. */
    earliest: z.nullable(month),
    thisMonth: month,
    mayChangeOwners: z.boolean(),
    months: z.array(z.object({ month, closed: z.boolean() })),
    rows: z.array(manualRow),
  }),
  z.transform((grid) => ({ ...grid, earliest: grid.earliest ?? grid.thisMonth })),
)
export type ManualGrid = z.infer<typeof manualGrid>

/** As many cells as the server takes at once, all of them or none. */
export const MOST_CELLS = 1000

/** A cell as it is sent: `revision` is the entry its writer had seen, 0 for none. */
export type SentCell = {
  metric: string
  month: string
  revision: number
  numerator: number | null
  denominator: number | null
  note: string
  final: boolean
  confirmed: boolean
}

const refusal = z.object({
  code: z.string(),
  /** Which of the cells sent; absent when it is all of them. */
  at: z.optional(z.int()),
  field: z.optional(z.enum(['numerator', 'denominator'])),
  before: z.optional(z.int()),
  beforeMonth: z.optional(month),
  first: z.optional(month),
  until: z.optional(month),
  now: z.optional(standing),
})
export type Refusal = z.infer<typeof refusal>

export const putReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), cells: z.array(standing) }),
  z.object({ status: z.literal('refused'), problems: z.array(refusal) }),
])
export type PutReply = z.infer<typeof putReply>

export const manualHistory = z.array(standing)

export const missingRow = z.object({
  metric: z.string(),
  label: z.string(),
  statement: z.int(),
  owner: z.string(),
  agency: z.nullable(z.string()),
  mayEnter: z.boolean(),
  months: z.array(z.object({ month, state: z.enum(['missing', 'provisional']), due: z.string(), late: z.boolean() })),
})
export type MissingRow = z.infer<typeof missingRow>

export const ownerReply = z.object({ status: z.enum(['changed', 'same', 'refused']) })
export type OwnerReply = z.infer<typeof ownerReply>
