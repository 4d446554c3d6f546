import type { Assurance, SpcChart } from '../metric/spc.ts'

/** What is said of the target: where it lies beside the limits, or that the limits do not describe what comes next. */
export type TargetSaid = Assurance | 'changing'

/**
 * What may be said of whether the target is reached in the months to be expected. Where the latest month leaves what the limits expect,
 * towards a target beyond them or away from one within reach, "never" and "always" would deny what the figures show. Null without a target.
 */
export function targetSaid({ assurance, points }: SpcChart): TargetSaid | null {
  const variation = points.at(-1)?.variation
  const denies =
    (assurance === 'consistent_fail' && variation === 'improvement') ||
    (assurance === 'consistent_pass' && variation === 'concern')
  return denies ? 'changing' : assurance
}
