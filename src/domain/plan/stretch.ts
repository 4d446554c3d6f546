import { monthsBetween } from '../metric/months.ts'
import { limitsOf } from '../metric/spc-limits.ts'
import type { SpcPoint, SpecialCause } from '../metric/spc.ts'

/** A mark's name, without the one for no mark. */
type Cause = Exclude<SpecialCause, 'none'>

/**
 * All the months that together are more than chance, `from` and `to` included; `near`: how many of them are near the limit. Each month
 * carries one mark, by precedence, so that a run may lie under other marks: the months of one mark alone are often no signal at all.
 */
export type Stretch = { special: Cause; from: number; to: number; near: number }

/** The stretch that a marked month of a baseline belongs to. `points`: that baseline's alone. */
export function stretchAt(points: readonly SpcPoint[], at: number): Stretch {
  const special = points[at]!.special as Cause
  const step = stepsOf(points, special)
  const end = (way: 1 | -1): number => {
    let place = at
    for (let next = step(place, way); next !== null; next = step(place, way)) place = next
    return place
  }
  const [from, to] = [end(-1), end(1)]
  const near = special.startsWith('near') ? isNear(points) : () => false
  return { special, from, to, near: points.filter((_, i) => i >= from && i <= to && near(i)).length }
}

/** Stretches of marked months, the latest first: as many as are asked for, and how many marked months lie in none of them. */
export function latestStretches(points: readonly SpcPoint[], most: number): { told: Stretch[]; rest: number } {
  const all: Stretch[] = []
  const lies = (i: number, { from, to }: Stretch) => from <= i && i <= to
  for (let i = points.length - 1; i >= 0; i--) {
    const { special } = points[i]!
    if (special === 'none' || all.some((one) => one.special === special && lies(i, one))) continue
    all.push(stretchAt(points, i))
  }
  const told = all.toSorted((a, b) => b.to - a.to).slice(0, most)
  const rest = points.filter(({ special }, i) => special !== 'none' && !told.some((one) => lies(i, one))).length
  return { told, rest }
}

/** What a sentence says of a stretch. `gap`: months between the first and the last have no figure to show. */
export function stretchValues({ special, from, to, near }: Stretch, shown: readonly string[]) {
  const months = to - from + 1
  const [first, last] = [shown[from]!, shown[to]!]
  return {
    special,
    from: first,
    to: last,
    months,
    // Seven months that rise are six rises: nobody knows whether the first is one.
    steps: months - 1,
    near,
    all: near === months ? 'yes' : 'no',
    gap: monthsBetween(first, last) > to - from ? 'yes' : 'no',
  }
}

/** From a month of a stretch to the next one of it, that way; null at its end. The rules are those of `specialCauses`. */
function stepsOf(points: readonly SpcPoint[], special: Cause): (at: number, way: 1 | -1) => number | null {
  const wanted = special.endsWith('_high') || special.endsWith('_up') ? 1 : -1
  const isOnSide = (i: number) => points[i] !== undefined && Math.sign(points[i].value - points[i].mean) === wanted
  const near = isNear(points)
  return (at, way) => {
    const next = at + way
    const neighbour = points[next]
    if (!neighbour) return null
    switch (special) {
      case 'outside_high':
      case 'outside_low':
        return neighbour.special === special ? next : null
      case 'trend_up':
      case 'trend_down':
        return Math.sign(neighbour.value - points[at]!.value) === wanted * way ? next : null
      case 'shift_high':
      case 'shift_low':
        return isOnSide(next) ? next : null
      case 'near_high':
      case 'near_low':
        if (!isOnSide(next)) return null
        if (near(next)) return next
        return isOnSide(next + way) && near(next + way) ? next + way : null
    }
  }
}

/** Whether a month lies between a near line and its limit, reckoned as the rules reckon it. */
function isNear(points: readonly SpcPoint[]): (i: number) => boolean {
  const { lower, upper, nearLower, nearUpper } = limitsOf(
    points.map(({ value }) => value),
    false,
  )
  return (i) => {
    const { value } = points[i]!
    return (value > nearUpper && value <= upper) || (value < nearLower && value >= lower)
  }
}
