import { activitiesToTell, caseStudyOf, logSaysOf } from '../../../domain/log/case-study.ts'
import type { CaseStudy, MonthlyLog } from '../../../domain/log/shared.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { apart } from '../../../ui/typed.tsx'
import { entryTitle, peopleIn } from '../log/entry-words.ts'
import type { ForumWords } from '../words.ts'

/** One part of a case study. `fromLog`: nobody wrote it for the case study, it is what the log says. */
type CasePart = { key: 'asked' | 'people' | 'changed' | 'now'; title: string; lines: string[]; fromLog: boolean }
export type ToldCase = { about: string; parts: CasePart[] }

/** A version of the case study as text: drawn on the page, printed, and written into both files from this one shape. */
export function toldCase(words: ForumWords, log: MonthlyLog, study: CaseStudy): ToldCase | null {
  const { t, choice, date } = words
  const activity = activitiesToTell(log).find(({ id }) => id === study.activity)
  if (!activity) return null
  const { fields } = activity
  const says = logSaysOf(log, activity)
  const part = (key: 'asked' | 'changed' | 'now'): CasePart => {
    const fromLog = study[key] === '' && says[key].length > 0
    const lines = (fromLog ? says[key] : study[key].split(/\n+/).filter(Boolean)).map(apart)
    return { key, title: t(`case.${key}`), lines: lines.length > 0 ? lines : [t('case.notYet')], fromLog }
  }
  const people = peopleIn(words, fields) || t('case.noNumbers')
  return {
    about: [entryTitle(words, activity), choice('type', textOf(fields['type'])), date(textOf(fields['date']))].join(
      ', ',
    ),
    parts: [
      part('asked'),
      { key: 'people', title: t('case.people'), lines: [people], fromLog: true },
      part('changed'),
      part('now'),
    ],
  }
}

/** Why there is nothing to read of it: nobody has written one, it was taken away, or its activity is not in the log any more. */
export const untoldWords = ({ t }: ForumWords, study: Pick<CaseStudy, 'activity' | 'withheld'> | null): string =>
  t(study && (study.withheld || study.activity !== '') ? 'case.withheld' : 'case.none')

/** Which of the case study's versions it is, which side wrote it, and when. */
export function writtenLine(
  { t, date, choice }: ForumWords,
  { caseStudies = [] }: Pick<MonthlyLog, 'caseStudies'>,
  study: CaseStudy,
): string {
  const { side, agency, on } = study
  const who = agency && side === 'local_area' ? ` (${choice('side', agency)})` : ''
  return t(`case.written.${side}`, {
    version: caseStudies.length - caseStudies.indexOf(study),
    date: date(on),
    agency: who,
  })
}

/** The month's case study as lines of a file: what it is about, its parts, and who wrote it last. */
export function caseRows(words: ForumWords, log: MonthlyLog): string[][] {
  const { t, month } = words
  const study = caseStudyOf(log)
  const told = study && toldCase(words, log, study)
  return [
    [t('case.title', { month: month(log.month) })],
    ...(told
      ? [[told.about], ...told.parts.flatMap((part) => part.lines.map((line) => [partTitle(words, part), line]))]
      : [[untoldWords(words, study)]]),
    ...(study ? [[writtenLine(words, log, study)]] : []),
  ]
}

/** `What changed (from the log, as it stands now)`. */
export const partTitle = ({ t }: ForumWords, { title, fromLog }: Pick<CasePart, 'title' | 'fromLog'>): string =>
  fromLog ? t('case.fromLog', { title }) : title

/** Every word of the case study, for whoever looks for short names in it. */
export const caseText = (words: ForumWords, log: MonthlyLog): string => caseRows(words, log).flat().join(' ')
