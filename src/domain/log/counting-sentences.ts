import type { Activity } from './activity.ts'
import { countingOf } from './counting.ts'
import type { LogKind } from './kinds.ts'
import { textOf } from './text-of.ts'
import { countingDay } from './about-record.ts'

/** What of a page's wording it takes to say what a record counts towards; forum and staff each have their own. */
type Words = {
  named: (key: string, otherwise: string, values?: Readonly<Record<string, string>>) => string
  month: (month: string) => string
  date: (day: string) => string
}

/** What a record counts towards and why, as the sentences every page says it in. */
export function countingSentences(
  { named, month, date }: Words,
  kind: LogKind,
  fields: Readonly<Record<string, unknown>>,
  today: string,
): { text: string; counts: boolean }[] {
  return countingOf(kind, fields, today).map(({ metric, because, counts, month: of }) => {
    const decided = counts ? 'somebody_said_yes' : 'somebody_said_no'
    const key = `log.because.${because === 'somebody_said' ? decided : because}`
    const text = named(key, key, {
      towards: named(`log.towards.${metric}`, metric),
      reason: (fields as Partial<Activity>).counts?.because ?? '',
      day: /^\d{4}-\d{2}-\d{2}$/.test(countingDay(fields)) ? date(countingDay(fields)) : '',
      month: /^\d{4}-\d{2}$/.test(of) ? month(of) : of,
      level: named(`log.short.${textOf(fields['level'])}`, ''),
    })
    return { text, counts }
  })
}
