import { countsAsCoproduction, countsAsEngagement, type Activity } from './activity.ts'
import type { LogKind } from './kinds.ts'
import { outcomeOfRequest } from './meeting-request.ts'
import { textOf } from './text-of.ts'
import { countingDay } from './about-record.ts'

type Fields = Readonly<Record<string, unknown>>

/** Why a record counts into a figure, or does not: a page has a sentence for each. */
export type CountingReason =
  | 'level'
  | 'level_too_low'
  | 'somebody_said'
  | 'not_held'
  | 'engagement'
  | 'not_open'
  | 'no_agency'
  | 'request_met'
  | 'request_late'
  | 'request_not_met'
  | 'request_pending'
  | 'request_withdrawn'
  | 'attended'
  | 'missed'
  | 'raised'
  | 'formal'
  | 'not_formal'
  | 'to_come'

/** One figure of the plan a record has to do with. `month` is the one it belongs to, `YYYY-MM`. */
export type Counting = { metric: string; counts: boolean; because: CountingReason; month: string }

/** What a record counts towards by `today` and why, by the rules of docs/metrics.md. The SQL counts; this only explains. */
export function countingOf(kind: LogKind, fields: Fields, today: string): Counting[] {
  const found = onceItHasCome(kind, fields)
  if (countingDay(fields) <= today) return found
  return found.map((one) => (one.counts ? { ...one, counts: false, because: 'to_come' } : one))
}

function onceItHasCome(kind: LogKind, fields: Fields): Counting[] {
  const monthOf = (field: string) => textOf(fields[field]).slice(0, 7)
  switch (kind) {
    case 'activity':
      return ofActivity(fields as unknown as Activity, monthOf('date'))
    case 'meeting_request':
      return ofRequest(fields, monthOf('respondBy'))
    case 'local_area_meeting': {
      const held = fields['status'] === 'held'
      const because = !held ? 'not_held' : fields['attended'] === true ? 'attended' : 'missed'
      return [{ metric: 'local_area_meetings_attended_pcpw', counts: held, because, month: monthOf('date') }]
    }
    case 'escalation':
      return [{ metric: 'pcpw_formal_escalations', counts: true, because: 'raised', month: monthOf('raisedOn') }]
    case 'communication': {
      const counts = fields['formal'] === true
      const because = counts ? 'formal' : 'not_formal'
      return [{ metric: 'formal_communications_parents', counts, because, month: monthOf('date') }]
    }
    case 'training_session':
    case 'ywsd':
      return []
  }
}

function ofActivity(activity: Activity, month: string): Counting[] {
  const coproduction: Counting = {
    metric: 'coproduction_activities_monthly',
    counts: countsAsCoproduction(activity),
    because: becauseOf(activity),
    month,
  }
  const opened = { ...activity, openToParents: true, agencies: ['la'] as Activity['agencies'], status: 'held' as const }
  // An activity that could never be an engagement needs no sentence about it.
  if (!countsAsEngagement(opened)) return [coproduction]
  const counts = countsAsEngagement(activity)
  const because = counts
    ? 'engagement'
    : activity.status !== 'held'
      ? 'not_held'
      : !activity.openToParents
        ? 'not_open'
        : 'no_agency'
  return [coproduction, { metric: 'local_area_engagements_parents', counts, because, month }]
}

function becauseOf(activity: Activity): CountingReason {
  if (activity.status !== 'held') return 'not_held'
  if (activity.counts) return 'somebody_said'
  return countsAsCoproduction(activity) ? 'level' : 'level_too_low'
}

const REQUESTED = ['la', 'health', 'social_care']

function ofRequest(fields: Fields, month: string): Counting[] {
  const asked = Array.isArray(fields['askedOf']) ? (fields['askedOf'] as string[]) : []
  const because = becauseOfRequest(fields)
  return asked
    .filter((one) => REQUESTED.includes(one))
    .map((one) => ({
      metric: `pcpw_meeting_requests_met_${one}`,
      counts: fields['met'] !== 'withdrawn',
      because,
      month,
    }))
}

function becauseOfRequest(fields: Fields): CountingReason {
  switch (outcomeOfRequest(fields)) {
    case 'yes':
      return 'request_met'
    case 'late':
      return 'request_late'
    case 'no':
      return 'request_not_met'
    case 'withdrawn':
      return 'request_withdrawn'
    case 'pending':
      return 'request_pending'
  }
}
