import { sharedWords } from './shared.ts'

/** Arabic, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'You can skip these. They are counted apart from your answers.': 'يمكنك تخطيها. تُعدّ منفصلة عن إجاباتك.',
  'A few questions about you': 'بضعة أسئلة عنك',
  'How old are you?': 'كم عمرك؟',
  '16 to 24': 'من 16 إلى 24',
  '25 to 34': 'من 25 إلى 34',
  '35 to 44': 'من 35 إلى 44',
  '45 to 54': 'من 45 إلى 54',
  '55 to 64': 'من 55 إلى 64',
  '65 or over': '65 أو أكثر',
  'What is your sex?': 'ما جنسك؟',
  Female: 'أنثى',
  Male: 'ذكر',
  'What is your ethnic group?': 'ما مجموعتك العرقية؟',
  'Asian or Asian British': 'آسيوي أو بريطاني آسيوي',
  'Black, Black British, Caribbean or African': 'أسود أو بريطاني أسود أو كاريبي أو أفريقي',
  'Mixed or multiple ethnic groups': 'مجموعات عرقية مختلطة أو متعددة',
  White: 'أبيض',
  'Another ethnic group': 'مجموعة عرقية أخرى',
  'Do you have a health condition or illness that has lasted, or will last, 12 months or more?':
    'هل لديك حالة صحية أو مرض استمر أو سيستمر 12 شهرًا أو أكثر؟',
  'This can be of the body or of the mind.': 'قد يكون جسديًا أو نفسيًا.',
  'Does it make it harder for you to do day-to-day things?': 'هل يجعل القيام بأمورك اليومية أصعب؟',
  'Yes, a little': 'نعم، قليلًا',
  'Not at all': 'لا، إطلاقًا',
}
