import type { CellProblem } from '../../../domain/manual/checks.ts'
import type { Edit } from '../../../domain/manual/edits.ts'
import type { ManualRow, Refusal } from '../../../domain/manual/figures.ts'
import type { StaffWords } from '../words.ts'

/** The sentence for a reason; months in it as people read them. */
export function whyText(words: StaffWords, code: string, values: Record<string, string | number> = {}): string {
  const read = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      ['month', 'first', 'until'].includes(name) && typeof value === 'string' ? words.month(value) : value,
    ]),
  )
  const known = words.named(`enter.why.${code}`, '') !== ''
  return known ? words.t(`enter.why.${code}` as 'enter.why.other', read) : words.t('enter.why.other')
}

/** What concerns a whole line, and not what stands in one of its boxes. */
const OF_THE_LINE = new Set(['future', 'before_plan', 'not_in_plan', 'closed', 'changed', 'own_changed', 'not_yours'])

/** One problem of the grid: the measure, the month, the box with what is typed in it, and the reason. */
export function problemText(words: StaffWords, name: string, month: string, problem: CellProblem, typed: Edit): string {
  const { code, field } = problem
  const box = field === 'final' ? '' : typed[field].trim()
  const key = OF_THE_LINE.has(code) ? 'enter.problem' : box === '' ? 'enter.problem.box' : 'enter.problem.typed'
  return words.t(key, {
    name,
    month: words.month(month),
    column: words.t(`enter.column.${field}`),
    typed: box.length > 60 ? `${box.slice(0, 60)}…` : box,
    why: whyText(words, code, problem.values),
  })
}

/** What the server refused, in the shape of what the page itself finds. */
export function ofServer(refusal: Refusal): CellProblem {
  const values: Record<string, string | number> = {}
  if (refusal.before !== undefined) values['before'] = refusal.before
  if (refusal.beforeMonth) values['month'] = refusal.beforeMonth
  if (refusal.first) values['first'] = refusal.first
  if (refusal.until) values['until'] = refusal.until
  if (refusal.now) values['figure'] = figure(refusal.now)
  // With a save whose reply got lost, or in another window, what stands may be one's own.
  const code = refusal.code === 'changed' && refusal.now?.mine ? 'own_changed' : refusal.code
  return { code, field: refusal.field ?? 'numerator', values }
}

/** What can be said of `n` figures after an answer got lost: how many of them stand, where what stands could be fetched. */
export function lostText({ t }: StaffWords, n: number, found: { stands: number } | null): string {
  if (!found) return t('enter.lost.unknown')
  return found.stands === 0 ? t('enter.lost.nothing') : t('enter.lost.part', { n, stands: found.stands })
}

/** `12`, or `12 of 40`; a dash where there is none. */
export function figure(of: { numerator: number | string | null; denominator: number | string | null }): string {
  if (of.numerator === null || of.numerator === '') return '–'
  return of.denominator === null || of.denominator === '' ? String(of.numerator) : `${of.numerator} / ${of.denominator}`
}

export const ownerName = (words: StaffWords, row: Pick<ManualRow, 'owner'>): string =>
  row.owner || words.t('enter.nobody')
export const editFigure = (edit: Edit): string =>
  figure({ numerator: edit.numerator.trim(), denominator: edit.denominator.trim() })
