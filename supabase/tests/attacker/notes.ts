import { Knowledge, type Rule, type Variable } from './solve.ts'

/** A quantity the attacker wants. `fits` refuses a world in which something else would have been shown. */
type Target = { what: string; v: number; fits: (solution: number[]) => boolean }
export type Recovered = { what: string; value: number }

const MOST = 240
const few = (n: number) => Math.abs(n) >= 1 && Math.abs(n) <= 4
const always = () => true

/** Everything the readings say, as bounds and linear rules over what the attacker wants to know. */
export class Notes {
  readonly truth: number[] = []
  private readonly variables: Variable[] = []
  private readonly rules: Rule[] = []
  private readonly names = new Map<string, number>()
  private readonly targets: Target[] = []

  /** The number of a quantity; the truth is kept to test the attacker's own understanding, and to know what was recovered. */
  of(name: string, truth: number, low = 0, high = 90): number {
    const known = this.names.get(name)
    if (known !== undefined) return known
    this.names.set(name, this.variables.length)
    this.truth.push(truth)
    return this.variables.push({ low, high }) - 1
  }

  is(v: number, value: number): void {
    this.rules.push({ terms: [[v, 1]], equal: true, bound: value })
  }

  /** A number that is told, or of which it is told that it is one to four. */
  told(v: number, value: number | null): void {
    if (value !== null) this.is(v, value)
    else this.between(v, 1, 4)
  }

  between(v: number, low: number, high: number): void {
    this.rules.push({ terms: [[v, 1]], equal: false, bound: high }, { terms: [[v, -1]], equal: false, bound: -low })
  }

  rule(terms: Rule['terms'], equal: boolean, bound: number): void {
    this.rules.push({ terms, equal, bound })
  }

  /** These together are `whole`. */
  sum(parts: readonly number[], whole: number): void {
    this.rule(
      parts.map((v) => [v, 1] as const),
      true,
      whole,
    )
  }

  /** `part` is at most `whole`. */
  within(part: number, whole: number): void {
    this.rule(
      [
        [part, 1],
        [whole, -1],
      ],
      false,
      0,
    )
  }

  /** How much larger `one` is than `other`, as a quantity of its own. */
  difference(what: string, one: number, other: number): number {
    const d = this.of(what, this.truth[one]! - this.truth[other]!, -MOST, MOST)
    this.rule(
      [
        [one, 1],
        [other, -1],
        [d, -1],
      ],
      true,
      0,
    )
    return d
  }

  /** To be worked out, if it is one to four; says whether it is. */
  wants(what: string, v: number, fits: Target['fits'] = always): boolean {
    if (!few(this.truth[v]!)) return false
    this.alsoWants(what, v, fits)
    return true
  }

  /** To be worked out, whatever it is: such as how many of four were positive. */
  alsoWants(what: string, v: number, fits: Target['fits'] = always): void {
    this.targets.push({ what, v, fits })
  }

  /** What there is no doubt about: of which no other value is possible. */
  recovered(): { found: Recovered[]; tried: number } {
    const knowledge = new Knowledge(this.variables, this.rules, this.truth)
    const found = this.targets
      .filter(({ v, fits }) => knowledge.isPinned(v, this.truth, fits))
      .map(({ what, v }): Recovered => ({ what, value: this.truth[v]! }))
    return { found, tried: this.targets.length }
  }
}
