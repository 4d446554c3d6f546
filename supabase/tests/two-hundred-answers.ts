import { aboutYouV1 } from '../../src/content/surveys/about-you.v1.ts'
import { publishedSurveys } from '../../src/content/surveys/published.ts'
import type { Envelope } from '../../src/domain/response/envelope.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { respondent, type Survey } from '../../src/domain/survey/definition.ts'
import { manyAnswer, type Question } from '../../src/domain/survey/question.ts'
import { askedQuestions } from '../../src/domain/survey/visibility.ts'

export type Given = Pick<
  Envelope,
  'survey' | 'version' | 'respondent' | 'channel' | 'language' | 'easyRead' | 'answers' | 'completedOn'
>
/** A whole number below `n`. */
type Chance = (n: number) => number

/** The eight surveys and the optional questions about the person. */
export const allSurveys: readonly Survey[] = [...publishedSurveys, aboutYouV1]
export const CHANNELS = ['app', 'event_kiosk', 'paper_entered', 'phone_entered'] as const
export const LANGUAGES = ['en', 'pl', 'ar', 'bn', 'zh-Hans']

/**
 * How many answers each month has: from plenty to one, and none at all in July 2024 and January 2025. The first and the
 * last year's spring, the leap day and both changes of the clocks are in it.
 */
const MONTHS: Record<string, number> = {
  '2024-02': 30,
  '2024-03': 28,
  '2024-04': 4,
  '2024-05': 10,
  '2024-06': 3,
  '2024-07': 0,
  '2024-08': 22,
  '2024-09': 28,
  '2024-10': 26,
  '2024-11': 3,
  '2024-12': 2,
  '2025-01': 0,
  '2025-02': 10,
  '2025-03': 24,
  '2025-04': 1,
  '2025-05': 9,
}
export const months = Object.keys(MONTHS)

/** Those that feed the plan more often, so that months are large enough to be shown; every other survey in turn. */
const OFTEN = ['ehcp_satisfaction', 'local_offer_website', 'ehcp_satisfaction', 'friends_family', 'ehcp_satisfaction']
const TURN = [...OFTEN, 'local_offer_website', 'ehcp_satisfaction', 'friends_family', 'local_offer_website', null]
const SELDOM = allSurveys.map((one) => one.key).filter((key) => !OFTEN.includes(key))

/** The last day of the month first, then its first, then the days on which the clocks change or a leap year shows. */
function dayIn(month: string, nth: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const day = [last, 1, 27, 30, 15, 29][nth % 6]!
  return `${month}-${String(Math.min(day, last)).padStart(2, '0')}`
}

/** One value for a question, or null for a skip. Parents, one stage and one locality lead, or every group would be too small. */
function valueFor(q: Question, pick: Chance): string | null {
  if (q.kind === 'text' || (!q.required && pick(8) === 0)) return null
  const codes = q.options.map((o) => o.code)
  const leads = q.role === 'respondent' || q.role === 'stage' || q.role === 'locality' ? 5 : 0
  const code = pick(7) < leads ? codes[0]! : codes[pick(codes.length)]!
  return q.kind === 'many' ? manyAnswer(q, [code, codes[0]!]) : code
}

function answersTo(survey: Survey, pick: Chance): Answers {
  const answers: Answers = {}
  for (const q of survey.questions) {
    if (!askedQuestions(survey, answers).includes(q)) continue
    const value = valueFor(q, pick)
    if (value !== null) answers[q.id] = value
  }
  return answers
}

/** 200 answers of every survey, route, channel and language: the same ones for the same chance. */
export function twoHundredAnswers(pick: Chance): Given[] {
  let turn = 0
  let seldom = 0
  const given = months.flatMap((month) =>
    Array.from({ length: MONTHS[month]! }, (_, nth): Given => {
      const key = TURN[turn++ % TURN.length] ?? SELDOM[seldom++ % SELDOM.length]
      const survey = allSurveys.find((one) => one.key === key)!
      const answers = answersTo(survey, pick)
      // Now and then a family goes back and says it is a young person: what it said before stays, and is not asked.
      if (answers['R1'] !== undefined && key !== 'cyp_voice' && pick(20) === 0) answers['R1'] = 'young_person_16_25'
      const who = answers[survey.questions.find((q) => q.role === 'respondent')?.id ?? ''] ?? survey.offeredTo[0]
      return {
        survey: survey.key,
        version: survey.version,
        respondent: respondent.parse(who),
        channel: CHANNELS[pick(4)]!,
        language: LANGUAGES[pick(5)]!,
        easyRead: pick(3) === 0,
        answers,
        completedOn: dayIn(month, nth),
      }
    }),
  )
  return given
}
