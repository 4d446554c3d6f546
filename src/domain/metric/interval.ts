import { normalQuantile } from './normal.ts'

/** A range of proportions, each 0 to 1. */
export type Interval = { lower: number; upper: number }

/**
 * Wilson score interval of `successes` of `n`: honest near 0% and 100% and for small n.
 * Throws RangeError on n <= 0, successes < 0 or > n, or a confidence outside 0..1.
 * Source: E. B. Wilson (1927), as OHID's Fingertips uses it.
 */
export function wilson(successes: number, n: number, confidence = 0.95): Interval {
  if (!(n > 0) || !Number.isFinite(n)) throw new RangeError(`wilson: n must be above 0, was ${n}`)
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`wilson: successes must be 0 to ${n}, was ${successes}`)
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`wilson: confidence must be between 0 and 1, was ${confidence}`)
  const z = normalQuantile(0.5 + confidence / 2)
  const failures = n - successes
  const reach = z * Math.sqrt(z * z + (4 * successes * failures) / n)
  const centre = 2 * successes + z * z
  const width = 2 * (n + z * z)
  return {
    // Exactly 0 and 1 at the ends: subtraction alone would leave a speck.
    lower: successes === 0 ? 0 : Math.max(0, (centre - reach) / width),
    upper: failures === 0 ? 1 : Math.min(1, (centre + reach) / width),
  }
}
