import { serviceAgencies } from '../../../src/content/surveys/services.ts'
import type { Answers } from '../../../src/domain/survey/answers.ts'
import type { Survey } from '../../../src/domain/survey/definition.ts'
import {
  manyAnswer,
  type ChoiceQuestion,
  type ManyQuestion,
  type Question,
} from '../../../src/domain/survey/question.ts'
import { isAsked } from '../../../src/domain/survey/visibility.ts'
import type { Chance } from './random.ts'
import type { MonthShape } from './shape.ts'
import { GOOD, NOT_GOOD, ROUTING } from './weights.ts'
import { WORDS } from './words.ts'

/** One made-up family's answers along its route. `mood` moves all of its chances together, as moods do. */
export function surveyAnswers(survey: Survey, shape: MonthShape, chance: Chance): Answers {
  const given: Answers = {}
  const mood = (chance.next() - 0.5) * 0.3
  for (const q of survey.questions) {
    if (!isAsked(survey, q, given)) continue
    const value =
      q.kind === 'text'
        ? wordsFor(q, chance)
        : q.kind === 'many'
          ? someOf(q, chance)
          : choiceFor(survey, q, given, shape, mood, chance)
    if (value !== null) given[q.id] = value
  }
  return given
}

function wordsFor(q: Question, chance: Chance): string | null {
  const words = WORDS[q.id]
  return words && chance.holds(0.22) ? words[chance.below(words.length)]! : null
}

/** Each option about every third time. */
function someOf(q: ManyQuestion, chance: Chance): string | null {
  return manyAnswer(
    q,
    q.options.map((o) => o.code).filter(() => chance.holds(0.3)),
  )
}

function choiceFor(
  survey: Survey,
  q: ChoiceQuestion,
  given: Answers,
  shape: MonthShape,
  mood: number,
  chance: Chance,
): string | null {
  const routing = ROUTING[q.id]
  if (!q.required && chance.holds(0.03)) return null
  const codes = q.options.map((o) => o.code)
  if (routing) return chance.pick(routing.filter(([code]) => codes.includes(code)))
  const positive = survey.measures.find((one) => one.question === q.id)?.positive ?? []
  if (positive.length === 0) return codes[chance.below(codes.length)]!
  if (codes.includes('does_not_apply') && chance.holds(q.id === 'EH8' ? 0.2 : 0.03)) return 'does_not_apply'
  const isGood = chance.holds(goodChance(q.id, given, shape) + mood)
  const side = codes.filter((code) => code !== 'does_not_apply' && positive.includes(code) === isGood)
  return chance.pick(side.map((code) => [code, (isGood ? GOOD : NOT_GOOD)[code] ?? 10] as const))
}

/** How likely a good answer is: by question, and where it is about one service, by whose service that is. */
function goodChance(question: string, given: Answers, shape: MonthShape): number {
  const known: Record<string, number> = {
    EH1: shape.involved,
    EH7: shape.council,
    EH8: shape.health,
    LO1: shape.website,
  }
  if (question !== 'FF5' && question !== 'FF2') return known[question] ?? shape.otherwise
  const agency = serviceAgencies('FF0').find(({ when }) => when[0]?.in.includes(given['FF0'] ?? ''))?.agency
  return agency === 'la' ? shape.council : agency === 'health' ? shape.health : shape.otherwise
}
