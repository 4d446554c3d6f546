import { countsAsCoproduction, cornerstones, participationLevels, type Activity } from './activity.ts'
import { countsAsMet, type MeetingRequest } from './meeting-request.ts'
import { countingDay, dayOfRecord } from './about-record.ts'
import { isDeleted, type LogEntry } from './entry.ts'
import { textOf } from './text-of.ts'

type Level = (typeof participationLevels)[number]
type Cornerstone = (typeof cornerstones)[number]

/** What the forum did in one month, for the monitoring of its grant. Places taken, not people: who came twice counts twice. */
export type MonthOfWork = {
  /** `YYYY-MM` */
  month: string
  held: number
  coproduction: number
  parents: number
  youngPeople: number
  reps: number
  newFaces: number
  levels: Record<Level, number>
  cornerstones: Record<Cornerstone, number>
  trainings: number
  requests: number
  requestsMet: number
  meetingsAttended: number
  escalations: number
  /** "You said, we did" with the state done, by the day it was done. */
  done: number
}

const noneOf = <T extends string>(codes: readonly T[]) =>
  Object.fromEntries(codes.map((c) => [c, 0])) as Record<T, number>

const emptyMonth = (month: string): MonthOfWork => ({
  month,
  held: 0,
  coproduction: 0,
  parents: 0,
  youngPeople: 0,
  reps: 0,
  newFaces: 0,
  levels: noneOf(participationLevels),
  cornerstones: noneOf(cornerstones),
  trainings: 0,
  requests: 0,
  requestsMet: 0,
  meetingsAttended: 0,
  escalations: 0,
  done: 0,
})

/**
 * The months from April of `year`, as grants reckon, up to that of `today`. Everything the forum logged, shared or not: it
 * is its own report.
 */
export function yearOfWork(
  entries: readonly Pick<LogEntry, 'kind' | 'fields'>[],
  year: number,
  today: string,
): MonthOfWork[] {
  const months = Array.from({ length: 12 }, (_, n) =>
    emptyMonth(`${year + (n > 8 ? 1 : 0)}-${String(((n + 3) % 12) + 1).padStart(2, '0')}`),
  ).filter(({ month }) => month <= today.slice(0, 7))
  for (const { kind, fields } of entries) {
    if (isDeleted({ fields })) continue
    const day = kind === 'ywsd' ? textOf(fields['doneOn']) : dayOfRecord(kind, fields)
    const month = months.find((one) => day?.startsWith(one.month))
    // A day still to come is no work that was done.
    if (!month || !day || day > today) continue
    if (kind === 'activity') addActivity(month, fields as unknown as Activity)
    if (kind === 'training_session') month.trainings += 1
    if (kind === 'escalation') month.escalations += 1
    if (kind === 'ywsd' && fields['status'] === 'done') month.done += 1
    if (kind === 'local_area_meeting' && fields['attended'] === true) month.meetingsAttended += 1
    if (kind === 'meeting_request' && fields['met'] !== 'withdrawn') {
      month.requests += 1
      if (countingDay(fields) <= today && countsAsMet(fields as unknown as MeetingRequest)) month.requestsMet += 1
    }
  }
  return months
}

/** All months together. `month` is then empty. */
export function sumOfWork(months: readonly MonthOfWork[]): MonthOfWork {
  const sum = emptyMonth('')
  for (const one of months) {
    for (const key of plainCounts) sum[key] += one[key]
    for (const level of participationLevels) sum.levels[level] += one.levels[level]
    for (const stone of cornerstones) sum.cornerstones[stone] += one.cornerstones[stone]
  }
  return sum
}

/** The counts that are one number each, in the order in which they are read. */
export const plainCounts = [
  'held',
  'coproduction',
  'parents',
  'youngPeople',
  'newFaces',
  'reps',
  'trainings',
  'requests',
  'requestsMet',
  'meetingsAttended',
  'escalations',
  'done',
] as const satisfies readonly (keyof MonthOfWork)[]

/** The April in which the grant year of a day begins: 2026 for `2027-03-31`. */
export function grantYearOf(day: string): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5, 7) >= '04' ? year : year - 1
}

/** The grant years in which something was logged, with that of today, the newest first. */
export function grantYears(entries: readonly Pick<LogEntry, 'kind' | 'fields'>[], today: string): number[] {
  const known = entries.flatMap(({ kind, fields }) => dayOfRecord(kind, fields) ?? []).filter((day) => day <= today)
  return [...new Set([today, ...known].map(grantYearOf))].sort((a, b) => b - a)
}

function addActivity(month: MonthOfWork, activity: Activity): void {
  if (activity.status !== 'held') return
  month.held += 1
  if (countsAsCoproduction(activity)) month.coproduction += 1
  month.parents += activity.attendance.parent_carers ?? 0
  month.youngPeople += activity.attendance.young_people ?? 0
  month.reps += activity.attendance.pcpw_reps ?? 0
  month.newFaces += activity.newFaces ?? 0
  month.levels[activity.level] += 1
  for (const stone of activity.cornerstones) month.cornerstones[stone] += 1
}
