import type { Figure } from './months.ts'
import type { Read } from './place.ts'

/** The public page: rounded numbers narrow down what is behind them. */
export function notePublished(figure: Figure, { open }: Read): void {
  const { notes, world, metric } = figure
  for (const { month, hidden, value, n } of open.metrics.find((one) => one.key === metric)?.points ?? []) {
    // What moved since the close is another figure; here the one that never moved is enough to hold the rules against.
    if (world.people.some((one) => one.month === month && (one.came > 0 || one.left !== null))) continue
    const [base, good] = [figure.base(month, 0), figure.good(month, 0)]
    if (hidden) notes.between(base, 1, 9)
    else {
      notes.between(base, n! - 2, n! + 2)
      notes.rule(
        [
          [good, 100],
          [base, -value! - 1],
        ],
        false,
        0,
      )
      notes.rule(
        [
          [good, -100],
          [base, value! - 1],
        ],
        false,
        0,
      )
    }
  }
}
