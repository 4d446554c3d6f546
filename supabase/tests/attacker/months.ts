import type { Notes } from './notes.ts'
import type { Point, Read } from './place.ts'
import type { KnownRules } from './rules-by-hand.ts'
import { MOMENTS, MONTHS, monthIs, peopleOf, type Metric, type Moment, type World } from './world.ts'

/** What is known of the months of one metric: how many answers, and how many of them positive. */
export class Figure {
  constructor(
    readonly notes: Notes,
    readonly world: World,
    readonly metric: Metric,
  ) {}
  base(month: string, t: Moment): number {
    return this.notes.of(`n ${this.metric} ${month} ${t}`, monthIs(this.world, this.metric, month, t).n)
  }
  good(month: string, t: Moment): number {
    return this.notes.of(`x ${this.metric} ${month} ${t}`, monthIs(this.world, this.metric, month, t).x)
  }
  /** One more rule over months at their moments. */
  sum(parts: readonly (readonly [string, Moment])[], whole: Pick<Point, 'numerator' | 'denominator'>): void {
    this.notes.sum(
      parts.map(([month, t]) => this.base(month, t)),
      whole.denominator!,
    )
    this.notes.sum(
      parts.map(([month, t]) => this.good(month, t)),
      whole.numerator!,
    )
  }
}

/** How many people answered the survey at all: never fewer than answered any question of it. */
export const surveyOf = (notes: Notes, world: World, month: string, t: Moment) =>
  notes.of(`people ${month} ${t}`, peopleOf(world, month, t))

/** What every door that tells months of a metric says of it at one reading. */
function pointsOf(read: Read, metric: Metric) {
  const closed = [
    ...read.series.filter((one) => one.metric.key === metric).flatMap((one) => one.months),
    ...read.card.metrics.find((one) => one.key === metric)!.series,
  ]
  const since = read.months.months.flatMap(({ month, moved }) =>
    moved.filter((one) => one.metric === metric).map(({ revision }) => ({ month, revision })),
  )
  return { closed, since: [...closed.map(({ month, revision }) => ({ month, revision })), ...since] }
}

/** Months as shown. A figure that is another than at the last reading is the figure of now; one that stands may be an old one. */
export function noteMonths(figure: Figure, reads: readonly Read[]): Map<string, string>[] {
  const { notes, world, metric } = figure
  for (const month of MONTHS)
    for (const t of MOMENTS) {
      notes.within(figure.good(month, t), figure.base(month, t))
      notes.within(figure.base(month, t), surveyOf(notes, world, month, t))
    }
  const seen: Map<string, string>[] = []
  for (const [at, read] of reads.entries()) {
    const t = at as Moment
    const before = seen[at - 1]
    const now = new Map<string, string>()
    const { closed, since } = pointsOf(read, metric)
    const say = (what: string, month: string, n: Pick<Point, 'numerator' | 'denominator'> | null, isNow: boolean) => {
      const said = n ? `${n.numerator} of ${n.denominator}` : 'hidden'
      now.set(`${what} ${month}`, said)
      // A month closed again keeps what was last shown of it, as its figure or as what came since.
      const stands = ['closed', 'since'].some((one) => before?.get(`${one} ${month}`) === said)
      if (t > 0 && !isNow && stands) return
      if (!n) return notes.between(figure.base(month, t), 1, 4)
      notes.is(figure.base(month, t), n.denominator!)
      notes.is(figure.good(month, t), n.numerator!)
    }
    for (const point of closed) {
      const moves = world.closed.includes(point.month)
      say('closed', point.month, point.hidden ? null : point, !moves || (!point.hidden && point.revision === null))
      // Everybody who chose an option answered, also those whom the figure leaves out.
      if (t === 0 && point.options)
        notes.rule([[surveyOf(notes, world, point.month, 0), -1]], false, -sumOf(point.options))
    }
    for (const { month, revision } of since)
      if (revision?.status === 'shown')
        say('since', month, { numerator: revision.numerator!, denominator: revision.denominator! }, !revision.more)
    if (t === 0) {
      // A month that is not there has no answers.
      const there = new Set(closed.map((one) => one.month))
      for (const month of MONTHS) if (!there.has(month)) notes.is(figure.base(month, 0), 0)
      for (const { rolling, metric: of } of read.series)
        for (const point of of.key === metric ? rolling.filter((one) => !one.hidden) : []) {
          const end = MONTHS.indexOf(point.month)
          figure.sum(
            MONTHS.slice(end - 2, end + 1).map((month) => [month, 0] as const),
            point,
          )
        }
    }
    seen.push(now)
  }
  return seen
}

const sumOf = (options: Record<string, number>) => Object.values(options).reduce((sum, n) => sum + n, 0)

/** What the attacker wants to know of the months: how many, how many positive, and what came or went in between. */
export function wantMonths(figure: Figure, seen: Map<string, string>[], rules: KnownRules): void {
  const { notes } = figure
  for (const month of MONTHS) {
    const fits = (solution: number[]) => closesAlike(figure, month, seen, rules, solution)
    for (const t of MOMENTS) {
      const what = `answers of ${figure.metric} in ${month} at ${t}`
      if (notes.wants(what, figure.base(month, t), fits))
        notes.alsoWants(`positives of ${what}`, figure.good(month, t), fits)
      for (const later of MOMENTS.filter((one) => one > t)) {
        const name = `${figure.metric} ${month} ${t} ${later}`
        const d = notes.difference(`answers of ${name}`, figure.base(month, later), figure.base(month, t))
        if (notes.wants(`answers of ${name}`, d))
          notes.alsoWants(
            `positives of ${name}`,
            notes.difference(`positives of ${name}`, figure.good(month, later), figure.good(month, t)),
          )
      }
    }
  }
}

/** Would the second close have told as much, had this been the first? */
function closesAlike(figure: Figure, month: string, seen: Map<string, string>[], rules: KnownRules, s: number[]) {
  if (!figure.world.closedAgain.includes(month)) return true
  const [first, last] = [seen[0]!.get(`closed ${month}`), seen[2]!.get(`closed ${month}`)]
  if (first !== 'hidden' || last === undefined) return true
  const [n, d] = [s[figure.good(month, 2)]!, s[figure.base(month, 2)]!]
  const safe = rules.step(n, d, s[figure.good(month, 0)]!, s[figure.base(month, 0)]!)
  return (safe && d >= 5) === (last !== 'hidden')
}
