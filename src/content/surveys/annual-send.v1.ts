import type { Survey } from '../../domain/survey/definition.ts'
import type { Option, Question } from '../../domain/survey/question.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { measuresOf } from './measures.ts'
import { AGREE5, NOT_SURE, SAT5 } from './scales.ts'
import { locality, phase } from './where-we-live.ts'
import { familyWho, PARENT_ROUTE, youngFilledIn } from './who-answers.ts'

const parent = (id: string, label: string, options: Option[] = AGREE5) =>
  choice(id, label, options, { showIf: PARENT_ROUTE })
const both = (id: string, label: string, youngLabel: string, easyLabel: string) =>
  choice(id, label, AGREE5, { youngLabel, easyLabel })
// Codes of their own: "yes" is no praise here.
const fact = (id: string, label: string, has: string, hasNot: string) =>
  choice(id, label, [{ code: has, label: 'Yes' }, { code: hasNot, label: 'No' }, NOT_SURE], {
    showIf: PARENT_ROUTE,
    required: true,
  })

const questions: Question[] = [
  ...familyWho,
  youngFilledIn,
  fact('AS_plan', 'Does your child have an EHC plan?', 'has_plan', 'no_plan'),
  fact('AS_wait', 'Is your child waiting for a health assessment?', 'waiting', 'not_waiting'),
  parent('AS1', 'My child’s needs were spotted early enough'),
  both(
    'AS2',
    'My child gets the right help at the right time',
    'I get the right help at the right time',
    'I get help when I need it',
  ),
  parent('AS3', 'I take part in decisions about my child’s support'),
  both(
    'AS4',
    'My child has a say in decisions about their life',
    'I have a say in decisions about my life',
    'People ask me what I think',
  ),
  parent('AS5', 'Education, health and care services work together for my child'),
  both(
    'AS6',
    'My child is included and welcome in their school or college',
    'I am included and welcome at my school or college',
    'I feel safe and welcome at school or college',
  ),
  both(
    'AS7',
    'My child can join in activities where we live',
    'I can join in activities where I live',
    'I can do things I like near home',
  ),
  both(
    'AS8',
    'My child is being prepared for their next step',
    'I am being prepared for my next step',
    'I know what comes next for me',
  ),
  parent('AS9', 'Services tell me about changes and decisions that affect us'),
  parent('AS10', 'I know how to get advice if I disagree'),
  choice('AS_plan_help', 'The help in the plan is being given', AGREE5, {
    showIf: [{ question: 'AS_plan', in: ['has_plan'] }],
  }),
  choice('AS_wait_help', 'I am kept informed and supported while we wait', AGREE5, {
    showIf: [{ question: 'AS_wait', in: ['waiting'] }],
  }),
  parent('AS11', 'Overall, how satisfied are you with SEND support where you live?', SAT5),
  parent('AS11_la', 'How satisfied are you with the council’s part?', SAT5),
  parent('AS11_health', 'How satisfied are you with the part of health services?', SAT5),
  parent('AS11_social_care', 'How satisfied are you with the part of social care?', SAT5),
  parent('AS11_education', 'How satisfied are you with the part of your child’s school or college?', SAT5),
  open('AS12', 'What should change first?', {
    youngLabel: 'What should change first?',
    easyLabel: 'What should we change? You can write, or skip.',
  }),
  locality,
  phase,
]

/** The annual SEND survey: open for some weeks each year (`seasons.ts`). It feeds no figure of the plan. */
export const annualSendV1: Survey = {
  ...cards.annual_send,
  intro: 'Once a year we ask how SEND support is going. About 5 minutes. No names, no account.',
  questions,
  measures: measuresOf('annual_send', questions, {
    AS11_la: { agency: 'la' },
    AS11_health: { agency: 'health' },
    AS11_social_care: { agency: 'social_care' },
    AS11_education: { agency: 'education' },
  }),
}
