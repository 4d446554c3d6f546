import { guardByHand } from '../hidden-by-hand.ts'
import { METRIC, type Broken, type Read } from './place.ts'
import { Knowledge, type Rule, type Variable } from './solve.ts'
import { cellsAre, MOMENTS, MONTHS, monthIs, partIsOf, quarterOf, type Moment, type Way, type World } from './world.ts'

const MANY = 60

/** Everything the readings say, as bounds and linear rules over what the attacker wants to know. */
class Notes {
  readonly variables: Variable[] = []
  readonly truth: number[] = []
  readonly rules: Rule[] = []
  private readonly names = new Map<string, number>()

  /** The number of a quantity; the truth is kept to test the attacker's own understanding, and to know what was recovered. */
  of(name: string, truth: number, low = 0, high = MANY): number {
    const known = this.names.get(name)
    if (known !== undefined) return known
    this.names.set(name, this.variables.length)
    this.truth.push(truth)
    return this.variables.push({ low, high }) - 1
  }

  is(v: number, value: number): void {
    this.rules.push({ terms: [[v, 1]], equal: true, bound: value })
  }

  rule(terms: Rule['terms'], equal: boolean, bound: number): void {
    this.rules.push({ terms, equal, bound })
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
}

export type Recovered = { what: string; value: number }

/** The numbers of fewer than five that these readings together leave no doubt about, to who knows by which rule cells are hidden. */
export function recovered(
  world: World,
  reads: readonly Read[],
  knowsRule = true,
): { found: Recovered[]; tried: number } {
  const notes = new Notes()
  const base = (month: string, t: Moment) => notes.of(`n ${month} ${t}`, monthIs(world, month, t).n)
  const good = (month: string, t: Moment) => notes.of(`x ${month} ${t}`, monthIs(world, month, t).x)
  for (const month of MONTHS) for (const t of MOMENTS) notes.within(good(month, t), base(month, t))
  const shapes = new Map<string, { cells: [string, number, number][]; rows: Broken['rows'] }>()
  let before = new Map<string, string>()
  for (const [t, read] of reads.entries()) {
    const moment = t as Moment
    before = noteMonths(notes, world, read, moment, before, base, good)
    for (const { breakdown } of read.series)
      if (breakdown) noteBreakdown(notes, world, breakdown, moment, shapes, base, good)
    noteMix(notes, world, read, moment)
    notePublic(notes, read, world, base, good)
  }
  return hunt(notes, world, shapes, base, good, knowsRule)
}

/** Months as shown. A figure that is another than at the last reading is the figure of now; one that stands may be an old one. */
function noteMonths(
  notes: Notes,
  world: World,
  read: Read,
  t: Moment,
  before: Map<string, string>,
  base: (m: string, t: Moment) => number,
  good: (m: string, t: Moment) => number,
) {
  const now = new Map<string, string>()
  const months = [
    ...read.series.map((one) => one.months),
    read.card.metrics.find((one) => one.key === METRIC)!.series,
  ].flat()
  const say = (
    what: string,
    month: string,
    point: { numerator?: number | null; denominator?: number | null },
    isNow: boolean,
  ) => {
    const said = `${point.numerator} of ${point.denominator}`
    now.set(`${what} ${month}`, said)
    if (t > 0 && !isNow && before.get(`${what} ${month}`) === said) return
    notes.is(base(month, t), point.denominator!)
    notes.is(good(month, t), point.numerator!)
  }
  for (const point of months) {
    const moves = world.closed.includes(point.month)
    if (point.hidden) {
      if (t === 0 || !moves) notes.rule([[base(point.month, t), 1]], false, 4)
      if (t === 0 || !moves) notes.rule([[base(point.month, t), -1]], false, -1)
    } else say('closed', point.month, point, !moves || point.revision === null)
    if (point.revision?.status === 'shown') say('since', point.month, point.revision, point.revision.more === false)
  }
  if (t === 0) {
    // A month that is not there has no answers.
    const there = new Set(months.map((one) => one.month))
    for (const month of MONTHS) if (!there.has(month)) notes.is(base(month, 0), 0)
    for (const { rolling } of read.series)
      for (const point of rolling.filter((one) => !one.hidden)) {
        const at = MONTHS.indexOf(point.month)
        const three = MONTHS.slice(at - 2, at + 1)
        notes.rule(
          three.map((month) => [base(month, 0), 1] as const),
          true,
          point.denominator!,
        )
        notes.rule(
          three.map((month) => [good(month, 0), 1] as const),
          true,
          point.numerator!,
        )
      }
  }
  return now
}

const cell = (notes: Notes, world: World, quarter: string, way: Way, code: string, t: Moment) => {
  const truth = cellsAre(world, quarter, way, t).get(code) ?? { n: 0, x: 0 }
  const n = notes.of(`cell ${quarter} ${way} ${code} ${t} n`, truth.n, 0, 4 * MANY)
  const x = notes.of(`cell ${quarter} ${way} ${code} ${t} x`, truth.x, 0, 4 * MANY)
  return [n, x] as const
}

/** One way in one quarter: its cells, their sum, and that the sum is that of its months at the moments they are of. */
function noteBreakdown(
  notes: Notes,
  world: World,
  { by, quarter, rows, total }: Broken,
  t: Moment,
  shapes: Map<string, { cells: [string, number, number][]; rows: Broken['rows'] }>,
  base: (m: string, t: Moment) => number,
  good: (m: string, t: Moment) => number,
) {
  const name = `${quarter} ${by} ${t}`
  if (shapes.has(name)) return
  const smallest = Math.min(...rows.flatMap((row) => (row.hidden ? [] : [row.denominator!])))
  const cells = rows.map((row) => {
    const [n, x] = cell(notes, world, quarter, by as Way, row.code, t)
    notes.within(x, n)
    if (row.hidden) {
      // Everybody may know the rule: what is hidden is smaller than all that is shown, and somebody is in it.
      notes.rule([[n, 1]], false, smallest - 1)
      notes.rule([[n, -1]], false, -1)
    } else {
      notes.is(n, row.denominator!)
      notes.is(x, row.numerator!)
    }
    return [row.code, n, x] as [string, number, number]
  })
  shapes.set(name, { cells, rows })
  notes.rule(
    cells.map(([, n]) => [n, 1] as const),
    true,
    total.denominator!,
  )
  notes.rule(
    cells.map(([, , x]) => [x, 1] as const),
    true,
    total.numerator!,
  )
  const months = MONTHS.filter((month) => quarterOf(month) === quarter)
  notes.rule(
    months.map((month) => [base(month, partIsOf(world, month, t)), 1] as const),
    true,
    total.denominator!,
  )
  notes.rule(
    months.map((month) => [good(month, partIsOf(world, month, t)), 1] as const),
    true,
    total.numerator!,
  )
}

function noteMix(notes: Notes, world: World, { mix }: Read, t: Moment) {
  for (const { quarter, rows } of mix.quarters)
    for (const { code, answers, hidden } of rows ?? [])
      if (!hidden) notes.is(cell(notes, world, quarter, 'channel', code, t)[0], answers!)
}

/** The public page: rounded numbers narrow down what is behind them. */
function notePublic(
  notes: Notes,
  { open }: Read,
  world: World,
  base: (m: string, t: Moment) => number,
  good: (m: string, t: Moment) => number,
) {
  for (const { month, hidden, value, n } of open.metrics.find((one) => one.key === METRIC)?.points ?? []) {
    // What moved since the close is another figure; here the one that never moved is enough to hold the rules against.
    if (world.people.some((one) => one.month === month && (one.came > 0 || one.left !== null))) continue
    if (hidden) notes.rule([[base(month, 0), 1]], false, 9)
    else {
      notes.rule([[base(month, 0), 1]], false, n! + 2)
      notes.rule([[base(month, 0), -1]], false, 2 - n!)
      notes.rule(
        [
          [good(month, 0), 100],
          [base(month, 0), -value! - 1],
        ],
        false,
        0,
      )
      notes.rule(
        [
          [good(month, 0), -100],
          [base(month, 0), value! - 1],
        ],
        false,
        0,
      )
    }
  }
}

const few = (n: number) => Math.abs(n) >= 1 && Math.abs(n) <= 4

/** Tries every quantity of one to four, and every positive among them: is any other value possible? */
function hunt(
  notes: Notes,
  world: World,
  shapes: Map<string, { cells: [string, number, number][]; rows: Broken['rows'] }>,
  base: (m: string, t: Moment) => number,
  good: (m: string, t: Moment) => number,
  knowsRule: boolean,
) {
  const targets: { what: string; v: number; fits: (solution: number[]) => boolean }[] = []
  const add = (what: string, v: number, fits: (solution: number[]) => boolean = () => true) =>
    targets.push({ what, v, fits })
  const between = (what: string, one: number, other: number) => {
    const d = notes.of(what, notes.truth[one]! - notes.truth[other]!, -4 * MANY, 4 * MANY)
    notes.rule(
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
  for (const month of MONTHS)
    for (const t of MOMENTS) {
      if (few(notes.truth[base(month, t)]!)) {
        add(`answers in ${month} at ${t}`, base(month, t))
        add(`positives in ${month} at ${t}`, good(month, t))
      }
      for (const later of MOMENTS.filter((one) => one > t)) {
        const d = between(`answers after ${t} by ${later} in ${month}`, base(month, later), base(month, t))
        if (!few(notes.truth[d]!)) continue
        add(`answers after ${t} by ${later} in ${month}`, d)
        add(
          `positives after ${t} by ${later} in ${month}`,
          between(`positives ${month} ${t} ${later}`, good(month, later), good(month, t)),
        )
      }
    }
  for (const [name, { cells, rows }] of shapes) {
    // A possible world also shows the same under the same rule.
    const fits = (solution: number[]) => {
      if (!knowsRule) return true
      const seen = guardByHand(
        cells.map(([code, n, x]) => ({ code, denominator: solution[n]!, numerator: solution[x]! })),
      )
      return seen !== null && seen.every((one) => one.hidden === rows.find((row) => row.code === one.code)!.hidden)
    }
    for (const [code, n, x] of cells) {
      const [quarter, way, t] = name.split(' ') as [string, Way, string]
      if (few(notes.truth[n]!)) {
        add(`${code} of ${name}`, n, fits)
        add(`positives of ${code} of ${name}`, x, fits)
      }
      for (const later of MOMENTS.filter((one) => one > Number(t) && shapes.has(`${quarter} ${way} ${one}`))) {
        const [n2] = cell(notes, world, quarter, way, code, later)
        const d = between(`${code} of ${name} by ${later}`, n2, n)
        if (few(notes.truth[d]!)) add(`${code} of ${name} by ${later}`, d)
      }
    }
  }
  const knowledge = new Knowledge(notes.variables, notes.rules, notes.truth)
  const found = targets
    .filter(({ v, fits }) => knowledge.isPinned(v, notes.truth, fits))
    .map(({ what, v }): Recovered => ({ what, value: notes.truth[v]! }))
  return { found, tried: targets.length }
}
