import { isProvisional } from '../log/working-days.ts'
import type { Point } from '../metric/definition.ts'

/**
 * How a month stands as a whole. Reopened: a lead opened it again. Partly: some of its figures are closed, and others are of a kind
 * that no day closes. By the calendar only where no row has a figure of that month, or the server has not said
 * how it stands. Rows that have none go with those they stand `among`.
 */
export function monthStands(
  rows: readonly { series: readonly Point[] }[],
  month: string,
  today: string,
  among: readonly { series: readonly Point[] }[] = [],
): 'open' | 'reopened' | 'partly' | 'closed' {
  const states = new Set(
    rows.flatMap(({ series }) => series.flatMap((point) => (point.month === month && point.state) || [])),
  )
  if (states.size === 0 && among.length > 0) return monthStands(among, month, today)
  if (states.size === 0) return isProvisional(month, today) ? 'open' : 'closed'
  if (states.has('reopened')) return 'reopened'
  if (!states.has('closed')) return 'open'
  return states.size === 1 ? 'closed' : 'partly'
}
