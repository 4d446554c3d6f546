// The rules an attacker knows, from docs/metrics.md. A test that weakens one hands over the weak one.

export type KnownRules = {
  /** Does a hidden cell tell that every other choice of cells would not have been safe? */
  knowsGuard: boolean
  /** May `n` of `d` follow `m` of `e`? */
  step: (n: number, d: number, m: number, e: number) => boolean
  /** May so many people follow so many? */
  people: (now: number, before: number) => boolean
}
const tooFew = (n: number) => n >= 1 && n <= 4

/** Five apart, not all alike, and of a hidden one whichever it was. */
export const rulesByHand: KnownRules = {
  knowsGuard: true,
  step: (n, d, m, e) => {
    if (n === m && d === e) return true
    if (tooFew(e)) return n >= 5 && d - n >= 5
    if (tooFew(d)) return m >= 5 && e - m >= 5
    return farApart(n, d, m, e)
  },
  people: (now, before) => {
    if (now === before) return true
    if (tooFew(now) || tooFew(before)) return Math.max(now, before) >= 9 && Math.min(now, before) > 0
    return Math.abs(now - before) >= 5
  },
}

/** The rule between two figures that are both told. */
export const farApart = (n: number, d: number, m: number, e: number) =>
  (n === m && d === e) ||
  (Math.abs(d - e) >= 5 &&
    Math.sign(n - m) === Math.sign(d - e) &&
    Math.abs(n - m) >= 1 &&
    Math.abs(n - m) <= Math.abs(d - e) - 1)
