import { countingOf } from '../../../domain/log/counting.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import type { MonthlyLog } from '../../../domain/log/shared.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import type { ForumWords } from '../words.ts'

type Entry = Pick<MonthlyLog['entries'][number], 'kind' | 'fields'>

/** Towards which of the plan's figures an activity counts: `co-production, engagement`; else `no`. */
export function countedAs({ t }: ForumWords, { kind, fields }: Entry, today: string): string {
  const said = countingOf(kind, fields, today).flatMap(({ metric, counts, because }) => {
    const decided = because === 'somebody_said'
    if (metric === 'local_area_engagements_parents') return counts ? [t('month.counts.engagement')] : []
    if (counts) return [t(decided ? 'month.counts.decided' : 'month.counts.coproduction')]
    return decided ? [t('month.counts.decidedNot')] : []
  })
  return said.join(', ') || t('month.counts.no')
}

/** After every day of a log. */
const EVER = '9999-12-31'

/** In the figures of which month a request counts: the one its answer was due in; else `no`. */
export function countedIn({ t, month }: ForumWords, { kind, fields }: Entry): string {
  const counts = countingOf(kind, fields, EVER).some((one) => one.counts)
  return counts ? month(textOf(fields['respondBy']).slice(0, 7)) : t('month.counts.no')
}

/** What of a table counts, as one sentence under its name; none where the plan counts nothing of it. */
export function countingNote({ t }: ForumWords, kind: LogKind): string {
  switch (kind) {
    case 'meeting_request':
      return t('month.counts.requests')
    case 'local_area_meeting':
      return t('month.counts.meetings')
    case 'escalation':
      return t('month.counts.escalations')
    case 'communication':
      return t('month.counts.communications')
    case 'activity':
    case 'training_session':
    case 'ywsd':
      return ''
  }
}
