import { addMonths } from '../metric/months.ts'
import type { Before, ManualGrid, ManualRow, SentCell } from './figures.ts'
import { cellKey, standsIn, type Edit, type Edits } from './edits.ts'
import { readCount } from './typed-number.ts'

/** Why a cell cannot be saved as it is; `field` is the box to look at. */
export type CellProblem = {
  code: string
  field: 'numerator' | 'denominator' | 'note' | 'final'
  values?: Record<string, string | number>
}

type Rule = Pick<ManualRow, 'unit' | 'runningTotal' | 'until'>
type Around = { earliest: string; thisMonth: string; before: Before | null }

/**
 * The first thing wrong with a cell, or null. Twin of `private.manual_problem`; who may enter what, which months are closed and
 * what somebody else typed is known to the server alone.
 */
export function cellProblem(row: Rule, month: string, typed: Edit, around: Around): CellProblem | null {
  const bad = (code: string, field: CellProblem['field'], values?: CellProblem['values']): CellProblem =>
    values ? { code, field, values } : { code, field }
  if (month > around.thisMonth) return bad('future', 'numerator')
  if (month < around.earliest) return bad('before_plan', 'numerator', { first: around.earliest })
  if (row.until && month > row.until) return bad('not_in_plan', 'numerator', { until: row.until })
  if (typed.note.length > 300) return bad('note_too_long', 'note')

  const n = readCount(typed.numerator)
  const d = readCount(typed.denominator)
  if (n === null && d !== null) return bad('numerator_missing', 'numerator')
  if (typeof n === 'string') return bad(n, 'numerator')
  if (n !== null && row.unit === 'percent') {
    if (d === null) return bad('denominator_missing', 'denominator')
    if (typeof d === 'string') return bad(d, 'denominator')
    if (n > d) return bad('more_than_all', 'numerator', { n, d })
  } else if (n !== null && d !== null) return bad('denominator_unexpected', 'denominator')

  if (typed.final && month === around.thisMonth) return bad('not_over', 'final')
  if (n === null || typed.confirmed || !around.before) return null
  const { before } = around
  if (row.runningTotal && before.numerator > n)
    return bad('falls', 'numerator', { before: before.numerator, month: before.month })
  const [was, is] = [before.denominator ?? before.numerator, typeof d === 'number' ? d : n]
  if (Math.max(was, is, 1) > 10 * Math.max(Math.min(was, is), 1))
    return bad('leap', typeof d === 'number' ? 'denominator' : 'numerator', { before: was, month: before.month })
  return null
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

/** What is wrong with what is typed and not saved yet, cell by cell. */
export function problemsIn(grid: ManualGrid, edits: Edits): Map<string, CellProblem> {
  const first = grid.months[0]?.month ?? grid.earliest
  const found = new Map<string, CellProblem>()
  for (const row of grid.rows)
    for (const [key, typed] of edits) {
      const [metric, month = ''] = key.split(' ')
      if (metric !== row.metric) continue
      const problem = cellProblem(row, month, typed, { ...grid, before: figureBefore(row, month, edits, first) })
      if (problem) found.set(key, problem)
    }
  return found
}

/** An edit that `cellProblem` finds nothing wrong with, as it is sent. */
export function toSend(key: string, typed: Edit): SentCell {
  const [metric = '', month = ''] = key.split(' ')
  const [n, d] = [readCount(typed.numerator), readCount(typed.denominator)]
  return {
    metric,
    month,
    revision: typed.revision,
    numerator: typeof n === 'number' ? n : null,
    denominator: typeof d === 'number' ? d : null,
    note: typed.note.trim(),
    final: typed.final,
    confirmed: typed.confirmed,
  }
}
