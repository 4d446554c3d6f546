import { dayOfRecord, isToCome, titleOfRecord } from '../../../domain/log/about-record.ts'
import { attendanceGroups, countsAsCoproduction, type Activity } from '../../../domain/log/activity.ts'
import { isDeleted, isShared } from '../../../domain/log/entry.ts'
import { outcomeOfRequest } from '../../../domain/log/meeting-request.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { workingDaysLeft } from '../../../domain/log/working-days.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { apart } from '../../../ui/typed.tsx'
import type { ForumWords } from '../words.ts'

/** What an entry is called, to stand beside other words; a training by its topic. */
export function entryTitle({ t, choice }: ForumWords, { kind, fields }: Pick<ShownEntry, 'kind' | 'fields'>): string {
  const title = titleOfRecord(kind, fields)
  if (title === '') return t('log.untitled')
  return kind === 'training_session' ? choice('topic', title) : apart(title)
}

/** `14 parents, 2 council`: of an activity, or the staff of a training. */
export function peopleIn({ t, named }: ForumWords, fields: ShownEntry['fields']): string {
  const came = (fields['attendance'] ?? fields['staff'] ?? {}) as Record<string, number>
  return attendanceGroups
    .filter((who) => Number(came[who]) > 0)
    .map((who) =>
      t('log.people', {
        count: came[who]!,
        who: named(`log.who.${who}`, who, { many: came[who] === 1 ? 'no' : 'yes' }),
      }),
    )
    .join(', ')
}

/** `Thu 19 · Coffee morning · 14 parents, 2 council`; with `alone` the whole date, where no month stands over it. */
export function entryLine(words: ForumWords, { kind, fields }: ShownEntry, alone = false): string {
  const { t, choice, date, shortDay } = words
  const day = dayOfRecord(kind, fields)
  const what = kind === 'activity' ? choice('type', String(fields['type'])) : t(`log.kind.${kind}`)
  const askedOf = kind === 'meeting_request' ? (fields['askedOf'] as string[] | undefined) : undefined
  const asked = (askedOf ?? []).map((who) => choice('askedOf', who)).join(', ')
  return [day && (alone ? date(day) : shortDay(day)), what, asked, peopleIn(words, fields)].filter(Boolean).join(' · ')
}

export type Label = { text: string; counts: boolean }

/** The small label on an entry: what it counts as, or how it stands. */
export function entryLabel(
  { t, choice }: ForumWords,
  { kind, fields }: Pick<ShownEntry, 'kind' | 'fields'>,
  today: string,
): Label | null {
  const plain = (text: string): Label => ({ text, counts: false })
  if (isToCome(kind, fields, today)) return plain(t('log.toCome'))
  switch (kind) {
    case 'activity': {
      const activity = fields as unknown as Activity
      if (activity.status !== 'held') return plain(t(activity.status === 'planned' ? 'log.planned' : 'log.cancelled'))
      const level = t(`log.short.${activity.level}`)
      if (countsAsCoproduction(activity))
        return { text: activity.counts ? t('log.countsAnyway') : t('log.counts', { level }), counts: true }
      return plain(activity.counts ? t('log.countsOff') : level)
    }
    case 'communication':
      return fields['formal'] === true ? { text: t('log.formal'), counts: true } : null
    case 'local_area_meeting':
      if (fields['status'] !== 'held') return plain(t(fields['status'] === 'planned' ? 'log.planned' : 'log.cancelled'))
      return fields['attended'] === true ? { text: t('log.attended'), counts: true } : plain(t('log.notAttended'))
    case 'meeting_request':
      if (fields['met'] === 'pending') {
        return plain(dueWords(t, today, textOf(fields['respondBy'])))
      }
      return plain(choice('met', outcomeOfRequest(fields)))
    case 'ywsd':
      return plain(choice('status', String(fields['status'])))
    case 'escalation':
    case 'training_session':
      return null
  }
}

/** How long there is until an answer is due, or how long it is overdue. A day passed on a weekend has passed all the same. */
export function dueWords(t: ForumWords['t'], today: string, respondBy: string): string {
  if (respondBy === today) return t('log.dueToday')
  const left = workingDaysLeft(today, respondBy)
  return respondBy < today ? t('log.daysOver', { count: Math.abs(left) }) : t('log.daysLeft', { count: left })
}

/**
 * Who sees an entry. Until the server has heard of it, one that was made private here is seen by the agencies, and one that
 * was shared here is not; a change to a closed month is not sent before somebody has said why, and one the server would not
 * take not before somebody has put it right.
 */
export type WhoSees = 'shared' | 'private' | `${'until' | 'once'}_${'sent' | 'reason'}` | 'once_right'

export function whoSees(entry: Pick<ShownEntry, 'fields' | 'sharedThere' | 'trouble'>): WhoSees {
  if (isShared(entry) === entry.sharedThere) return entry.sharedThere ? 'shared' : 'private'
  const why = entry.trouble?.problem === 'reason_needed'
  if (entry.sharedThere) return why ? 'until_reason' : 'until_sent'
  return why ? 'once_reason' : entry.trouble ? 'once_right' : 'once_sent'
}

/** Does a page that says so tell its reader that agencies see what is added, or will, and that this is meant? */
export const saysShared = (sees: WhoSees): boolean => sees === 'shared' || sees.startsWith('once')

export type EntryState = { text: string; tone: 'attention' | 'waiting' | 'shared' | 'private' }

/** Where an entry is and who can see it, in words. */
export function entryState({ t }: ForumWords, entry: ShownEntry, device: 'phone' | 'device'): EntryState {
  const sees = whoSees(entry)
  const still = sees === 'until_sent' || sees === 'until_reason' ? t(`log.state.${sees}`) : null
  const seen = isShared(entry) ? t('log.state.shared') : t('log.state.private')
  if (entry.state === 'needs_attention')
    return {
      text: [
        t('log.state.attention'),
        isDeleted(entry) ? t('log.state.deleting') : null,
        still ?? (isShared(entry) && !entry.sharedThere ? t('log.state.notYet') : null),
      ]
        .filter(Boolean)
        .join(' · '),
      tone: 'attention',
    }
  if (entry.state === 'on_this_device') {
    const who = isShared(entry) ? t('log.state.willShare') : (still ?? seen.toLowerCase())
    return { text: `${t('log.state.device', { device })} · ${who}`, tone: 'waiting' }
  }
  return { text: seen, tone: isShared(entry) ? 'shared' : 'private' }
}
