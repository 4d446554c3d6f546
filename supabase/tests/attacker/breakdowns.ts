import { guardByHand } from '../hidden-by-hand.ts'
import type { Figure } from './months.ts'
import type { Broken, Read } from './place.ts'
import type { KnownRules } from './rules-by-hand.ts'
import { cellsAre, MOMENTS, MONTHS, partIsOf, quarterOf, type Moment, type Way } from './world.ts'

/** Of each breakdown seen: its cells, as variables, and the rows as they were shown. */
type Shapes = Map<string, { cells: [string, number, number][]; rows: Broken['rows'] }>

function cellOf({ notes, world, metric }: Figure, quarter: string, way: Way, code: string, t: Moment) {
  const truth = cellsAre(world, metric, quarter, way, t).get(code) ?? { n: 0, x: 0 }
  const name = `cell ${metric} ${quarter} ${way} ${code} ${t}`
  return [notes.of(`${name} n`, truth.n, 0, 240), notes.of(`${name} x`, truth.x, 0, 240)] as const
}

/** Every breakdown and mix of channels that was read of a metric, and what of it is wanted. */
export function noteBreakdowns(figure: Figure, reads: readonly Read[], rules: KnownRules): void {
  const shapes: Shapes = new Map()
  for (const [at, read] of reads.entries()) {
    for (const { breakdown, metric } of read.series)
      if (breakdown && metric.key === figure.metric) noteBreakdown(figure, breakdown, at as Moment, shapes)
    for (const { quarter, rows } of read.mix[figure.metric]?.quarters ?? [])
      for (const { code, answers, hidden } of rows ?? [])
        if (!hidden) figure.notes.is(cellOf(figure, quarter, 'channel', code, at as Moment)[0], answers!)
  }
  wantCells(figure, shapes, rules)
}

/** One way in one quarter: its cells, their sum, and that the sum is that of its months at the moments they are of. */
function noteBreakdown(figure: Figure, { by, quarter, rows, total }: Broken, t: Moment, shapes: Shapes): void {
  const { notes, world, metric } = figure
  const name = `${quarter} ${by} ${t}`
  if (shapes.has(name)) return
  const smallest = Math.min(...rows.flatMap((row) => (row.hidden ? [] : [row.denominator!])))
  const cells = rows.map((row) => {
    const [n, x] = cellOf(figure, quarter, by as Way, row.code, t)
    notes.within(x, n)
    if (row.hidden) {
      // Everybody may know the rule: what is hidden is smaller than all that is shown, and somebody is in it.
      notes.between(n, 1, smallest - 1)
    } else {
      notes.is(n, row.denominator!)
      notes.is(x, row.numerator!)
    }
    return [row.code, n, x] as [string, number, number]
  })
  shapes.set(name, { cells, rows })
  notes.sum(
    cells.map(([, n]) => n),
    total.denominator!,
  )
  notes.sum(
    cells.map(([, , x]) => x),
    total.numerator!,
  )
  figure.sum(
    MONTHS.filter((month) => quarterOf(month) === quarter).map((month) => [month, partIsOf(world, metric, month, t)]),
    total,
  )
}

function wantCells(figure: Figure, shapes: Shapes, rules: KnownRules): void {
  const { notes, metric } = figure
  for (const [name, { cells, rows }] of shapes) {
    // A possible world also shows the same under the same rule.
    const fits = (solution: number[]) => {
      if (!rules.knowsGuard) return true
      const seen = guardByHand(
        cells.map(([code, n, x]) => ({ code, denominator: solution[n]!, numerator: solution[x]! })),
      )
      return seen !== null && seen.every((one) => one.hidden === rows.find((row) => row.code === one.code)!.hidden)
    }
    for (const [code, n, x] of cells) {
      const [quarter, way, t] = name.split(' ') as [string, Way, string]
      const what = `${metric}: ${code} of ${name}`
      if (notes.wants(what, n, fits)) notes.alsoWants(`positives of ${what}`, x, fits)
      for (const later of MOMENTS.filter((one) => one > Number(t) && shapes.has(`${quarter} ${way} ${one}`))) {
        const [n2] = cellOf(figure, quarter, way, code, later)
        notes.wants(`${what} by ${later}`, notes.difference(`${what} by ${later}`, n2, n))
      }
    }
  }
}
