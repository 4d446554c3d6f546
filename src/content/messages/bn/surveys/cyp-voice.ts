import { sharedWords } from './shared.ts'

/** Bengali, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'This is about having your say. About 3 minutes. No names, no account.':
    'এটি তোমার কথা বলা নিয়ে। প্রায় 3 মিনিট। নাম বা অ্যাকাউন্ট লাগে না।',
  'I had a good chance to say what I think': 'আমি কী ভাবি তা বলার ভালো সুযোগ পেয়েছি',
  'I could say what I think': 'আমি কী ভাবি তা বলতে পেরেছি',
  'I felt safe to say it': 'বলতে আমার নিরাপদ লেগেছে',
  'I could say it in my own way': 'আমি নিজের মতো করে বলতে পেরেছি',
  'I could say it my way': 'আমার মতো করে বলতে পেরেছি',
  'You can talk, write, sign, or use pictures or a device.':
    'তুমি কথা বলতে, লিখতে, ইশারা করতে, বা ছবি বা যন্ত্র ব্যবহার করতে পারো।',
  'I had the help I needed to say it': 'বলার জন্য যে সাহায্য দরকার ছিল, তা পেয়েছি',
  'I had the help I needed': 'আমার দরকারি সাহায্য পেয়েছি',
  'The right people listened': 'সঠিক মানুষেরা শুনেছে',
  'Something changed because of what we said': 'আমরা যা বলেছি তার কারণে কিছু বদলেছে',
  'Something changed because of us': 'আমাদের কারণে কিছু বদলেছে',
  'Someone told me what happened next': 'এরপর কী হলো, কেউ আমাকে বলেছে',
  'Someone told me what came next': 'তারপর কী, কেউ আমাকে বলেছে',
  'Overall, how do you feel about having your say where you live?':
    'সব মিলিয়ে, তোমার এলাকায় নিজের কথা বলতে পারা নিয়ে তোমার কেমন লাগে?',
  'How do you feel about having your say?': 'নিজের কথা বলতে পারা নিয়ে তোমার কেমন লাগে?',
  'What matters most to you?': 'তোমার কাছে সবচেয়ে জরুরি কী?',
  Friends: 'বন্ধু',
  School: 'স্কুল',
  'Getting about': 'চলাফেরা',
  Health: 'স্বাস্থ্য',
  Home: 'বাড়ি',
  Work: 'কাজ',
  'Being listened to': 'আমার কথা শোনা হোক',
  'People listen to me': 'লোকেরা আমার কথা শোনে',
  'Is there anything else you want to say?': 'তুমি কি আর কিছু বলতে চাও?',
  'Do you want to say more? You can write, or skip.': 'আরও বলতে চাও? লিখতে পারো, বা বাদ দিতে পারো।',
}
