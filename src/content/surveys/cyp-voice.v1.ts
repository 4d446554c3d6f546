import type { Survey } from '../../domain/survey/definition.ts'
import type { Option, Question } from '../../domain/survey/question.ts'
import { choice, many, open } from './builders.ts'
import { cards } from './cards.ts'
import { measuresOf } from './measures.ts'
import { AGREE5, SAT5 } from './scales.ts'
import { locality } from './where-we-live.ts'
import { youngFilledIn, youngWho } from './who-answers.ts'

const said = (id: string, label: string, easyLabel: string, hint?: string) =>
  choice(id, label, AGREE5, { easyLabel, ...(hint ? { hint } : {}) })

const MATTERS: Option[] = [
  { code: 'friends', label: 'Friends' },
  { code: 'school', label: 'School or college', easyLabel: 'School' },
  { code: 'getting_about', label: 'Getting about' },
  { code: 'health', label: 'Health' },
  { code: 'home', label: 'Home' },
  { code: 'work', label: 'Work' },
  { code: 'being_listened_to', label: 'Being listened to', easyLabel: 'People listen to me' },
]

// In the order of Lundy's four parts of taking part: space, voice, audience, influence.
const questions: Question[] = [
  ...youngWho,
  youngFilledIn,
  said('CV1', 'I had a good chance to say what I think', 'I could say what I think'),
  said('CV2', 'I felt safe to say it', 'I felt safe to say it'),
  said(
    'CV3',
    'I could say it in my own way',
    'I could say it my way',
    'You can talk, write, sign, or use pictures or a device.',
  ),
  said('CV4', 'I had the help I needed to say it', 'I had the help I needed'),
  said('CV5', 'The right people listened', 'The right people listened'),
  said('CV6', 'Something changed because of what we said', 'Something changed because of us'),
  said('CV7', 'Someone told me what happened next', 'Someone told me what came next'),
  choice('CV8', 'Overall, how do you feel about having your say where you live?', SAT5, {
    easyLabel: 'How do you feel about having your say?',
  }),
  many('CV9', 'What matters most to you?', MATTERS, { easyLabel: 'What matters most to you?' }),
  open('CV10', 'Is there anything else you want to say?', {
    easyLabel: 'Do you want to say more? You can write, or skip.',
  }),
  locality,
]

/** Having a say: for children and young people only, also after Youth Voice sessions. Always open. */
export const cypVoiceV1: Survey = {
  ...cards.cyp_voice,
  intro: 'This is about having your say. About 3 minutes. No names, no account.',
  questions,
  measures: measuresOf('cyp_voice', questions),
}
