import { average } from './average.ts'

/** 3 / 1.128: three standard deviations, estimated from the mean moving range of neighbours. */
const LIMIT = 2.66
/** Two thirds of the way to a limit. */
const NEAR = 2 * (LIMIT / 3)
/** Upper limit of a moving-range chart: a range of this many means and more is itself an outlier. */
const OUTLIER = 3.267

/** One baseline's lines, in the unit of its values. `measured` is false when there was no moving range to use. */
export type Limits = {
  mean: number
  lower: number
  upper: number
  nearLower: number
  nearUpper: number
  measured: boolean
}

/** Mean and process limits of one baseline of at least one value. */
export function limitsOf(values: readonly number[], screenOutliers: boolean): Limits {
  const mean = average(values)
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!))
  const ceiling = OUTLIER * average(ranges)
  const used = screenOutliers ? ranges.filter((range) => range < ceiling) : ranges
  const spread = used.length > 0 ? average(used) : 0
  return {
    mean,
    lower: mean - LIMIT * spread,
    upper: mean + LIMIT * spread,
    nearLower: mean - NEAR * spread,
    nearUpper: mean + NEAR * spread,
    measured: used.length > 0,
  }
}
