import { dayOfRecord, titleOfRecord } from '../../../domain/log/about-record.ts'
import { attendanceGroups, countsAsCoproduction, type Activity } from '../../../domain/log/activity.ts'
import { isShared } from '../../../domain/log/entry.ts'
import { workingDaysLeft } from '../../../domain/log/working-days.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import type { ForumWords } from '../words.ts'

/** What an entry is called; a training by its topic. */
export function entryTitle({ t, choice }: ForumWords, { kind, fields }: Pick<ShownEntry, 'kind' | 'fields'>): string {
  const title = titleOfRecord(kind, fields)
  if (title === '') return t('log.untitled')
  return kind === 'training_session' ? choice('topic', title) : title
}

/** `14 parents, 2 council`: of an activity, or the staff of a training. */
export function peopleIn({ t, named }: ForumWords, fields: ShownEntry['fields']): string {
  const came = (fields['attendance'] ?? fields['staff'] ?? {}) as Record<string, number>
  return attendanceGroups
    .filter((who) => Number(came[who]) > 0)
    .map((who) => t('log.people', { count: came[who]!, who: named(`log.who.${who}`, who, { count: came[who]! }) }))
    .join(', ')
}

/** `Thu 19 · Coffee morning · 14 parents, 2 council`. */
export function entryLine(words: ForumWords, { kind, fields }: ShownEntry): string {
  const { t, choice, shortDay } = words
  const day = dayOfRecord(kind, fields)
  const what = kind === 'activity' ? choice('type', String(fields['type'])) : t(`log.kind.${kind}`)
  const askedOf = kind === 'meeting_request' ? (fields['askedOf'] as string[] | undefined) : undefined
  const asked = (askedOf ?? []).map((who) => choice('askedOf', who)).join(', ')
  return [day && shortDay(day), what, asked, peopleIn(words, fields)].filter(Boolean).join(' · ')
}

export type Label = { text: string; counts: boolean }

/** The small label on an entry: what it counts as, or how it stands. */
export function entryLabel(
  { t, choice }: ForumWords,
  { kind, fields }: Pick<ShownEntry, 'kind' | 'fields'>,
  today: string,
): Label | null {
  const plain = (text: string): Label => ({ text, counts: false })
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
        const left = workingDaysLeft(today, String(fields['respondBy']))
        return plain(left < 0 ? t('log.daysOver', { count: -left }) : t('log.daysLeft', { count: left }))
      }
      return plain(choice('met', String(fields['met'])))
    case 'ywsd':
      return plain(choice('status', String(fields['status'])))
    case 'escalation':
    case 'training_session':
      return null
  }
}

export type EntryState = { text: string; tone: 'attention' | 'waiting' | 'shared' | 'private' }

/** Where an entry is and who can see it, in words. */
export function entryState({ t }: ForumWords, entry: ShownEntry, device: 'phone' | 'device'): EntryState {
  const seen = isShared(entry) ? t('log.state.shared') : t('log.state.private')
  if (entry.state === 'needs_attention') return { text: t('log.state.attention'), tone: 'attention' }
  if (entry.state === 'on_this_device') {
    const who = isShared(entry) ? t('log.state.willShare') : seen.toLowerCase()
    return { text: `${t('log.state.device', { device })} · ${who}`, tone: 'waiting' }
  }
  return { text: seen, tone: isShared(entry) ? 'shared' : 'private' }
}
