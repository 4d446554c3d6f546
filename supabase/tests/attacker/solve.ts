/** Whole numbers in bounds, and linear rules about them: what an attacker knows. */
export type Variable = { low: number; high: number }
/** `sum of weight × variable` is `equal` to, or at most, `bound`. */
export type Rule = { terms: readonly (readonly [variable: number, weight: number])[]; equal: boolean; bound: number }

/** Bounds that remember what they were, so that a search can go back without copying them. */
class Bounds {
  readonly low: Int32Array
  readonly high: Int32Array
  private readonly past: number[] = []

  constructor(variables: readonly Variable[]) {
    this.low = Int32Array.from(variables, (one) => one.low)
    this.high = Int32Array.from(variables, (one) => one.high)
  }

  get mark(): number {
    return this.past.length
  }

  set(v: number, low: number, high: number): void {
    this.past.push(v, this.low[v]!, this.high[v]!)
    this.low[v] = low
    this.high[v] = high
  }

  backTo(mark: number): void {
    while (this.past.length > mark) {
      const high = this.past.pop()!
      const low = this.past.pop()!
      const v = this.past.pop()!
      this.low[v] = low
      this.high[v] = high
    }
  }
}

/** Narrows the bounds of the variables as far as each rule alone allows, again and again. False when no solution is left. */
function narrow(bounds: Bounds, rules: readonly Rule[], of: readonly number[][], touched: readonly number[]): boolean {
  const waiting = [...touched]
  const isWaiting = new Set(touched)
  for (let next = 0; next < waiting.length; next += 1) {
    const at = waiting[next]!
    isWaiting.delete(at)
    const { terms, equal, bound } = rules[at]!
    let least = 0
    let most = 0
    for (const [v, w] of terms) {
      least += w > 0 ? w * bounds.low[v]! : w * bounds.high[v]!
      most += w > 0 ? w * bounds.high[v]! : w * bounds.low[v]!
    }
    if (least > bound || (equal && most < bound)) return false
    // Every solution there is fulfils it.
    if (equal ? least === most : most <= bound) continue
    for (const [v, w] of terms) {
      const [was, wasMost] = [bounds.low[v]!, bounds.high[v]!]
      if (was === wasMost) continue
      const [own, ownMost] = w > 0 ? [w * was, w * wasMost] : [w * wasMost, w * was]
      // What the others leave for this one.
      const upper = (bound - (least - own)) / w
      const lower = equal ? (bound - (most - ownMost)) / w : w > 0 ? -Infinity : Infinity
      const high = Math.min(wasMost, Math.floor(w > 0 ? upper : lower))
      const low = Math.max(was, Math.ceil(w > 0 ? lower : upper))
      if (low > was || high < wasMost) {
        if (low > high) return false
        bounds.set(v, low, high)
        for (const rule of of[v]!)
          if (!isWaiting.has(rule)) {
            isWaiting.add(rule)
            waiting.push(rule)
          }
        // The sums above are of before; this rule, which waits too, looks again.
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
  private readonly bounds: Bounds
  private readonly rulesOf: number[][]
  private readonly rules: readonly Rule[]

  /** Throws when the truth itself breaks a rule: then the attacker has understood the outputs wrongly. */
  constructor(variables: readonly Variable[], rules: readonly Rule[], truth: readonly number[]) {
    this.rules = rules
    this.bounds = new Bounds(variables)
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
    const [low, high] = [this.bounds.low[v]!, this.bounds.high[v]!]
    if (low === high) return true
    const together = this.tiedTo(v)
    const start = this.bounds.mark
    const another = nearestFirst(low, high, truth[v]!).some(
      (value) => value !== truth[v] && this.tries(v, value, together, truth, fits, { left: STEPS }),
    )
    this.bounds.backTo(start)
    return !another
  }

  /** The open variables that hang together with this one; all others can stay as they are. */
  private tiedTo(v: number): number[] {
    const { low, high } = this.bounds
    const tied = new Set([v])
    for (const one of tied)
      for (const at of this.rulesOf[one]!)
        for (const [other] of this.rules[at]!.terms) if (low[other]! < high[other]!) tied.add(other)
    return [...tied]
  }

  /** Is there a solution with this value? Leaves the bounds as they were when there is none. */
  private tries(
    v: number,
    value: number,
    together: number[],
    truth: readonly number[],
    fits: (solution: number[]) => boolean,
    budget: { left: number },
  ): boolean {
    if ((budget.left -= 1) < 0) return false
    const { low, high, mark } = this.bounds
    this.bounds.set(v, value, value)
    if (narrow(this.bounds, this.rules, this.rulesOf, this.rulesOf[v]!)) {
      let pick = -1
      let room = Infinity
      for (const one of together) {
        const open = high[one]! - low[one]!
        if (open > 0 && open < room) [pick, room] = [one, open]
        if (room === 1) break
      }
      if (pick < 0) {
        if (fits(truth.map((is, one) => (low[one] === high[one] ? low[one]! : is)))) return true
      } else {
        const [from, to] = [low[pick]!, high[pick]!]
        const found = nearestFirst(from, to, truth[pick]!).some((next) =>
          this.tries(pick, next, together, truth, fits, budget),
        )
        if (found) return true
      }
    }
    this.bounds.backTo(mark)
    return false
  }
}

/** Another world is usually near the true one. */
function nearestFirst(low: number, high: number, to: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, i) => low + i).sort((a, b) => Math.abs(a - to) - Math.abs(b - to))
}
