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
import { BETTER, WENT_WELL, YOUNG_CHANGE } from './words.ts'

type Weighted = readonly (readonly [string, number])[]

const ROUTING: Record<string, Weighted> = {
  R1: [
    ['parent_carer', 82],
    ['young_person_16_25', 8],
    ['child_11_15', 6],
    ['supporter', 4],
  ],
  R1b: [
    ['parent_carer', 5],
    ['young_person_16_25', 3],
    ['child_11_15', 2],
  ],
  // The last two are rare on purpose: small groups are where figures have to be hidden.
  R2: [
    ['request', 16],
    ['assessment', 18],
    ['draft_plan', 14],
    ['final_plan', 15],
    ['annual_review', 26],
    ['not_sure', 6],
    ['ceased', 2],
    ['mediation_tribunal', 3],
  ],
  R3: [
    ['this_month', 45],
    ['last_3_months', 40],
    ['longer_ago', 15],
  ],
  LOC: [
    ['birkenhead', 34],
    ['wallasey', 27],
    ['south_wirral', 20],
    ['west_wirral', 14],
    ['outside', 1],
    ['prefer_not_to_say', 4],
  ],
  PHASE: [
    ['early_years', 9],
    ['primary', 41],
    ['secondary', 33],
    ['post_16', 11],
    ['not_in_school', 4],
    ['prefer_not_to_say', 2],
  ],
}
const WORDS: Record<string, readonly string[]> = { EH9: WENT_WELL, EH10: BETTER, EH8_yp: YOUNG_CHANGE }
const GOOD: Weighted = [
  ['strongly_agree', 3],
  ['agree', 7],
  ['very_satisfied', 3],
  ['satisfied', 7],
  ['yes', 1],
]
const NOT_GOOD: Weighted = [
  ['neither', 26],
  ['disagree', 36],
  ['strongly_disagree', 24],
  ['dissatisfied', 36],
  ['very_dissatisfied', 24],
  ['no', 40],
  ['dont_know', 12],
]

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
          : choiceFor(q, shape, mood, chance)
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

function choiceFor(q: ChoiceQuestion, shape: MonthShape, mood: number, chance: Chance): string | null {
  const routing = ROUTING[q.id]
  if (!q.required && chance.holds(0.03)) return null
  if (routing) return chance.pick(routing)
  const codes = new Set(q.options.map((o) => o.code))
  if (codes.has('does_not_apply') && chance.holds(q.id === 'EH8' ? 0.2 : 0.03)) return 'does_not_apply'
  const good = { EH1: shape.involved, EH7: shape.council, EH8: shape.health }[q.id] ?? shape.otherwise
  const side = chance.holds(good + mood) ? GOOD : NOT_GOOD
  return chance.pick(side.filter(([code]) => codes.has(code)))
}
