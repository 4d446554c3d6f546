import { sharedWords } from './shared.ts'

/** Bengali, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'You can skip these. They are counted apart from your answers.':
    'এগুলো বাদ দিতে পারেন। এগুলো আপনার উত্তর থেকে আলাদা গোনা হয়।',
  'A few questions about you': 'আপনার সম্পর্কে কয়েকটি প্রশ্ন',
  'How old are you?': 'আপনার বয়স কত?',
  '16 to 24': '16 থেকে 24',
  '25 to 34': '25 থেকে 34',
  '35 to 44': '35 থেকে 44',
  '45 to 54': '45 থেকে 54',
  '55 to 64': '55 থেকে 64',
  '65 or over': '65 বা তার বেশি',
  'What is your sex?': 'আপনার লিঙ্গ কী?',
  Female: 'নারী',
  Male: 'পুরুষ',
  'What is your ethnic group?': 'আপনার জাতিগোষ্ঠী কী?',
  'Asian or Asian British': 'এশীয় বা ব্রিটিশ এশীয়',
  'Black, Black British, Caribbean or African': 'কৃষ্ণাঙ্গ, ব্রিটিশ কৃষ্ণাঙ্গ, ক্যারিবীয় বা আফ্রিকান',
  'Mixed or multiple ethnic groups': 'মিশ্র বা একাধিক জাতিগোষ্ঠী',
  White: 'শ্বেতাঙ্গ',
  'Another ethnic group': 'অন্য জাতিগোষ্ঠী',
  'Do you have a health condition or illness that has lasted, or will last, 12 months or more?':
    'আপনার কি এমন স্বাস্থ্য সমস্যা বা অসুখ আছে যা 12 মাস বা তার বেশি চলছে বা চলবে?',
  'This can be of the body or of the mind.': 'এটি শরীরের বা মনের হতে পারে।',
  'Does it make it harder for you to do day-to-day things?': 'এতে কি আপনার রোজকার কাজ করা কঠিন হয়?',
  'Yes, a little': 'হ্যাঁ, একটু',
  'Not at all': 'একেবারেই না',
}
