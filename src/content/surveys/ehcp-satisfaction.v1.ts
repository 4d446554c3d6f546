import type { Survey } from '../../domain/survey/definition.ts'
import type { Option, Question } from '../../domain/survey/question.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { measuresOf } from './measures.ts'
import { AGREE5, NOT_SURE, SAT5, YND } from './scales.ts'
import { locality, phase } from './where-we-live.ts'
import { familyWho, PARENT_ROUTE, YOUNG_ROUTE, youngFilledIn } from './who-answers.ts'

const parent = (id: string, label: string, options: Option[], hint?: string) =>
  choice(id, label, options, { showIf: PARENT_ROUTE, ...(hint ? { hint } : {}) })
const young = (id: string, label: string, easyLabel: string, options = AGREE5) =>
  choice(id, label, options, { easyLabel, showIf: YOUNG_ROUTE })
const atStage = (stage: string, id: string, label: string, options: Option[], hint?: string) =>
  choice(id, label, options, { showIf: [{ question: 'R2', in: [stage] }], ...(hint ? { hint } : {}) })

const questions: Question[] = [
  ...familyWho,
  youngFilledIn,
  choice(
    'R2',
    'Where are you in the EHC plan process?',
    [
      { code: 'request', label: 'Asking for an assessment' },
      { code: 'assessment', label: 'The assessment' },
      { code: 'draft_plan', label: 'The draft plan' },
      { code: 'final_plan', label: 'The final plan' },
      { code: 'annual_review', label: 'The annual review' },
      { code: 'ceased', label: 'The plan has ended' },
      { code: 'mediation_tribunal', label: 'Mediation or tribunal' },
      NOT_SURE,
    ],
    { role: 'stage', required: true, showIf: PARENT_ROUTE, hint: 'Pick the one you want to tell us about.' },
  ),
  parent('R3', 'When was this?', [
    { code: 'this_month', label: 'This month' },
    { code: 'last_3_months', label: 'In the last 3 months' },
    { code: 'longer_ago', label: 'Longer ago' },
  ]),

  parent('EH1', 'I have been involved in the EHC plan process for my child', AGREE5),
  parent('EH2', 'My views were listened to and taken seriously', AGREE5),
  parent('EH3', 'My child’s own views, wishes and feelings were asked for and used', AGREE5),
  parent('EH4', 'I was given the information and support I needed to take part', AGREE5),
  parent('EH5', 'I was told what would happen next, and by when', AGREE5),
  parent('EH6', 'When I contacted the SEND team, I got a reply within 5 working days', YND),
  parent('EH7', 'Overall, how satisfied are you with the council’s SEND service at this stage?', SAT5),
  parent(
    'EH8',
    'Overall, how satisfied are you with the part health services played?',
    SAT5,
    'If health was not part of it, choose “Doesn’t apply to me”.',
  ),

  atStage('request', 'EH_request_1', 'It was clear how to ask for an assessment', AGREE5),
  atStage('request', 'EH_request_2', 'I was told the decision within 6 weeks', YND),
  atStage('assessment', 'EH_assessment_1', 'The people who gave advice understood my child’s needs', AGREE5),
  atStage('assessment', 'EH_assessment_2', 'I knew who to contact', AGREE5),
  atStage('draft_plan', 'EH_draft_plan_1', 'The draft describes my child as I know them', AGREE5),
  atStage('draft_plan', 'EH_draft_plan_2', 'I had at least 15 days to comment', YND),
  atStage(
    'final_plan',
    'EH_final_plan_1',
    'The plan is clear about what help will be given, by whom and how often',
    AGREE5,
  ),
  atStage('final_plan', 'EH_final_plan_2', 'The final plan came within 20 weeks of the request', YND),
  atStage('annual_review', 'EH_annual_review_1', 'The review looked at what works and what needs to change', AGREE5),
  atStage('annual_review', 'EH_annual_review_2', 'The council told me its decision within 4 weeks of the meeting', YND),
  atStage(
    'annual_review',
    'EH_annual_review_3',
    'The new plan came within 12 weeks of the meeting',
    YND,
    'If no changes were agreed, choose “Doesn’t apply to me”.',
  ),
  atStage('ceased', 'EH_ceased_1', 'I was told clearly why the plan was ending', AGREE5),
  atStage('ceased', 'EH_ceased_2', 'I know what support comes next', AGREE5),
  atStage('mediation_tribunal', 'EH_mediation_tribunal_1', 'I understood my rights and how to use them', AGREE5),
  atStage('mediation_tribunal', 'EH_mediation_tribunal_2', 'I was treated with respect while we disagreed', AGREE5),

  open('EH9', 'What went well?', { showIf: PARENT_ROUTE }),
  open('EH10', 'What one thing would have made it better?', { showIf: PARENT_ROUTE }),

  young('EH1_yp', 'I have been involved in making or checking my plan', 'I helped to make my plan'),
  young('EH2_yp', 'People listened to me and took me seriously', 'People listened to me'),
  young('EH3_yp', 'My plan says what I want for my future', 'My plan says what I want'),
  young('EH4_yp', 'I was given information I could understand', 'The words were easy for me'),
  young('EH5_yp', 'I knew what would happen next', 'I knew what was next'),
  young('EH6_yp', 'I had someone to help me say what I think', 'Someone helped me speak up'),
  young(
    'EH7_yp',
    'Overall, how satisfied are you with how your plan was done?',
    'How do you feel about how we made your plan?',
    SAT5,
  ),
  open('EH8_yp', 'What would you change?', {
    easyLabel: 'What should we do better? You can write, or skip.',
    showIf: YOUNG_ROUTE,
  }),

  locality,
  phase,
]

/** The EHC plan satisfaction survey: offered at every stage, always open. */
export const ehcpSatisfactionV1: Survey = {
  ...cards.ehcp_satisfaction,
  intro: 'Your answers help change SEND support where you live. About 3 minutes. No names, no account.',
  questions,
  measures: measuresOf('ehcp_satisfaction', questions, {
    EH1: { metric: 'parent_carers_involved_ehcp', agency: 'all' },
    EH7: { metric: 'feedback_satisfied_la', agency: 'la' },
    EH8: { metric: 'feedback_satisfied_health', agency: 'health' },
  }),
}
