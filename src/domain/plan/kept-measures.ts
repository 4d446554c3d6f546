import * as z from 'zod/mini'
import type { PlanProblemKey } from './plan-problem-key.ts'
import { at, listAt, textAt } from './read-json.ts'

/**
 * A key that has figures already: where they come from and what they count. `repeats`: an earlier plan's row that printed another
 * row's figures and has none of its own.
 */
export const keptMeasure = z.object({
  key: z.string(),
  feed: z.enum(['survey', 'log', 'manual']),
  unit: z.enum(['percent', 'count']),
  repeats: z.boolean(),
})
export type KeptMeasure = z.infer<typeof keptMeasure>

/** What a next plan has to keep to. `from`, `until`: no day before or after can be its first; `from` is null where there is no plan yet. */
export const nextPlanGrounds = z.object({
  from: z.nullable(z.string()),
  until: z.nullish(z.string()),
  measures: z.array(keptMeasure),
})
export type NextPlanGrounds = z.infer<typeof nextPlanGrounds>

const FEEDS: readonly unknown[] = keptMeasure.shape.feed.options
const UNITS: readonly unknown[] = keptMeasure.shape.unit.options

type Found = { path: PropertyKey[]; key: PlanProblemKey; values: Record<string, string | number> }

/**
 * The measures of a plan that cannot be what it says of them: a key with figures keeps where they come from and what they count, and
 * a new one is entered by hand. The server's `measure_problem` refuses the same.
 */
export function measureProblems(given: unknown, kept: readonly KeptMeasure[]): Found[] {
  const found: Found[] = []
  const known = new Map(kept.map((one) => [one.key, one]))
  for (const [i, metric] of listAt(given, ['metrics']).entries()) {
    const key = at(metric, ['key'])
    const say = (field: string, problem: PlanProblemKey, values: Found['values'] = {}) =>
      void found.push({ path: ['metrics', i, field], key: problem, values: { found: String(key), ...values } })
    if (typeof key !== 'string') continue
    const stands = known.get(key)
    const repeats = textAt(metric, ['same_as']) !== null
    const [feed, unit] = [at(metric, ['feed']), at(metric, ['unit'])]
    if (!stands) {
      if (!repeats && (feed === 'survey' || feed === 'log')) say('feed', 'nothingFeeds')
      continue
    }
    // What is neither is a problem of its own.
    if (feed !== stands.feed && FEEDS.includes(feed)) say('feed', 'otherFeed', { feed: stands.feed })
    if (unit !== stands.unit && UNITS.includes(unit)) say('unit', 'otherUnit', { unit: stands.unit })
    if (repeats && !stands.repeats) say('same_as', 'hasFigures')
  }
  return found
}
