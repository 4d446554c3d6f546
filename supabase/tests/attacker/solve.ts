/** Whole numbers in bounds, and linear rules about them: what an attacker knows. */
export type Variable = { low: number; high: number }
/** `sum of weight × variable` is `equal` to, or at most, `bound`. */
export type Rule = { terms: readonly (readonly [variable: number, weight: number])[]; equal: boolean; bound: number }

/** Narrows the bounds of the variables as far as each rule alone allows, again and again. False when no solution is left. */
export function narrow(
  bounds: Variable[],
  rules: readonly Rule[],
  of: readonly number[][],
  touched: readonly number[],
): boolean {
  const waiting = new Set(touched)
  for (const at of waiting) {
    waiting.delete(at)
    const { terms, equal, bound } = rules[at]!
    let least = 0
    let most = 0
    for (const [v, w] of terms) {
      const { low, high } = bounds[v]!
      least += w > 0 ? w * low : w * high
      most += w > 0 ? w * high : w * low
    }
    if (least > bound || (equal && most < bound)) return false
    for (const [v, w] of terms) {
      const one = bounds[v]!
      const [own, ownMost] = w > 0 ? [w * one.low, w * one.high] : [w * one.high, w * one.low]
      // What the others leave for this one.
      const upper = bound - (least - own)
      const lower = equal ? bound - (most - ownMost) : -Infinity
      const high = w > 0 ? Math.floor(upper / w) : Math.floor(lower === -Infinity ? Infinity : lower / w)
      const low = w > 0 ? Math.ceil(lower / w) : Math.ceil(upper / w)
      if (low > one.low || high < one.high) {
        const next = { low: Math.max(low, one.low), high: Math.min(high, one.high) }
        if (next.low > next.high) return false
        bounds[v] = next
        for (const rule of of[v]!) waiting.add(rule)
        // The sums above are of before; this rule looks again.
        waiting.add(at)
        break
      }
    }
  }
  return true
}

/** Steps of the search for one possible value. */
const STEPS = 1_000

/** What can be said of a variable that has one true value: `pinned` when no other is possible, `open` when another is. */
export class Knowledge {
  readonly bounds: Variable[]
  private readonly rulesOf: number[][]
  private readonly rules: readonly Rule[]

  /** Throws when the truth itself breaks a rule: then the attacker has understood the outputs wrongly. */
  constructor(variables: readonly Variable[], rules: readonly Rule[], truth: readonly number[]) {
    this.rules = rules
    this.bounds = variables.map((one) => ({ ...one }))
    this.rulesOf = variables.map(() => [])
    for (const [at, { terms, equal, bound }] of rules.entries()) {
      const sum = terms.reduce((n, [v, w]) => n + w * truth[v]!, 0)
      if (equal ? sum !== bound : sum > bound) throw new Error(`rule ${JSON.stringify(rules[at])} is not true: ${sum}`)
      for (const [v] of terms) this.rulesOf[v]!.push(at)
    }
    for (const [v, { low, high }] of variables.entries())
      if (truth[v]! < low || truth[v]! > high)
        throw new Error(`variable ${v} is ${truth[v]}, outside ${low} to ${high}`)
    narrow(this.bounds, this.rules, this.rulesOf, [...rules.keys()])
  }

  /**
   * Is another value than the true one possible? `fits` may refuse a whole solution for reasons that are not linear.
   * When the search for every other value takes too long nothing is claimed to be safe: it counts as pinned.
   */
  isPinned(v: number, truth: readonly number[], fits: (solution: number[]) => boolean): boolean {
    const { low, high } = this.bounds[v]!
    if (low === high) return true
    const together = this.tiedTo(v)
    return !nearestFirst(low, high, truth[v]!).some(
      (value) => value !== truth[v] && this.tries(this.bounds, v, value, together, truth, fits, { left: STEPS }),
    )
  }

  /** The open variables that hang together with this one; all others can stay as they are. */
  private tiedTo(v: number): number[] {
    const tied = new Set([v])
    for (const one of tied)
      for (const at of this.rulesOf[one]!)
        for (const [other] of this.rules[at]!.terms)
          if (this.bounds[other]!.low < this.bounds[other]!.high) tied.add(other)
    return [...tied]
  }

  private tries(
    from: readonly Variable[],
    v: number,
    value: number,
    together: number[],
    truth: readonly number[],
    fits: (solution: number[]) => boolean,
    budget: { left: number },
  ): boolean {
    if ((budget.left -= 1) < 0) return false
    const bounds = [...from]
    bounds[v] = { low: value, high: value }
    if (!narrow(bounds, this.rules, this.rulesOf, this.rulesOf[v]!)) return false
    let pick = -1
    let room = Infinity
    for (const one of together) {
      const open = bounds[one]!.high - bounds[one]!.low
      if (open > 0 && open < room) [pick, room] = [one, open]
    }
    if (pick < 0) return fits(bounds.map(({ low, high }, one) => (low === high ? low : truth[one]!)))
    const { low, high } = bounds[pick]!
    return nearestFirst(low, high, truth[pick]!).some((next) =>
      this.tries(bounds, pick, next, together, truth, fits, budget),
    )
  }
}

/** Another world is usually near the true one. */
function nearestFirst(low: number, high: number, to: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i).sort((a, b) => Math.abs(a - to) - Math.abs(b - to))
}
