import { readCsv } from '../table/csv-read.ts'
import { readFinal } from './block.ts'
import { boxProblems, cellProblems, figureBefore, isQuestion, monthProblems, type CellProblem } from './checks.ts'
import { cellKey, saysTheSame, standsIn, unedited, type Edit } from './edits.ts'
import type { ManualGrid, ManualRow } from './figures.ts'
import { readHeads, type Column, type Heads } from './import-heads.ts'
import { namesToRows, type Named } from './import-names.ts'
import { nearest, plain } from './nearest.ts'
import { readMonth } from './typed-month.ts'
import { besideSemicolons, countOfPercent, readCount } from './typed-number.ts'

/** What a file may have at most: more rows than that are no month's figures. */
const MOST_ROWS = 5000

/**
 * A cell of the file that cannot be taken: its row as a spreadsheet counts, its column from 0 (null where the file has none) with
 * the heading it has there, what was typed, and why.
 */
export type BadCell = {
  row: number
  at: number | null
  heading: string
  typed: string
  code: string
  values: Record<string, string | number>
}

export type Imported = {
  /** What would be saved, each with its row of the file. */
  cells: { row: number; metric: string; month: string; edit: Edit; was: Edit | null }[]
  bad: BadCell[]
  /** Cells that are odd enough to ask; with a yes they are as good as the others. */
  questions: BadCell[]
  /** Rows without a figure, and rows that say what stands already. */
  empty: number
  same: number
  /** Which cell of the file a box of the grid came from. */
  cellOf: (row: number, field: CellProblem['field']) => Pick<BadCell, 'row' | 'at' | 'heading' | 'typed'>
}

/**
 * Reads a file against what stands. Nothing is guessed: a cell that can be read in two ways is a bad one. A column that the file does
 * not have, and an empty cell under "source" or "status", leave what stands: a file of numbers takes nobody's words away.
 */
export function readImport(file: string, grid: ManualGrid, namesOf: Named): Imported {
  const { rows, open, separator } = readCsv(file)
  const top = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  let heads: Heads = new Map()
  const cellAt = (row: number, column: Column) => {
    const at = heads.get(column) ?? null
    const of = (line: number) => (at === null ? '' : (rows[line]?.[at] ?? '').trim())
    return { row, at, heading: at === null ? column : of(top), typed: of(row - 1) }
  }
  const result: Imported = {
    cells: [],
    bad: [],
    questions: [],
    empty: 0,
    same: 0,
    cellOf: (row, field) => cellAt(row, field === 'final' ? 'status' : field),
  }
  const say = (row: number, at: number | null, heading: string, code: string, values: BadCell['values'] = {}) =>
    void result.bad.push({
      row,
      at,
      heading,
      typed: at === null ? '' : (rows[row - 1]?.[at] ?? '').trim(),
      code,
      values,
    })
  const bad = (row: number, column: Column, code: string, values: BadCell['values'] = {}) =>
    void result.bad.push({ ...cellAt(row, column), code, values })

  // Behind a mark that is never closed nobody knows what is a cell.
  if (open !== null) say(open, null, '', 'open_quote')
  if (top < 0) say(1, null, '', 'empty_file')
  if (rows.length > MOST_ROWS) say(MOST_ROWS + 1, null, '', 'too_many_rows', { most: MOST_ROWS })
  if (result.bad.length > 0) return result
  const found = readHeads(rows[top]!, (at, heading, code) => say(top + 1, at, heading, code))
  if (!found) return result
  heads = found

  const known = namesToRows(grid, namesOf)
  const names = grid.rows.flatMap((one) => [one.metric, one.label, ...namesOf(one)])
  const seen = new Map<string, number>()
  const edits = new Map<string, Edit>()
  const read: { row: number; line: ManualRow; month: string; edit: Edit }[] = []
  for (const [index, cells] of rows.entries()) {
    const row = index + 1
    const text = (column: Column) => cellAt(row, column).typed
    if (index <= top || cells.every((cell) => cell.trim() === '')) continue
    for (const [at, cell] of cells.entries())
      if (cell.trim() !== '' && (rows[top]![at] ?? '').trim() === '') say(row, at, '', 'no_heading')
    const line = known.get(plain(text('metric')))
    const month = readMonth(text('month'))
    if (text('numerator') === '' && text('denominator') === '' && line && month) {
      result.empty++
      continue
    }
    if (!line) {
      const meant = nearest(text('metric'), names)
      bad(row, 'metric', meant ? 'unknown_metric_near' : 'unknown_metric', meant ? { meant } : {})
    } else if (!line.mayEnter) bad(row, 'metric', 'not_yours', { owner: line.owner })
    if (!month) bad(row, 'month', 'bad_month')
    const now = unedited(line && month ? standsIn(line, month) : undefined)
    const final = text('status') === '' ? now.final : readFinal(text('status'))
    if (final === null) bad(row, 'status', 'bad_status')
    const number = (column: Column) => (separator === ';' ? besideSemicolons(text(column)) : text(column))
    const edit: Edit = {
      ...withPercent(line, number('numerator'), heads.has('denominator') ? number('denominator') : now.denominator),
      note: text('note') || now.note,
      final: final ?? false,
      revision: now.revision,
      confirmed: false,
    }
    const earlier = line && month ? seen.get(cellKey(line.metric, month)) : undefined
    if (earlier !== undefined) bad(row, 'metric', 'twice', { row: earlier })
    if (line && month) {
      if (earlier === undefined) seen.set(cellKey(line.metric, month), row)
      if (earlier === undefined) edits.set(cellKey(line.metric, month), edit)
      read.push({ row, line, month, edit })
    } else
      // What can be said of its other cells without the measure or the month.
      for (const one of [...(month ? monthProblems(month, grid) : []), ...boxProblems(line ?? { unit: null }, edit)])
        bad(row, columnOf(one), one.code, one.values)
  }

  const first = grid.months[0]?.month ?? grid.earliest
  const wrong = new Set(result.bad.map(({ row }) => row))
  for (const { row, line, month, edit } of read) {
    const stands = standsIn(line, month)
    const problems = cellProblems(line, month, edit, { ...grid, before: figureBefore(line, month, edits, first) })
    const questions = problems.filter(isQuestion)
    for (const one of problems) if (!isQuestion(one)) bad(row, columnOf(one), one.code, one.values)
    if (wrong.has(row) || problems.length > questions.length) continue
    if (saysTheSame(edit, stands)) result.same++
    else {
      for (const { code, field, values } of questions)
        result.questions.push({ ...result.cellOf(row, field), code, values: values ?? {} })
      result.cells.push({ row, metric: line.metric, month, edit, was: stands ? unedited(stands) : null })
    }
  }
  result.bad.sort((a, b) => a.row - b.row || (a.at ?? -1) - (b.at ?? -1))
  return result
}

const columnOf = ({ code, field }: CellProblem): Column =>
  field === 'final' ? 'status' : ['future', 'before_plan', 'not_in_plan'].includes(code) ? 'month' : field

/** A percentage beside how many it is of stands for a count, when it can be only one. */
function withPercent(line: ManualRow | undefined, numerator: string, denominator: string) {
  const all = readCount(denominator)
  const found =
    line?.unit === 'percent' && numerator.endsWith('%') && typeof all === 'number'
      ? countOfPercent(numerator, all)
      : null
  return { numerator: found === null ? numerator : String(found), denominator }
}
