import { titleOfRecord } from '../../../domain/log/about-record.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import type { KeptForm, ShownEntry } from '../../../domain/ports-forum.ts'
import type { ForumWords } from '../words.ts'
import { sameAgain, type FormDays } from './first-values.ts'
import { typedFrom } from './typed.ts'

/** As many letters as fit the box they go into. */
const within = (text: string, most: number) => text.slice(0, most)

/** What a form begins with when it is made from another entry: a copy, an escalation of a request, or what came of it. */
export function beginFrom(
  kind: LogKind,
  source: ShownEntry,
  days: FormDays,
  words: ForumWords,
  entries: readonly ShownEntry[],
): KeptForm {
  if (kind === source.kind) return sameAgain(kind, typedFrom(kind, source.fields), days)
  const title = titleOfRecord(source.kind, source.fields)
  if (kind === 'escalation' && source.kind === 'meeting_request') {
    const asked = (source.fields['askedOf'] as string[] | undefined) ?? []
    const toAgency = asked[0] ?? 'la'
    const before = entries.find((one) => one.kind === 'escalation' && one.fields['toAgency'] === toAgency)
    return {
      subject: within(words.t('request.escalation.subject', { subject: title }), 200),
      toAgency,
      // Whom this agency's last escalation went to; another agency's director is not theirs.
      toRole: textOf(before?.fields['toRole']),
      summary: within(
        words.t('request.escalation.summary', {
          asked: asked.map((one) => words.choice('askedOf', one)).join(', '),
          on: words.date(String(source.fields['requestedOn'])),
          by: words.date(String(source.fields['respondBy'])),
          subject: title,
        }),
        500,
      ),
    }
  }
  if (kind === 'ywsd') {
    const links = source.fields['links']
    // What came of an activity is about the same part of the plan.
    return { youSaid: within(textOf(source.fields['summary']) || title, 300), ...(links ? { links } : {}) }
  }
  return {}
}
