import * as z from 'zod/mini'
import type { Point } from '../metric/definition.ts'
import { planMetric, statement, type MetricRow } from './plan.ts'

/** What everybody may read of the plan. Already rounded, on the true side of its milestone; nothing here says how many exactly. */

const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
const text = z.nullish(z.string())

/** `n` is what a percentage is out of. `hidden` = fewer than ten people. */
const publicPoint = z.object({
  month,
  hidden: z.boolean(),
  demo: z.boolean(),
  value: z.nullable(z.number()),
  n: z.nullable(z.number()),
})
export type PublicPoint = z.infer<typeof publicPoint>

const publicMetric = z.extend(planMetric, {
  /** People or their answers, rounded; otherwise things, as they are. */
  people: z.boolean(),
  points: z.array(publicPoint),
  definition: z.nullable(
    z.object({
      numerator: text,
      denominator: text,
      exclusions: text,
      source: text,
      version: z.nullish(z.union([z.string(), z.number()])),
    }),
  ),
})
export type PublicMetric = z.infer<typeof publicMetric>

const version = z.object({ key: z.string(), title: z.string(), adoptedOn: z.string(), inForce: z.boolean() })

/** Reply of `public_figures` (docs/protocol.md); null for an area without a plan. */
export const publicFigures = z.nullable(
  z.object({
    area: z.object({ key: z.string(), name: z.string() }),
    /** `since`: of a later plan the first month that it judges. */
    plan: z.extend(version, { planEnd: month, since: z.nullable(month) }),
    /** Every version there has been, the newest first. */
    plans: z.array(version),
    /** Published months that have been opened again; what stands here is what they were closed with. */
    lookedAtAgain: z.array(month),
    asOf: z.nullable(month),
    asAt: z.string(),
    demo: z.boolean(),
    statements: z.array(statement),
    metrics: z.array(publicMetric),
  }),
)
export type PublicFigures = NonNullable<z.infer<typeof publicFigures>>

/**
 * A published row in the shape every judgement reads. Rounding has kept each value on its side of the milestone that its month's own
 * plan asked for.
 */
export function judgedRow({ points, ...metric }: PublicMetric): MetricRow {
  const series = points.map(({ month: of, hidden, demo, value }): Point => ({
    month: of,
    hidden,
    demo,
    numerator: value,
    denominator: metric.unit === 'percent' && value !== null ? 100 : null,
  }))
  return { ...metric, series }
}
