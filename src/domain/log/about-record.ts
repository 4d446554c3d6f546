import { outcomeOfRequest } from './meeting-request.ts'
import type { LogKind } from './kinds.ts'
import { textOf } from './text-of.ts'

type Fields = Readonly<Record<string, unknown>>

/** The fields that say when a record happened, the first one filled being its day; and the one that names it. */
const about: Record<LogKind, { days: readonly string[]; title: string }> = {
  activity: { days: ['date'], title: 'title' },
  ywsd: { days: ['saidOn', 'doneOn', 'toldOn', 'dueOn'], title: 'youSaid' },
  meeting_request: { days: ['requestedOn'], title: 'subject' },
  local_area_meeting: { days: ['date'], title: 'series' },
  escalation: { days: ['raisedOn'], title: 'subject' },
  communication: { days: ['date'], title: 'title' },
  training_session: { days: ['date'], title: 'topic' },
}

/** The day under which a record stands in the log, `YYYY-MM-DD`; null where it names none. */
export function dayOfRecord(kind: LogKind, fields: Fields): string | null {
  for (const field of about[kind].days) {
    const day = fields[field]
    if (typeof day === 'string' && day !== '') return day
  }
  return null
}

/** What a record is called in the log; for a training this is the code of its topic. */
export function titleOfRecord(kind: LogKind, fields: Fields): string {
  const title = fields[about[kind].title]
  return typeof title === 'string' ? title : ''
}

/** The field of the day, as a new form fills it in. */
export const dayField = (kind: LogKind): string => about[kind].days[0]!

/** What is told of a field: of a request that was met late, that. */
export function toldOf(kind: LogKind, fields: Fields, field: string): unknown {
  return kind === 'meeting_request' && field === 'met' ? outcomeOfRequest(fields) : fields[field]
}

/**
 * The days of a record that are over by what they say: nothing was sent, asked or done on a day that is still to come.
 * The SQL twin is `private.log_later_problems`.
 */
export const pastDays: Record<LogKind, readonly string[]> = {
  activity: [],
  ywsd: ['saidOn', 'doneOn', 'toldOn'],
  meeting_request: ['requestedOn', 'replyOn', 'metOn'],
  local_area_meeting: ['papersOn'],
  escalation: ['raisedOn', 'acknowledgedOn', 'closedOn'],
  communication: ['date'],
  training_session: ['date'],
}

/**
 * The day from which a record counts: a request from the day it was asked, or on which what it says of its answer happened.
 * The SQL twin is `private.log_counting_day`.
 */
export function countingDay(fields: Fields): string {
  const ofRequest = ['requestedOn', 'replyOn', 'metOn'].map((field) => textOf(fields[field])).toSorted()
  return textOf(fields['date']) || ofRequest.at(-1) || textOf(fields['raisedOn'])
}

/** Does a record speak of something that has not happened by `today`? What is planned says so itself. */
export function isToCome(kind: LogKind, fields: Fields, today: string): boolean {
  if (fields['status'] === 'held' && textOf(fields['date']) > today) return true
  return pastDays[kind].some((field) => textOf(fields[field]) > today)
}
