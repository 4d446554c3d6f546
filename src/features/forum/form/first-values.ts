import { dayField } from '../../../domain/log/about-record.ts'
import { described } from '../../../domain/log/described.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { addWorkingDays } from '../../../domain/log/working-days.ts'
import type { KeptForm, ShownEntry } from '../../../domain/ports-forum.ts'
import { typedFrom } from './typed.ts'

/** What a new form of a kind begins with when there is nothing to go by. The level is one that does not count. */
const first: Record<LogKind, Record<string, unknown>> = {
  activity: { status: 'held', lead: 'pcpw', level: 'engagement', online: false, openToParents: false },
  meeting_request: { met: 'pending' },
  local_area_meeting: { status: 'held', invited: true },
  escalation: { level: 'service', toAgency: 'la' },
  communication: { sender: 'la', channel: 'email', formal: true },
  training_session: { topic: 'co_production', withParents: false },
  ywsd: { status: 'listening', publish: false },
}

/** What is mostly the same as the last time, and so is filled in from it. */
const usual: Record<LogKind, readonly string[]> = {
  activity: ['type', 'lead', 'agencies', 'openToParents', 'level', 'cornerstones', 'place', 'online'],
  meeting_request: ['askedBy'],
  local_area_meeting: ['series', 'invited'],
  escalation: ['byRole', 'toRole', 'toAgency', 'level'],
  communication: ['channel', 'sender', 'formal', 'audience'],
  training_session: ['topic', 'withParents'],
  ywsd: ['owner'],
}

/** What belongs to that one time alone, and is not taken along into a copy. */
const onlyThen: Record<LogKind, readonly string[]> = {
  activity: ['status', 'evidence', 'summary', 'attendance', 'newFaces', 'lundy'],
  meeting_request: ['respondBy', 'met', 'replyOn', 'proposedFor', 'metOn', 'reason'],
  local_area_meeting: ['status', 'attended', 'papersOn', 'reps', 'apologies', 'decisions'],
  escalation: ['acknowledgedOn', 'outcome', 'closedOn'],
  communication: ['reach', 'link'],
  training_session: ['staff'],
  ywsd: ['status', 'weDid', 'whyNot', 'dueOn', 'doneOn', 'toldOn', 'changed', 'publish'],
}

/** The day of the form, and the working days an agency has to answer a request. */
export type FormDays = { today: string; respondWithin: number }
export type FormWords = { org: string; everybody: string }

/** The newest entry of a kind, or of one type of a kind: what a new one takes its usual values from. */
export function lastOf(kind: LogKind, entries: readonly ShownEntry[], type?: unknown): ShownEntry | null {
  return entries.find((one) => one.kind === kind && (type === undefined || one.fields['type'] === type)) ?? null
}

/** A new form: today, the first values, and what is usual from the last entry. */
export function freshForm(kind: LogKind, last: ShownEntry | null, days: FormDays, words: FormWords): KeptForm {
  const taken = Object.fromEntries(
    usual[kind].filter((field) => last?.fields[field] !== undefined).map((field) => [field, last!.fields[field]]),
  )
  const respondBy = addWorkingDays(days.today, days.respondWithin)
  const worded = { respondBy, askedBy: words.org, byRole: words.org, audience: words.everybody }
  return typedFrom(kind, { ...worded, ...first[kind], ...taken, [dayField(kind)]: days.today })
}

/**
 * A change to a form; where it chooses another kind of activity, what nobody has touched becomes what is usual for that kind
 * (`freshOf` a type), so that a coffee morning has not the level of last week's workshop.
 */
export function followingType(
  kind: LogKind,
  form: KeptForm,
  part: KeptForm,
  freshOf: (type: unknown) => KeptForm,
): KeptForm {
  if (kind !== 'activity' || !('type' in part) || part['type'] === form['type']) return part
  const before = freshOf(form['type'])
  const now = freshOf(part['type'])
  const untouched = usual.activity.filter((field) => JSON.stringify(form[field]) === JSON.stringify(before[field]))
  return { ...Object.fromEntries(untouched.map((field) => [field, now[field] ?? ''])), ...part }
}

/** Kept with a form whose day of answering somebody chose. */
const OWN_DUE = 'respondBy chosen'

/** A change to a form; the day an answer is due follows the day of asking until somebody chooses it themselves. */
export function followingDue(kind: LogKind, form: KeptForm, part: KeptForm, { respondWithin }: FormDays): KeptForm {
  if (kind !== 'meeting_request') return part
  if ('respondBy' in part) return { ...part, [OWN_DUE]: part['respondBy'] !== '' }
  const asked = part['requestedOn']
  // While a year is typed, a day can be none, or far away.
  const isDay = typeof asked === 'string' && /^2\d{3}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))
  if (!isDay || form[OWN_DUE] === true) return part
  return { ...part, respondBy: addWorkingDays(asked, respondWithin) }
}

/** A change to a form; that a planned meeting has taken place says nothing yet of who was there. */
export function followingStatus(kind: LogKind, form: KeptForm, part: KeptForm): KeptForm {
  const takesPlace = kind === 'local_area_meeting' && part['status'] === 'held' && form['status'] !== 'held'
  return takesPlace ? { ...part, attended: '' } : part
}

/** The same again on another day: everything but what belonged to that one time. */
export function sameAgain(kind: LogKind, form: KeptForm, days: FormDays): KeptForm {
  const respondBy = addWorkingDays(days.today, days.respondWithin)
  const again = typedFrom(kind, { respondBy, ...first[kind], [dayField(kind)]: days.today })
  const skipped = new Set([...onlyThen[kind], dayField(kind)])
  for (const { field } of described[kind]) if (!skipped.has(field)) again[field] = form[field]
  return again
}
