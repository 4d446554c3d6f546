import { sharedWords } from './shared.ts'

/** Polish, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'You can skip these. They are counted apart from your answers.':
    'Możesz je pominąć. Są liczone osobno od Twoich odpowiedzi.',
  'A few questions about you': 'Kilka pytań o Tobie',
  'How old are you?': 'Ile masz lat?',
  '16 to 24': 'od 16 do 24',
  '25 to 34': 'od 25 do 34',
  '35 to 44': 'od 35 do 44',
  '45 to 54': 'od 45 do 54',
  '55 to 64': 'od 55 do 64',
  '65 or over': '65 lub więcej',
  'What is your sex?': 'Jaka jest Twoja płeć?',
  Female: 'Kobieta',
  Male: 'Mężczyzna',
  'What is your ethnic group?': 'Do jakiej grupy etnicznej należysz?',
  'Asian or Asian British': 'Azjatycka lub brytyjsko-azjatycka',
  'Black, Black British, Caribbean or African': 'Czarna, brytyjska czarna, karaibska lub afrykańska',
  'Mixed or multiple ethnic groups': 'Mieszana lub kilka grup etnicznych',
  White: 'Biała',
  'Another ethnic group': 'Inna grupa etniczna',
  'Do you have a health condition or illness that has lasted, or will last, 12 months or more?':
    'Czy masz problem zdrowotny lub chorobę, która trwa lub będzie trwać 12 miesięcy lub dłużej?',
  'This can be of the body or of the mind.': 'Może dotyczyć ciała lub psychiki.',
  'Does it make it harder for you to do day-to-day things?': 'Czy przez to trudniej Ci robić codzienne rzeczy?',
  'Yes, a little': 'Tak, trochę',
  'Not at all': 'Wcale nie',
}
