import { isDeleted } from '../../../domain/log/entry.ts'
import { outcomeOfRequest } from '../../../domain/log/meeting-request.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { workingDaysLeft } from '../../../domain/log/working-days.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'

export const columns = ['waiting', 'met', 'late', 'not_met', 'withdrawn'] as const
export type Column = (typeof columns)[number]
const COLUMN: Record<ReturnType<typeof outcomeOfRequest>, Column> = {
  pending: 'waiting',
  yes: 'met',
  late: 'late',
  no: 'not_met',
  withdrawn: 'withdrawn',
}

/** Working days before an answer is due within which it is time to remind. */
const REMIND_WITHIN = 5

export type Request = {
  entry: ShownEntry
  column: Column
  /** Working days until the answer is due; null when it no longer waits. */
  left: number | null
  overdue: boolean
  remind: boolean
  escalation: ShownEntry | null
}

/** The escalation made out of a request, the newest where there are several. */
export function escalationOf(request: string, entries: readonly ShownEntry[]): ShownEntry | null {
  const made = (entry: ShownEntry) =>
    entry.kind === 'escalation' && entry.fields['request'] === request && !isDeleted(entry)
  return entries.find(made) ?? null
}

/** The forum's meeting requests: those that wait with the most urgent first, the others with the newest first. */
export function requestsOf(entries: readonly ShownEntry[], today: string): Request[] {
  const all = entries
    .filter((entry) => entry.kind === 'meeting_request' && !isDeleted(entry))
    .map((entry): Request => {
      const column = COLUMN[outcomeOfRequest(entry.fields)] ?? 'waiting'
      const respondBy = textOf(entry.fields['respondBy'])
      const left = column === 'waiting' ? workingDaysLeft(today, respondBy) : null
      const overdue = left !== null && respondBy < today
      const answered = Boolean(entry.fields['replyOn'])
      const escalation = escalationOf(entry.id, entries)
      const remind = left !== null && left <= REMIND_WITHIN && !answered && escalation === null
      return { entry, column, left, overdue, remind, escalation }
    })
  return all.sort((a, b) => (a.left ?? 0) - (b.left ?? 0))
}
