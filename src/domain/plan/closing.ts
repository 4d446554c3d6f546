import * as z from 'zod/mini'

/** How months close, as the server tells it (docs/protocol.md). Days are `YYYY-MM-DD`, months `YYYY-MM`. */

/** Open: not over yet. Provisional: over, and still moving. Reopened: closed once, opened again by a lead. */
const state = z.enum(['open', 'provisional', 'closed', 'reopened'])
export type MonthState = z.infer<typeof state>

const figure = { numerator: z.nullable(z.number()), denominator: z.nullable(z.number()) }

/** A figure as it was when its month closed, where it is another by now. */
export const atClose = z.object({ on: z.string(), ...figure })

/** What came after the close. `more`: it has moved again since, by too little to show. Both numbers null: it was taken back. */
const revision = z.discriminatedUnion('status', [
  z.object({ status: z.literal('shown'), ...figure, on: z.nullable(z.string()), more: z.boolean() }),
  z.object({ status: z.literal('too_few') }),
])
export type Revision = z.infer<typeof revision>

/** What every month of a series says of its close. Absent in replies kept from before there was one. */
export const standing = {
  state: z.nullish(state),
  closedOn: z.nullish(z.string()),
  revision: z.nullish(revision),
}

const feed = z.enum(['survey', 'log', 'manual'])
const agency = z.nullable(z.string())

const monthCard = z.object({
  month: z.string(),
  feeds: z.array(z.object({ feed, state, closedOn: z.nullable(z.string()), closesOn: z.nullable(z.string()) })),
  /** Every close, the first one first, and whether it was undone. */
  history: z.array(
    z.object({
      feed,
      version: z.number(),
      closedOn: z.string(),
      byLead: z.boolean(),
      agency,
      reopened: z.nullable(z.object({ on: z.string(), reason: z.string(), agency })),
    }),
  ),
  moved: z.array(z.object({ metric: z.string(), label: z.string(), atClose: z.nullable(atClose), revision })),
})
export type MonthCard = z.infer<typeof monthCard>
export type ClosedFeed = MonthCard['history'][number]

/** Reply of `months`: the newest first. */
export const monthsReply = z.object({
  asAt: z.string(),
  mayClose: z.boolean(),
  /** Some of their figures are of the demonstration. A view kept from before this was said has none. */
  demo: z.nullish(z.boolean()),
  months: z.array(monthCard),
})
export type Months = z.infer<typeof monthsReply>

export const closeReply = z.union([
  z.object({ status: z.literal('closed'), on: z.string() }),
  z.object({ status: z.literal('refused'), problem: z.enum(['malformed', 'not_over']) }),
])
export type CloseReply = z.infer<typeof closeReply>

export const reopenReply = z.union([
  z.object({ status: z.literal('reopened'), on: z.string() }),
  z.object({ status: z.literal('refused'), problem: z.enum(['malformed', 'reason', 'not_closed']) }),
])
export type ReopenReply = z.infer<typeof reopenReply>
