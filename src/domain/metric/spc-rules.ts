import type { Limits } from './spc-limits.ts'

export type SpecialCause =
  | 'none'
  | 'outside_high'
  | 'outside_low'
  | 'trend_up'
  | 'trend_down'
  | 'near_high'
  | 'near_low'
  | 'shift_high'
  | 'shift_low'

/** Points in a trend and in a shift. Other guides say 6 or 8; this is Making Data Count's number. */
export const RUN = 7

/** One name per point of one baseline, in this order of precedence: outside, trend, two of three, shift. */
export function specialCauses(values: readonly number[], limits: Limits): SpecialCause[] {
  const sides = values.map((value) => Math.sign(value - limits.mean))
  const outside = values.map((value) => value > limits.upper || value < limits.lower)
  const near = values.map((value, i) => !outside[i]! && (value > limits.nearUpper || value < limits.nearLower))
  const trend = trends(values)
  const pairs = twoOfThree(near, sides)
  const shift = shifts(sides)
  return values.map((_, i) => {
    const high = sides[i]! > 0
    if (outside[i]) return high ? 'outside_high' : 'outside_low'
    if (trend[i] !== 0) return trend[i]! > 0 ? 'trend_up' : 'trend_down'
    if (pairs[i]) return high ? 'near_high' : 'near_low'
    if (shift[i]) return high ? 'shift_high' : 'shift_low'
    return 'none'
  })
}

/** For each point +1 or -1 when it is part of a strict rise or fall of 7 points, else 0. A later trend overwrites. */
function trends(values: readonly number[]): number[] {
  const found = values.map(() => 0)
  for (const run of runs(values.slice(1).map((value, i) => Math.sign(value - values[i]!)))) {
    // A run of steps joins one point more than it has steps.
    if (run.sign !== 0 && run.length + 1 >= RUN) found.fill(run.sign, run.start, run.start + run.length + 1)
  }
  return found
}

/** Points between a near line and its limit, where two or more of three neighbours are so and all three share a side. */
function twoOfThree(near: readonly boolean[], sides: readonly number[]): boolean[] {
  const found = near.map(() => false)
  for (let start = 0; start + 3 <= near.length; start++) {
    const window = [start, start + 1, start + 2]
    const oneSide = Math.abs(window.reduce((sum, i) => sum + sides[i]!, 0)) === 3
    if (!oneSide || window.filter((i) => near[i]).length < 2) continue
    for (const i of window) if (near[i]) found[i] = true
  }
  return found
}

/** Points in a run of 7 or more on one side of the mean; a point on the mean belongs to no run. */
function shifts(sides: readonly number[]): boolean[] {
  const found = sides.map(() => false)
  for (const run of runs(sides)) {
    if (run.sign !== 0 && run.length >= RUN) found.fill(true, run.start, run.start + run.length)
  }
  return found
}

function runs(signs: readonly number[]): { sign: number; start: number; length: number }[] {
  const found: { sign: number; start: number; length: number }[] = []
  signs.forEach((sign, i) => {
    const open = found.at(-1)
    if (open && open.sign === sign) open.length++
    else found.push({ sign, start: i, length: 1 })
  })
  return found
}
