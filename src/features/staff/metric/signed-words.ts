import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { StaffWords } from '../words.ts'

/** Who wrote a note, of which agency, and on which day. */
export function signedWords({ t, date, named }: StaffWords, { signed, agency, on }: MetricNote): string {
  return agency
    ? t('notes.byAgency', { signed, agency: named(`code.agency.${agency}`, agency), day: date(on) })
    : t('notes.by', { signed, day: date(on) })
}
