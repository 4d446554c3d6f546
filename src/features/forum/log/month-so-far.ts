import { countsAsCoproduction, type Activity } from '../../../domain/log/activity.ts'
import { countingDay } from '../../../domain/log/about-record.ts'
import { isDeleted, isShared } from '../../../domain/log/entry.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import type { ForumPlan } from '../forum-world.tsx'

export type MonthSoFar = {
  count: number
  /** Those the scorecard does not know of yet. */
  notShared: number
  /** What the plan asks for each month, and how many it takes. */
  asked: { value: number; strictly: boolean; least: number } | null
}

/** This month's co-production activities up to `today`, as the forum has logged them, against what the plan asks for. */
export function monthSoFar(entries: readonly ShownEntry[], plan: ForumPlan, today: string): MonthSoFar {
  const month = today.slice(0, 7)
  const counted = entries.filter(
    ({ kind, fields }) =>
      kind === 'activity' &&
      !isDeleted({ fields }) &&
      countingDay(fields).startsWith(month) &&
      countingDay(fields) <= today &&
      countsAsCoproduction(fields as unknown as Activity),
  )
  const milestone = plan.coproduction && milestoneFor(plan.coproduction, month)
  const strictly = milestone?.comparator === '>'
  return {
    count: counted.length,
    notShared: counted.filter((entry) => !isShared(entry)).length,
    asked: milestone && { value: milestone.value, strictly, least: milestone.value + (strictly ? 1 : 0) },
  }
}
