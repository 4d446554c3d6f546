import type { Survey } from '../../domain/survey/definition.ts'
import type { Question } from '../../domain/survey/question.ts'
import { choice, open } from './builders.ts'
import { cards } from './cards.ts'
import { FFT6 } from './fft6.ts'
import { byAgency } from './by-agency.ts'
import { measuresOf, type Feed } from './measures.ts'
import { DONT_KNOW, SAT5 } from './scales.ts'
import { SERVICES, serviceAgencies } from './services.ts'
import { locality } from './where-we-live.ts'
import { familyWho, filledInBy, PARENT_ROUTE, YOUNG_ROUTE } from './who-answers.ts'

const questions: Question[] = [
  ...familyWho,
  filledInBy('FF6', [{ question: 'R1', in: ['parent_carer', 'young_person_16_25', 'child_11_15'] }]),
  choice('FF0', 'Which service do you want to tell us about?', SERVICES, {
    easyLabel: 'Which service is this about?',
    role: 'service',
    required: true,
  }),
  choice(
    'FF1',
    'Was this in the last month?',
    [{ code: 'last_month', label: 'Yes' }, { code: 'longer_ago', label: 'No, longer ago' }, DONT_KNOW],
    { easyLabel: 'Was this in the last month?' },
  ),
  choice('FF2', 'Overall, how was your experience of our service?', FFT6, { easyLabel: 'How was this service?' }),
  open('FF3', 'Please can you tell us why you gave this answer?', { easyLabel: 'Why? You can write, or skip.' }),
  open('FF4', 'What could we have done better?', {
    easyLabel: 'What would make it better? You can write, or skip.',
  }),
  choice('FF5', 'Overall, how satisfied are you with this service?', SAT5, {
    easyLabel: 'How do you feel about this service?',
  }),
  locality,
]

const services = serviceAgencies('FF0')

// The plan's statement is about parents, so only their satisfaction feeds it; young people's is counted apart.
const PLAN: Partial<Record<string, string>> = { la: 'feedback_satisfied_la', health: 'feedback_satisfied_health' }
const satisfied: Feed[] = [
  ...PARENT_ROUTE.flatMap((way) =>
    byAgency(services, { when: [way] }).map((feed): Feed => {
      const metric = PLAN[feed.agency!]
      return metric ? { ...feed, metric } : feed
    }),
  ),
  ...YOUNG_ROUTE.flatMap((way) => byAgency(services, { metric: 'friends_family.FF5_yp', when: [way] })),
]

/** The Friends and Family survey: about one service, always open. */
export const friendsFamilyV1: Survey = {
  ...cards.friends_family,
  intro: 'Tell us about one service. About 2 minutes. No names, no account.',
  questions,
  measures: measuresOf('friends_family', questions, { FF2: byAgency(services), FF5: satisfied }),
}
