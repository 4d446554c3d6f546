import type { ChoiceQuestion, Condition, Option } from '../../domain/survey/question.ts'
import { choice } from './builders.ts'

/** Who is answering: the same questions, ids and codes at the head of every survey for families. */

const YOUNG_CODES = ['young_person_16_25', 'child_11_15']

// A supporter answers for somebody, so both the person's own answer and the helper's lead into the same route.
export const PARENT_ROUTE: Condition[] = [
  { question: 'R1', in: ['parent_carer'] },
  { question: 'R1b', in: ['parent_carer'] },
]
export const YOUNG_ROUTE: Condition[] = [
  { question: 'R1', in: YOUNG_CODES },
  { question: 'R1b', in: YOUNG_CODES },
]

const PARENT: Option = { code: 'parent_carer', label: 'A parent or carer' }
const YOUNG: Option[] = [
  { code: 'young_person_16_25', label: 'A young person, 16 to 25' },
  { code: 'child_11_15', label: 'A child or young person, 11 to 15' },
]
const SUPPORTER: Option = { code: 'supporter', label: 'I am helping someone answer' }
const PARENTS_VIEW: Option = { code: 'parent_carer', label: 'A parent or carer’s' }
const YOUNG_VIEWS: Option[] = [
  { code: 'young_person_16_25', label: 'A young person’s, 16 to 25' },
  { code: 'child_11_15', label: 'A child or young person’s, 11 to 15' },
]

const FILLED_IN_BY: Option[] = [
  { code: 'me', label: 'Me' },
  { code: 'me_with_help', label: 'Me, with help' },
  { code: 'someone_for_me', label: 'Someone for me' },
]

/** Who held the pen, for those `showIf` names. A supporter (`R1`) has said so already. */
export const filledInBy = (id: string, showIf: Condition[]): ChoiceQuestion =>
  choice(id, 'Who is filling this in?', FILLED_IN_BY, {
    easyLabel: 'Who is filling this in?',
    role: 'filled_in_by',
    showIf,
    hint: 'Helping someone? Please give their view, not yours.',
  })

/** `R1c`, asked of young people who answer themselves. */
export const youngFilledIn = filledInBy('R1c', [{ question: 'R1', in: YOUNG_CODES }])

const whoAnswers = (people: Option[], views: Option[]): ChoiceQuestion[] => [
  choice('R1', 'Who are you?', people, { easyLabel: 'Who are you?', role: 'respondent', required: true }),
  choice('R1b', 'Whose views are these?', views, {
    easyLabel: 'Whose views are these?',
    role: 'views_of',
    required: true,
    showIf: [{ question: 'R1', in: ['supporter'] }],
    hint: 'Please give their view, in their words, even if you see it another way.',
  }),
]

/** `R1` and `R1b` of a survey for parent carers, children and young people. */
export const familyWho = whoAnswers([PARENT, ...YOUNG, SUPPORTER], [PARENTS_VIEW, ...YOUNG_VIEWS])

/** `R1` and `R1b` of a survey for children and young people only. */
export const youngWho = whoAnswers([...YOUNG, SUPPORTER], YOUNG_VIEWS)
