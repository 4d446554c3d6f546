import { plain } from './nearest.ts'

/** The columns of a file, in the order of the template; each may have other names. */
const COLUMNS = {
  metric: ['metric', 'measure', 'key'],
  month: ['month', 'date', 'period'],
  numerator: ['numerator', 'figure', 'value', 'count', 'howmany'],
  denominator: ['denominator', 'outof', 'total'],
  note: ['source', 'sourcenote', 'note'],
  status: ['status', 'final'],
} as const
export type Column = keyof typeof COLUMNS
export type Heads = ReadonlyMap<Column, number>

type Bad = (at: number | null, heading: string, code: string, values?: Record<string, string | number>) => void

/** Which column is where; null when one is missing, unknown or there twice: every such column is said. */
export function readHeads(cells: readonly string[], bad: Bad): Heads | null {
  const heads = new Map<Column, number>()
  let wrong = false
  for (const [at, cell] of cells.entries()) {
    const heading = cell.trim()
    // What the measure is called stands in the template for people to read.
    if (heading === '' || plain(heading) === 'name') continue
    const column = columns().find((one) => COLUMNS[one].some((name) => name === plain(heading)))
    if (column && !heads.has(column)) heads.set(column, at)
    else {
      wrong = true
      bad(at, heading, column ? 'column_twice' : 'unknown_column')
    }
  }
  for (const column of ['metric', 'month', 'numerator'] as const)
    if (!heads.has(column)) {
      wrong = true
      bad(null, column, 'column_missing')
    }
  return wrong ? null : heads
}

const columns = () => Object.keys(COLUMNS) as Column[]
