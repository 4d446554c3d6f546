import type { PlanPlace } from '../../../domain/plan/plan-place.ts'
import type { PlanProblem } from '../../../domain/plan/plan-problems.ts'
import type { StaffWords } from '../words.ts'

const monthText = (words: StaffWords, month: string): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? words.month(month) : `“${month}”`

/** A place in a plan as its readers call it: the statement, the row by its printed name, the milestone. */
export function placeText(words: StaffWords, place: PlanPlace): string {
  const { t } = words
  const { part, nth, statement, row, name, inside } = place
  const bare =
    part === 'metrics' && statement !== null && row !== null
      ? t('plans.place.row', { statement, row })
      : part === 'statements' && statement !== null
        ? t('plans.statement', { number: statement })
        : t(`plans.place.${part}`, { nth })
  const short = name && name.length > 80 ? `${name.slice(0, 80)}…` : name
  const named = short ? t('plans.place.named', { place: bare, name: short }) : bare
  if (!inside) return named
  const within =
    inside.kind === 'target'
      ? t('plans.place.target')
      : inside.month === null
        ? t('plans.place.milestoneNth', { nth: inside.nth })
        : t(`plans.place.${inside.kind}`, { month: monthText(words, inside.month) })
  return t('plans.place.within', { place: named, inside: within })
}

/** What is wrong at a place and what to do about it. */
export function problemText(words: StaffWords, { place, key, values }: PlanProblem): string {
  const months = Object.entries(values).filter(([name]) => name === 'start' || name === 'end')
  const read = { ...values, ...Object.fromEntries(months.map(([name, one]) => [name, monthText(words, String(one))])) }
  const what = words.t(`plans.problem.${key}`, read)
  if (place.field === null) return what
  return words.t('plans.problem.of', { field: words.named(`plans.field.${place.field}`, place.field), what })
}
