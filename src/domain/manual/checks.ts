import { addMonths } from '../metric/months.ts'
import { written } from '../written.ts'
import type { Before, ManualGrid, ManualRow, SentCell } from './figures.ts'
import { cellKey, standsIn, type Edit, type Edits } from './edits.ts'
import { isOverAll, readCount } from './typed-number.ts'

/** Why a cell cannot be saved as it is; `field` is the box to look at. */
export type CellProblem = {
  code: string
  field: 'numerator' | 'denominator' | 'note' | 'final'
  values?: Record<string, string | number>
}

type Rule = Pick<ManualRow, 'unit' | 'runningTotal' | 'until'>
type Around = { earliest: string; thisMonth: string; before: Before | null }

/**
 * Everything wrong with a cell. The first of it is what `private.manual_problem` says, its twin; who may enter what, which months
 * are closed and what somebody else typed is known to the server alone.
 */
export function cellProblems(row: Rule, month: string, typed: Edit, around: Around): CellProblem[] {
  const found = [...monthProblems(month, around, row.until), ...boxProblems(row, typed)]
  if (typed.final && month === around.thisMonth) found.push({ code: 'not_over', field: 'final' })
  // Whether a number is unusual is asked when nothing else is wrong with it.
  const odd = found.length > 0 || typed.confirmed ? null : unusual(row, typed, around.before)
  return odd ? [odd] : found
}

/** What is wrong with a month for any figure, or for one that ended with a plan (`until`, its last month). */
export function monthProblems(
  month: string,
  around: Pick<Around, 'earliest' | 'thisMonth'>,
  until?: string | null,
): CellProblem[] {
  if (month > around.thisMonth) return [{ code: 'future', field: 'numerator' }]
  if (month < around.earliest) return [{ code: 'before_plan', field: 'numerator', values: { first: around.earliest } }]
  return until && month > until ? [{ code: 'not_in_plan', field: 'numerator', values: { until } }] : []
}

/** What is wrong with the boxes themselves, in any month. Of a row nobody knows (`unit` null) only what is wrong in every row. */
export function boxProblems(row: { unit: ManualRow['unit'] | null }, typed: Edit): CellProblem[] {
  const found: CellProblem[] = []
  const bad = (code: string, field: CellProblem['field'], values?: CellProblem['values']) =>
    void found.push(values ? { code, field, values } : { code, field })
  const n = readCount(typed.numerator)
  const d = readCount(typed.denominator)
  if (typed.note.length > 300) bad('note_too_long', 'note')
  if (n === null && d !== null) bad('numerator_missing', 'numerator')
  const over = n === 'percent' && row.unit === 'percent' && isOverAll(typed.numerator)
  if (typeof n === 'string' && (n !== 'percent' || row.unit !== null)) bad(over ? 'percent_over' : n, 'numerator')
  if (row.unit === 'percent' && n !== null && d === null) bad('denominator_missing', 'denominator')
  if (row.unit === 'count' && d !== null) bad('denominator_unexpected', 'denominator')
  else if (typeof d === 'string') bad(d, 'denominator')
  if (row.unit === 'percent' && typeof n === 'number' && typeof d === 'number' && n > d)
    bad('more_than_all', 'numerator', { n, d })
  return found
}

/** A running total that falls, or a number more than ten times away from the one before. */
function unusual(row: Rule, typed: Edit, before: Before | null): CellProblem | null {
  const n = readCount(typed.numerator)
  const d = readCount(typed.denominator)
  if (typeof n !== 'number' || !before) return null
  if (row.runningTotal && before.numerator > n)
    return { code: 'falls', field: 'numerator', values: { before: before.numerator, month: before.month } }
  const [was, is] = [before.denominator ?? before.numerator, typeof d === 'number' ? d : n]
  if (Math.max(was, is, 1) <= 10 * Math.max(Math.min(was, is), 1)) return null
  const field = typeof d === 'number' ? 'denominator' : 'numerator'
  return { code: 'leap', field, values: { before: was, month: before.month } }
}

/** A cell can be saved when its writer says that it is right. */
export const isQuestion = (problem: CellProblem): boolean => problem.code === 'leap' || problem.code === 'falls'

/** The latest figure of a row before a month, with what is typed and not saved yet. */
export function figureBefore(row: ManualRow, month: string, edits: Edits, first: string): Before | null {
  for (let at = addMonths(month, -1); at >= first; at = addMonths(at, -1)) {
    const typed = edits.get(cellKey(row.metric, at))
    const n = typed ? readCount(typed.numerator) : (standsIn(row, at)?.numerator ?? null)
    const d = typed ? readCount(typed.denominator) : (standsIn(row, at)?.denominator ?? null)
    if (typeof n === 'number' && typeof d !== 'string') return { month: at, numerator: n, denominator: d }
  }
  return row.before && row.before.month < month ? row.before : null
}

/** What is wrong with what is typed and not saved yet, cell by cell. A cell with nothing wrong is not among them. */
export function problemsIn(grid: ManualGrid, edits: Edits): Map<string, CellProblem[]> {
  const first = grid.months[0]?.month ?? grid.earliest
  const found = new Map<string, CellProblem[]>()
  for (const row of grid.rows)
    for (const [key, typed] of edits) {
      const [metric, month = ''] = key.split(' ')
      if (metric !== row.metric) continue
      const problems = cellProblems(row, month, typed, { ...grid, before: figureBefore(row, month, edits, first) })
      if (problems.length > 0) found.set(key, problems)
    }
  return found
}

/** An edit that `cellProblems` finds nothing wrong with, as it is sent. */
export function toSend(key: string, typed: Edit): SentCell {
  const [metric = '', month = ''] = key.split(' ')
  const [n, d] = [readCount(typed.numerator), readCount(typed.denominator)]
  return {
    metric,
    month,
    revision: typed.revision,
    numerator: typeof n === 'number' ? n : null,
    denominator: typeof d === 'number' ? d : null,
    note: written(typed.note),
    final: typed.final,
    confirmed: typed.confirmed,
  }
}
