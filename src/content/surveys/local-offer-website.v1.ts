import type { Survey } from '../../domain/survey/definition.ts'
import type { Question } from '../../domain/survey/question.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { measuresOf } from './measures.ts'
import { AGREE5, SAT5 } from './scales.ts'
import { filledInBy } from './who-answers.ts'

const questions: Question[] = [
  choice(
    'LO0',
    'Who are you?',
    [
      { code: 'parent_carer', label: 'A parent or carer' },
      { code: 'young_person_16_25', label: 'A young person' },
      { code: 'professional', label: 'I work with families' },
      { code: 'other', label: 'Someone else' },
    ],
    { easyLabel: 'Who are you?', role: 'respondent', required: true },
  ),
  filledInBy('R1c', [{ question: 'LO0', in: ['young_person_16_25'] }]),
  choice('LO1', 'Overall, how satisfied are you with the Local Offer website (SENDLO)?', SAT5, {
    easyLabel: 'How do you feel about the website?',
  }),
  choice(
    'LO2',
    'What did you come to do?',
    [
      { code: 'find_service', label: 'Find a service', easyLabel: 'Find help' },
      { code: 'learn_plans', label: 'Learn about EHC plans' },
      { code: 'find_events', label: 'Find events', easyLabel: 'Find things to do' },
      { code: 'find_contact', label: 'Find who to contact', easyLabel: 'Find who to ask' },
      { code: 'other', label: 'Something else' },
    ],
    { easyLabel: 'What did you want to do?' },
  ),
  choice(
    'LO3',
    'I found what I needed',
    [
      { code: 'yes', label: 'Yes' },
      { code: 'partly', label: 'Partly', easyLabel: 'A bit' },
      { code: 'no', label: 'No' },
    ],
    { easyLabel: 'Did you find what you wanted?' },
  ),
  choice('LO4', 'The information was up to date', AGREE5, { easyLabel: 'It was up to date' }),
  choice('LO5', 'The words were easy to understand', AGREE5, { easyLabel: 'It was easy to read' }),
  choice('LO6', 'It worked well on my phone or with my access tools', AGREE5, {
    easyLabel: 'It worked well on my phone',
  }),
  open('LO7', 'What is missing or wrong?', { easyLabel: 'What is missing or wrong? You can write, or skip.' }),
  choice(
    'LO7_publish',
    'If you wrote a comment: may we publish it, with the council’s reply?',
    [
      { code: 'may_publish', label: 'Yes, you may publish it' },
      { code: 'keep_private', label: 'No, please do not publish it' },
    ],
    { easyLabel: 'May we show other people what you wrote?', hint: 'We never publish a name.' },
  ),
]

/** The Local Offer website survey: for anyone who uses the site, always open. */
export const localOfferWebsiteV1: Survey = {
  ...cards.local_offer_website,
  intro: 'Tell us about the Local Offer website. About 2 minutes. No names, no account.',
  questions,
  measures: measuresOf('local_offer_website', questions, { LO1: { metric: 'local_offer_website_satisfied' } }),
}
