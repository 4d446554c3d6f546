import { readCsv } from '../table/csv-read.ts'
import { readFinal } from './block.ts'
import { cellProblem, figureBefore, isQuestion } from './checks.ts'
import { cellKey, saysTheSame, standsIn, unedited, type Edit } from './edits.ts'
import type { ManualGrid, ManualRow } from './figures.ts'
import { nearest, plain } from './nearest.ts'
import { readMonth } from './typed-month.ts'
import { countOfPercent, readCount } from './typed-number.ts'

/** The columns of a file, in the order of the template; each may have other names. */
export const COLUMNS = {
  metric: ['metric', 'measure', 'key'],
  month: ['month', 'date', 'period'],
  numerator: ['numerator', 'figure', 'value', 'count', 'howmany'],
  denominator: ['denominator', 'outof', 'total'],
  note: ['source', 'sourcenote', 'note'],
  status: ['status', 'final'],
} as const
export type Column = keyof typeof COLUMNS

/** A cell of the file that cannot be taken, by its row as a spreadsheet counts, and why. */
export type BadCell = { row: number; column: string; code: string; values: Record<string, string | number> }

export type Imported = {
  /** What would be saved, each with its row of the file. */
  cells: { row: number; metric: string; month: string; edit: Edit; was: Edit | null }[]
  bad: BadCell[]
  /** Cells that are odd enough to ask; with a yes they are as good as the others. */
  questions: BadCell[]
  /** Rows without a figure, and rows that say what stands already. */
  empty: number
  same: number
}

type Named = (row: ManualRow) => readonly string[]

/** Reads a file against what stands. Nothing is guessed: a cell that can be read in two ways is a bad one. */
export function readImport(file: string, grid: ManualGrid, namesOf: Named): Imported {
  const result: Imported = { cells: [], bad: [], questions: [], empty: 0, same: 0 }
  const { rows, open } = readCsv(file)
  const bad = (row: number, column: string, code: string, values: BadCell['values'] = {}) =>
    void result.bad.push({ row, column, code, values })
  // Behind a mark that is never closed nobody knows what is a cell.
  if (open !== null) bad(open, '', 'open_quote')
  const top = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (top < 0) bad(1, '', 'empty_file')
  if (result.bad.length > 0) return result
  const heads = readHeads(rows[top]!, (column, code, values) => bad(top + 1, column, code, values))
  if (!heads || result.bad.length > 0) return result

  const known = namesToRows(grid, namesOf)
  const seen = new Map<string, number>()
  const edits = new Map<string, Edit>()
  const read: { row: number; line: ManualRow; month: string }[] = []
  for (const [at, cells] of rows.entries()) {
    const row = at + 1
    const text = (column: Column) => (heads.has(column) ? (cells[heads.get(column)!] ?? '').trim() : '')
    if (at <= top || cells.every((cell) => cell.trim() === '')) continue
    const beyond = cells.findIndex((cell, n) => n >= rows[top]!.length && cell.trim() !== '')
    if (beyond >= 0) bad(row, String(beyond + 1), 'no_heading')
    const line = known.get(plain(text('metric')))
    const month = readMonth(text('month'))
    if (text('numerator') === '' && text('denominator') === '' && line && month) {
      result.empty++
      continue
    }
    if (!line) {
      const meant = nearest(
        text('metric'),
        grid.rows.flatMap((one) => [one.metric, one.label, ...namesOf(one)]),
      )
      bad(row, 'metric', meant ? 'unknown_metric_near' : 'unknown_metric', {
        typed: text('metric'),
        meant: meant ?? '',
      })
    } else if (!line.mayEnter) bad(row, 'metric', 'not_yours', { owner: line.owner })
    if (!month) bad(row, 'month', 'bad_month', { typed: text('month') })
    const final = readFinal(text('status'))
    if (final === null) bad(row, 'status', 'bad_status', { typed: text('status') })
    if (!line?.mayEnter || !month || final === null) continue
    const key = cellKey(line.metric, month)
    const earlier = seen.get(key)
    if (earlier !== undefined) bad(row, 'metric', 'twice', { row: earlier })
    else {
      seen.set(key, row)
      read.push({ row, line, month })
      edits.set(key, {
        ...withPercent(line, text('numerator'), text('denominator')),
        note: text('note'),
        final,
        revision: standsIn(line, month)?.revision ?? 0,
        confirmed: false,
      })
    }
  }

  const first = grid.months[0]?.month ?? grid.earliest
  for (const { row, line, month } of read) {
    const edit = edits.get(cellKey(line.metric, month))!
    const stands = standsIn(line, month)
    const problem = cellProblem(line, month, edit, { ...grid, before: figureBefore(line, month, edits, first) })
    const where = { row, column: columnOf(problem), code: problem?.code ?? '', values: problem?.values ?? {} }
    if (problem && !isQuestion(problem))
      result.bad.push({ ...where, values: { typed: edit.numerator, ...where.values } })
    else if (saysTheSame(plainNumbers(edit), stands)) result.same++
    else {
      if (problem) result.questions.push(where)
      result.cells.push({ row, metric: line.metric, month, edit, was: stands ? unedited(stands) : null })
    }
  }
  result.bad.sort((a, b) => a.row - b.row)
  return result
}

const columnOf = (problem: { code: string; field: string } | null): string =>
  problem === null
    ? ''
    : problem.field === 'final'
      ? 'status'
      : ['future', 'before_plan', 'not_in_plan'].includes(problem.code)
        ? 'month'
        : problem.field

/** `1,055` as `1055`, so that the same number is the same. */
function plainNumbers(edit: Edit): Edit {
  const text = (typed: string) => {
    const read = readCount(typed)
    return typeof read === 'number' ? String(read) : typed
  }
  return { ...edit, numerator: text(edit.numerator), denominator: text(edit.denominator) }
}

/** A percentage beside how many it is of stands for a count, when it can be only one. */
function withPercent(line: ManualRow, numerator: string, denominator: string) {
  const all = readCount(denominator)
  const found =
    line.unit === 'percent' && numerator.endsWith('%') && typeof all === 'number'
      ? countOfPercent(numerator, all)
      : null
  return { numerator: found === null ? numerator : String(found), denominator }
}

/** Which column is where; null when one is missing, unknown or there twice. */
function readHeads(
  cells: readonly string[],
  bad: (column: string, code: string, values?: BadCell['values']) => void,
): Map<Column, number> | null {
  const heads = new Map<Column, number>()
  for (const [at, cell] of cells.entries()) {
    if (cell.trim() === '') continue
    // What the measure is called stands in the template for people to read.
    if (plain(cell) === 'name') continue
    const column = (Object.keys(COLUMNS) as Column[]).find((one) => COLUMNS[one].some((name) => name === plain(cell)))
    if (!column) bad(cell, 'unknown_column', { typed: cell })
    else if (heads.has(column)) bad(cell, 'column_twice', { typed: cell })
    else heads.set(column, at)
  }
  for (const column of ['metric', 'month', 'numerator'] as const)
    if (!heads.has(column)) bad(column, 'column_missing', { column })
  return heads.size >= 3 ? heads : null
}

/** Every name a row goes by. A name two rows share is none, so that no figure lands in the wrong one. */
function namesToRows(grid: ManualGrid, namesOf: Named): Map<string, ManualRow> {
  const known = new Map<string, ManualRow | null>()
  for (const row of grid.rows)
    for (const name of new Set([row.metric, ...row.aliases, row.label, ...namesOf(row)].map(plain)))
      known.set(name, known.has(name) ? null : row)
  return new Map([...known].filter((one): one is [string, ManualRow] => one[1] !== null))
}
