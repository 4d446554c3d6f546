/** Why a plan cannot be in force from a day. `until`: the last day that can be. */
export type PlanDayProblem =
  { key: 'needsDay' | 'badDay' | 'afterEnd' | 'tooLong' } | { key: 'tooEarly' | 'tooLate'; day: string }

type Grounds = { from: string | null; until?: string | null | undefined }

/** As many years as a plan may run; more is a slip of the pen. */
const MOST_YEARS = 20

/**
 * What is wrong with the first day of a plan that ends in the month `planEnd`, or null. The server refuses the same
 * (`private.next_plan_from`, `private.plan_day_problem`). Days are `YYYY-MM-DD`.
 */
export function planDayProblem(day: string, planEnd: string, { from, until }: Grounds): PlanDayProblem | null {
  if (day === '') return { key: 'needsDay' }
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(day)) return { key: 'badDay' }
  if (from !== null && day < from) return { key: 'tooEarly', day: from }
  if (until && day > until) return { key: 'tooLate', day: until }
  // What is no month is a problem of its own.
  if (!/^20\d{2}-\d{2}$/.test(planEnd)) return null
  const month = day.slice(0, 7)
  if (month > planEnd) return { key: 'afterEnd' }
  return planEnd > `${Number(month.slice(0, 4)) + MOST_YEARS}${month.slice(4)}` ? { key: 'tooLong' } : null
}
