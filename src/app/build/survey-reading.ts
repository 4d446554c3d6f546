import { publishedSurveys } from '../../content/surveys/published.ts'
import type { Survey } from '../../domain/survey/definition.ts'
import { readingAge, type Read, type ReadingAge } from './reading-age.ts'

/** Years: families read as most nine-year-olds can; Easy Read is for people who find reading hard. */
const LIMIT = { family: 9, easy: 7 } as const

const FAMILY = ['parent_carer', 'young_person_16_25', 'child_11_15']

type Kind = keyof typeof LIMIT

/** What a survey says to one kind of reader; empty where it has no words for them. */
function said(survey: Survey, kind: Kind): string[] {
  if (kind === 'easy') {
    return survey.questions.flatMap((q) =>
      q.easyLabel === undefined
        ? []
        : [q.easyLabel, ...(q.kind === 'text' ? [] : q.options.map((one) => one.easyLabel ?? one.label))],
    )
  }
  return [
    survey.title,
    survey.intro,
    ...survey.questions.flatMap((q) => [
      q.label,
      q.youngLabel ?? '',
      q.hint ?? '',
      ...(q.kind === 'text' ? [] : q.options.map((one) => one.label)),
    ]),
  ].filter((text) => text !== '')
}

/** The reading age of every survey for families, and what is too hard in it. */
export function surveyReading(surveys: readonly Survey[] = publishedSurveys): {
  ages: ReadingAge[]
  problems: string[]
} {
  const ages: ReadingAge[] = []
  const problems: string[] = []
  for (const survey of surveys.filter((one) => one.offeredTo.some((who) => FAMILY.includes(who)))) {
    for (const kind of ['family', 'easy'] as const) {
      const read: Read = { name: `${survey.key}.v${survey.version} (${kind})`, sentences: said(survey, kind) }
      if (read.sentences.length === 0) continue
      const measured = readingAge(read)
      ages.push(measured)
      const { worst, age, name } = measured
      if (age > LIMIT[kind]) problems.push(`${name} has reading age ${age.toFixed(1)}, above ${LIMIT[kind]}`)
      if (worst.age > LIMIT[kind])
        problems.push(`${name}: reading age ${worst.age.toFixed(1)}, above ${LIMIT[kind]}: “${worst.sentence}”`)
    }
  }
  return { ages, problems }
}
