import type { Answers } from '../../src/domain/survey/answers.ts'
import type { Measure, Respondent, Survey } from '../../src/domain/survey/definition.ts'
import {
  chosenCodes,
  manyAnswer,
  type ChoiceQuestion,
  type ManyQuestion,
  type Question,
} from '../../src/domain/survey/question.ts'
import { isAsked } from '../../src/domain/survey/visibility.ts'

/** What a person does on one question's page: the codes they choose, the words they write, or nothing (a skip). */
export type Turn = { question: Question; choose: string[]; write: string }
export type Journey = { survey: Survey; respondent: Respondent; turns: Turn[]; answers: Answers }

const WORDS = ['They listened to us', 'A phone call each week would help', 'نود أن نعرف ما سيحدث بعد ذلك']

/**
 * One person's way through a survey, from the data alone. `seed` moves what they choose, so that journeys between them
 * choose first, middle and last options (among them "don't know" and "does not apply"), skip, and write.
 */
export function planJourney(survey: Survey, respondent: Respondent, seed: number): Journey {
  const answers: Record<string, string> = {}
  const turns: Turn[] = []
  for (const question of survey.questions) {
    if (!isAsked(survey, question, answers)) continue
    const turn = turnAt(question, respondent, seed + turns.length)
    turns.push(turn)
    const value =
      question.kind === 'many' ? manyAnswer(question, turn.choose) : (turn.choose[0] ?? (turn.write || null))
    if (value !== null) answers[question.id] = value
  }
  return { survey, respondent, turns, answers }
}

function turnAt(question: Question, respondent: Respondent, n: number): Turn {
  const turn: Turn = { question, choose: [], write: '' }
  if (question.kind === 'text') return n % 3 === 0 ? turn : { ...turn, write: WORDS[n % WORDS.length]! }
  if (question.role === 'respondent') return { ...turn, choose: [respondent] }
  const codes = onScreen(question)
  if (question.kind === 'many') return { ...turn, choose: n % 4 === 3 ? [] : [codes[0]!, codes.at(-1)!] }
  if (question.required) return { ...turn, choose: [codes[n % codes.length]!] }
  const ways = [codes.slice(0, 1), codes.slice(-1), codes.slice(1, 2), [], codes.slice(-2, -1)]
  return { ...turn, choose: ways[n % ways.length]! }
}

/** The codes in the order a person meets them: those that stand apart come last. */
export function onScreen({ options }: ChoiceQuestion | ManyQuestion): string[] {
  return [...options.filter((one) => !one.aside), ...options.filter((one) => one.aside)].map((one) => one.code)
}

/** A figure of the plan that these answers move by one, or null: not every survey feeds one, nor does every route. */
export function planFigureMovedBy({ survey, answers }: Journey): string | null {
  const holds = ({ when = [] }: Measure) =>
    when.every(({ question, in: codes }) => codes.includes(answers[question] ?? ''))
  const found = survey.measures.find((one) => {
    const given = answers[one.question]
    const counts = given !== undefined && !chosenCodes(given).some((code) => one.excluded.includes(code))
    return counts && !one.metric.startsWith(`${survey.key}.`) && holds(one)
  })
  return found?.metric ?? null
}
