import { limitsOf, type Limits } from './spc-limits.ts'
import { specialCauses, type SpecialCause } from './spc-rules.ts'

export type { SpecialCause } from './spc-rules.ts'
export type Variation = 'common' | 'improvement' | 'concern' | 'neutral_high' | 'neutral_low'
export type Assurance = 'consistent_pass' | 'consistent_fail' | 'inconsistent'
export type Improvement = 'increase' | 'decrease' | 'neutral'

export type SpcPoint = {
  value: number
  mean: number
  lower: number
  upper: number
  special: SpecialCause
  variation: Variation
}
export type SpcChart = { points: SpcPoint[]; assurance: Assurance | null }

export type SpcOptions = {
  improvement: Improvement
  target?: number | null
  /** Leaves moving ranges of 3.267 times their mean and more out of the limits, once. */
  screenOutliers?: boolean
  /** Indices where a new baseline starts; those outside the series mean nothing. */
  rebaseAt?: readonly number[]
}

/**
 * XmR chart of a series in time order: mean, process limits, special causes, and whether the target lies beyond
 * the limits at the last point. Every baseline has its own mean and limits, and its rules see no other baseline.
 * A baseline without two points has no spread: its limits are the mean itself. Empty in, empty out.
 * Source: NHS England, Making Data Count; rules in docs/metrics.md.
 */
export function xmrChart(values: readonly number[], options: SpcOptions): SpcChart {
  const screen = options.screenOutliers ?? false
  let last: Limits | null = null
  const points = baselines(values, options.rebaseAt ?? []).flatMap((baseline) => {
    const limits = limitsOf(baseline, screen)
    last = limits
    return specialCauses(baseline, limits).map((special, i): SpcPoint => ({
      value: baseline[i]!,
      mean: limits.mean,
      lower: limits.lower,
      upper: limits.upper,
      special,
      variation: variationOf(special, options.improvement),
    }))
  })
  return { points, assurance: assuranceOf(last, options) }
}

function baselines(values: readonly number[], rebaseAt: readonly number[]): (readonly number[])[] {
  const starts = [...new Set([0, ...rebaseAt])].filter((i) => i >= 0 && i < values.length).sort((a, b) => a - b)
  return starts.map((start, k) => values.slice(start, starts[k + 1]))
}

function variationOf(special: SpecialCause, improvement: Improvement): Variation {
  if (special === 'none') return 'common'
  const high = special.endsWith('_high') || special.endsWith('_up')
  if (improvement === 'neutral') return high ? 'neutral_high' : 'neutral_low'
  return high === (improvement === 'increase') ? 'improvement' : 'concern'
}

function assuranceOf(limits: Limits | null, { improvement, target }: SpcOptions): Assurance | null {
  if (!limits || improvement === 'neutral' || target === undefined || target === null) return null
  // With no spread measured the limits say nothing about next month, so no promise is made either way.
  if (!limits.measured) return 'inconsistent'
  if (target > limits.upper) return improvement === 'increase' ? 'consistent_fail' : 'consistent_pass'
  if (target < limits.lower) return improvement === 'increase' ? 'consistent_pass' : 'consistent_fail'
  return 'inconsistent'
}
