import * as z from 'zod/mini'
import { atClose, standing } from './closing.ts'

/** The plan as data, and what the server says of it. Servers differ in sending numerics as numbers or as text. */

export const number = z.union([z.number(), z.pipe(z.string().check(z.regex(/^-?\d+(\.\d+)?$/)), z.transform(Number))])
export const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
const comparator = z.enum(['>', '<'])
export const text = z.nullish(z.string())

/** A number as printed in the plan. `>` and `<` are strict. */
const printed = z.object({ raw: z.string(), value: number, comparator: z.nullable(comparator) })

/** A dated point of a trajectory. `uncertain` ones are shown but never judged. */
export const printedMilestone = z.extend(printed, { month, uncertain: z.nullish(z.boolean()) })
/** `start`: where the figure stood when the plan began, not what was asked of it; each version of a plan says up to which month. */
const milestone = z.extend(printedMilestone, {
  start: z.nullish(z.boolean()),
  /** Of a month before the plan judges (`private.judges_from`): shown, and never judged. */
  before: z.nullish(z.boolean()),
})
export type Milestone = z.infer<typeof milestone>

/** A priority, or everyday work ("business as usual") by now; since which month, where somebody has decided it. */
export const footing = z.enum(['priority', 'business_as_usual'])
export type Footing = z.infer<typeof footing>
export const footed = { footing: z.nullish(footing), footingSince: z.nullish(month) }

const target = z.object({
  kind: z.enum(['value', 'direction', 'not-applicable', 'none']),
  raw: text,
  value: z.nullish(number),
  comparator: z.nullish(comparator),
})

export const statement = z.object({ number, title: z.string(), ...footed })
const direction = z.enum(['higher', 'lower', 'trend-only'])
export const described = {
  key: z.string(),
  statement: number,
  row: number,
  label: z.string(),
  unit: z.enum(['percent', 'count']),
  direction,
  historic: z.record(z.string(), printed),
  target: z.nullable(target),
  feed: z.enum(['survey', 'log', 'manual']),
  period: z.string(),
}

const point = z.object({
  month,
  numerator: z.nullable(number),
  denominator: z.nullable(number),
  hidden: z.boolean(),
  demo: z.boolean(),
  ...standing,
})

/** The part of a metric that says what it is and what the plan asks of it, as a schema. */
export const planMetric = z.object({
  ...described,
  directionSource: text,
  sameAs: text,
  trajectoryText: text,
  hasNumericTrajectory: z.boolean(),
  milestones: z.array(milestone),
})
const metricWithSeries = z.extend(planMetric, { series: z.array(point), definitionVersion: z.nullish(number) })

/** The last month that is judged: one that is over. Read it by `judgedMonth`. */
const judgedTo = { judgedTo: z.nullish(month) }

/**
 * What the report of a month knows: all that was said up to the day `on`, the end of the month after it or today. `isToday`:
 * it is still added to. `newest` is the month of the newest report.
 */
export const known = z.object({
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  isToday: z.boolean(),
  newest: month,
})
export type Known = z.infer<typeof known>

/** By which plan a month is read. A view kept from before this was said has the first three alone, or none of it. */
const readBy = z.object({
  key: z.string(),
  title: z.string(),
  planEnd: month,
  inForce: z.nullish(z.boolean()),
  adoptedOn: z.nullish(z.string()),
  /** The first month it judges; null: the first plan there was, which says itself where figures started. */
  since: z.nullish(month),
  /** The month in which the area's first plan came into force. */
  begins: z.nullish(month),
  /** The plan of the month looked at, by which it is judged, and the plan in force. */
  ofMonth: z.nullish(z.string()),
  now: z.nullish(z.string()),
})
export type ReadBy = z.infer<typeof readBy>

/** The part of a metric that says what it is and what the plan asks of it. */
export type PlanMetric = z.infer<typeof planMetric>
export type MetricRow = z.infer<typeof metricWithSeries>

/** Reply of `scorecard` (docs/protocol.md). */
export const scorecardReply = z.object({
  area: z.object({ key: z.string(), name: z.string() }),
  /** Null in an area whose plan has not been entered. */
  plan: z.nullable(readBy),
  asOf: month,
  ...judgedTo,
  /** The moment it was read, in UTC. */
  asAt: z.nullish(z.string()),
  /** A view kept from before this was said has none. */
  known: z.nullish(known),
  demo: z.boolean(),
  statements: z.array(statement),
  metrics: z.array(metricWithSeries),
})
export type Scorecard = z.infer<typeof scorecardReply>

const monthDetail = z.extend(point, {
  options: z.nullish(z.record(z.string(), number)),
  /** Of a metric fed by the forum's log: how many of its entries somebody disputes. */
  disputed: z.nullish(number),
  /** The figure at the close, where what came since made it another. */
  atClose: z.nullish(atClose),
  /** The version of the definition it was counted by. */
  definition: z.nullish(number),
  withoutDontKnow: z.nullish(z.object({ numerator: z.nullable(number), denominator: z.nullable(number) })),
})
export type MonthDetail = z.infer<typeof monthDetail>

const breakdown = z.object({
  by: z.enum(['stage', 'locality', 'agency', 'phase', 'channel', 'language', 'who']),
  quarter: z.string(),
  total: z.extend(point, { month: z.nullish(z.string()), demo: z.nullish(z.boolean()) }),
  rows: z.array(
    z.object({ code: z.string(), numerator: z.nullable(number), denominator: z.nullable(number), hidden: z.boolean() }),
  ),
})
export type Breakdown = z.infer<typeof breakdown>

/** Reply of `metric_series` (docs/protocol.md). */
export const metricReply = z.object({
  ...judgedTo,
  /** The moment it was read, in UTC. */
  asAt: z.nullish(z.string()),
  plan: z.nullish(readBy),
  metric: planMetric,
  /** The surveys that feed it and in which people can write. */
  surveys: z.nullish(z.array(z.string())),
  definition: z.nullable(
    z.object({
      numerator: text,
      denominator: text,
      exclusions: text,
      source: text,
      version: z.nullish(z.union([z.string(), z.number()])),
    }),
  ),
  months: z.array(monthDetail),
  rolling: z.array(point),
  breakdown: z.nullable(breakdown),
})
export type MetricSeries = z.infer<typeof metricReply>
