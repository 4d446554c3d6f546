import type { CaseStudy, MonthlyLog } from './shared.ts'
import { textOf } from './text-of.ts'

type Entry = MonthlyLog['entries'][number]

/** The parts of a case study that people may put in their own words. */
export const casePartsToWrite = ['asked', 'changed', 'now'] as const
export type CasePartToWrite = (typeof casePartsToWrite)[number]

/** The newest version of the month's case study; null where nobody has written one, or it was taken away. */
export function caseStudyOf({ caseStudies }: Pick<MonthlyLog, 'caseStudies'>): CaseStudy | null {
  const newest = caseStudies?.[0]
  return newest && (newest.activity !== '' || newest.withheld) ? newest : null
}

/** The activities of the month that a case study can tell of: those that took place. */
export const activitiesToTell = ({ entries }: Pick<MonthlyLog, 'entries'>): Entry[] =>
  entries.filter(({ kind, fields }) => kind === 'activity' && fields['status'] === 'held')

/** What the month's log itself says of an activity, by its summary and by each "you said, we did" that came from it. */
export function logSaysOf(
  { entries }: Pick<MonthlyLog, 'entries'>,
  activity: Pick<Entry, 'id' | 'fields'>,
): Record<CasePartToWrite, string[]> {
  const came = entries.filter(({ kind, fields }) => kind === 'ywsd' && fields['from'] === activity.id)
  const said = (field: string) => came.map(({ fields }) => textOf(fields[field])).filter(Boolean)
  return {
    asked: [...said('youSaid'), textOf(activity.fields['summary'])].filter(Boolean),
    changed: said('weDid'),
    now: said('changed'),
  }
}
