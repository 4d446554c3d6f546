import type { Survey } from '../../domain/survey/definition.ts'
import type { Question } from '../../domain/survey/question.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { measuresOf } from './measures.ts'
import { AGREE5, SAT5 } from './scales.ts'
import { locality } from './where-we-live.ts'
import { familyWho, youngFilledIn } from './who-answers.ts'

const said = (id: string, label: string, voices: { youngLabel?: string; easyLabel: string }) =>
  choice(id, label, AGREE5, voices)

const questions: Question[] = [
  ...familyWho,
  youngFilledIn,
  choice(
    'T0',
    'Which move is this about?',
    [
      { code: 'nursery_to_school', label: 'Nursery to school' },
      { code: 'primary_to_secondary', label: 'Primary to secondary school' },
      { code: 'changing_school', label: 'Changing school', easyLabel: 'To a new school' },
      { code: 'school_to_college', label: 'School to college or training', easyLabel: 'To college or training' },
      { code: 'adult_health_care', label: 'To adult health or care', easyLabel: 'To health or care for adults' },
      { code: 'work_internship', label: 'To work or an internship', easyLabel: 'To a job' },
    ],
    { easyLabel: 'Which move is this about?', required: true },
  ),
  choice(
    'T00',
    'Where are you in the move?',
    [
      { code: 'before', label: 'It has not happened yet' },
      { code: 'during', label: 'It is happening now' },
      { code: 'after', label: 'It has happened' },
    ],
    { easyLabel: 'When is your move?' },
  ),
  said('T1', 'The move was planned early enough', { easyLabel: 'My move was planned early' }),
  said('T2', 'I knew what would happen and when', { easyLabel: 'I knew the plan' }),
  said('T3', 'The new place understood what help is needed', {
    youngLabel: 'The new place understood what help I need',
    easyLabel: 'My new place knew how to help me',
  }),
  said('T4', 'Information was passed on, so we did not start again', {
    youngLabel: 'Information was passed on, so I did not start again',
    easyLabel: 'I did not have to tell my story again',
  }),
  said('T5', 'Visits or meetings before the move helped', {
    easyLabel: 'I met people before I moved. It helped.',
  }),
  said('T6', 'My child’s wishes were at the centre of the plan', {
    youngLabel: 'My wishes were at the centre of the plan',
    easyLabel: 'People asked what I want',
  }),
  said('T7', 'Support did not stop during the move', {
    youngLabel: 'My support did not stop during the move',
    easyLabel: 'My help stayed the same',
  }),
  choice('T8', 'We talked about work, home, health and friends in adult life', AGREE5, {
    youngLabel: 'We talked about work, home, health and friends when I am an adult',
    easyLabel: 'We talked about when I grow up',
    showIf: [{ question: 'T0', in: ['changing_school', 'school_to_college', 'adult_health_care', 'work_internship'] }],
    hint: 'Not in year 9 yet? Choose the answer that says it is not about you.',
  }),
  choice('T9', 'Overall, how satisfied are you with this move?', SAT5, {
    easyLabel: 'How do you feel about the move?',
  }),
  open('T10', 'What would have made the move better?', {
    easyLabel: 'What would make a move better? You can write, or skip.',
  }),
  locality,
]

/** A move from one place or service to the next, for parent carers and young people. Always open. */
export const transitionV1: Survey = {
  ...cards.transition,
  intro: 'Tell us about one move. About 3 minutes. No names, no account.',
  questions,
  measures: measuresOf('transition', questions),
}
