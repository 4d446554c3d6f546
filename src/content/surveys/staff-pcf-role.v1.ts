import type { Survey } from '../../domain/survey/definition.ts'
import type { Option, Question } from '../../domain/survey/question.ts'
import { AGENCIES, workplaceAgencies } from './agencies.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { byAgency } from './by-agency.ts'
import { measuresOf, type Feed } from './measures.ts'
import { AGREE5, DONT_KNOW, NOT_SURE } from './scales.ts'

/** Is the sentence true? Each question's measure names its right answer. */
const TRUE_FALSE: Option[] = [{ code: 'true', label: 'True' }, { code: 'false', label: 'False' }, NOT_SURE]

/** What a forum is, and whether each sentence about it is true. */
const facts: { id: string; words: string; right: string }[] = [
  { id: 'ST2', words: 'PCPW speaks for parent carers as a group, not for one family’s case', right: 'true' },
  { id: 'ST3', words: 'PCPW is independent of the council and the NHS', right: 'true' },
  { id: 'ST4', words: 'PCPW is part of SENDIASS', right: 'false' },
  { id: 'ST5', words: 'Every area has one parent carer forum funded by the Department for Education', right: 'true' },
]

const questions: Question[] = [
  choice('ST_agency', 'Where do you work?', AGENCIES, { required: true }),
  choice('ST_level', 'Which is nearest to your job?', [
    { code: 'with_families', label: 'I work with children and families' },
    { code: 'team_leader', label: 'I lead a team' },
    { code: 'senior_leader', label: 'I lead a service' },
    { code: 'other', label: 'Something else' },
  ]),
  choice('ST1', 'Had you heard of PCPW before today?', [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
    DONT_KNOW,
  ]),
  ...facts.map(({ id, words }) => choice(id, words, TRUE_FALSE)),
  choice('ST6', 'I know how to involve PCPW in my work', AGREE5),
  choice('ST7', 'I have worked with PCPW in the last 6 months', AGREE5),
  choice('ST8', 'I can explain the four cornerstones of co-production', AGREE5),
  choice('ST9', 'Have you had training in co-production?', [
    { code: 'in_last_year', label: 'Yes, in the last year' },
    { code: 'longer_ago', label: 'Yes, longer ago' },
    { code: 'no', label: 'No' },
  ]),
  open('ST10', 'What would help you work with PCPW?'),
]

const agencies = workplaceAgencies('ST_agency')
// The score is the share of right answers among all answers given to the four, so each question feeds it.
const known = facts.map(({ id, right }): [string, Feed[]] => [
  id,
  [{ metric: 'staff_pcf_role.knowledge' }, {}].flatMap((feed) => byAgency(agencies, { ...feed, positive: [right] })),
])

/** How well staff understand what a parent carer forum is and does. */
export const staffPcfRoleV1: Survey = {
  ...cards.staff_pcf_role,
  intro: 'For people who work with children and families. About 3 minutes. No names, no account.',
  questions,
  measures: measuresOf('staff_pcf_role', questions, {
    ...Object.fromEntries(known),
    ...Object.fromEntries(['ST1', 'ST6', 'ST7', 'ST8'].map((id) => [id, byAgency(agencies)])),
    ST9: byAgency(agencies, { positive: ['in_last_year', 'longer_ago'] }),
  }),
}
