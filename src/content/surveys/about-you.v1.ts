import type { Survey } from '../../domain/survey/definition.ts'
import type { ChoiceQuestion, Option } from '../../domain/survey/question.ts'

const RATHER_NOT: Option = { code: 'rather_not', label: 'I’d rather not say', aside: true }
const ask = (id: string, label: string, options: Option[], rest: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  id,
  kind: 'choice',
  label,
  options: [...options, RATHER_NOT],
  ...rest,
})

/**
 * The optional questions about the person, after the answers and apart from them: it travels like a survey, but the
 * server keeps only how often each option was chosen. The five broad ethnic groups only: finer ones would single people out.
 */
export const aboutYouV1: Survey = {
  key: 'about_you',
  version: 1,
  title: 'A few questions about you',
  intro: 'You can skip these. They are counted apart from your answers.',
  minutes: 1,
  offeredTo: ['other'],
  questions: [
    ask('age', 'How old are you?', [
      { code: 'age_16_24', label: '16 to 24' },
      { code: 'age_25_34', label: '25 to 34' },
      { code: 'age_35_44', label: '35 to 44' },
      { code: 'age_45_54', label: '45 to 54' },
      { code: 'age_55_64', label: '55 to 64' },
      { code: 'age_65_over', label: '65 or over' },
    ]),
    ask('sex', 'What is your sex?', [
      { code: 'female', label: 'Female' },
      { code: 'male', label: 'Male' },
    ]),
    ask('ethnic_group', 'What is your ethnic group?', [
      { code: 'asian', label: 'Asian or Asian British' },
      { code: 'black', label: 'Black, Black British, Caribbean or African' },
      { code: 'mixed', label: 'Mixed or multiple ethnic groups' },
      { code: 'white', label: 'White' },
      { code: 'other', label: 'Another ethnic group' },
    ]),
    ask(
      'condition',
      'Do you have a health condition or illness that has lasted, or will last, 12 months or more?',
      [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
      { hint: 'This can be of the body or of the mind.' },
    ),
    ask(
      'limits',
      'Does it make it harder for you to do day-to-day things?',
      [
        { code: 'a_lot', label: 'Yes, a lot' },
        { code: 'a_little', label: 'Yes, a little' },
        { code: 'not_at_all', label: 'Not at all' },
      ],
      { showIf: [{ question: 'condition', in: ['yes'] }] },
    ),
  ],
  measures: [],
}
