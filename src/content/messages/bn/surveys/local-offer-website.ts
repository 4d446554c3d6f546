import { sharedWords } from './shared.ts'

/** Bengali, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Tell us about the Local Offer website. About 2 minutes. No names, no account.':
    'Local Offer ওয়েবসাইট সম্পর্কে আমাদের বলুন। প্রায় 2 মিনিট। নাম বা অ্যাকাউন্ট লাগে না।',
  'A young person': 'তরুণ বা তরুণী',
  'I work with families': 'আমি পরিবারগুলোর সঙ্গে কাজ করি',
  'Someone else': 'অন্য কেউ',
  'Overall, how satisfied are you with the Local Offer website (SENDLO)?':
    'সব মিলিয়ে, Local Offer ওয়েবসাইটে (SENDLO) আপনি কতটা সন্তুষ্ট?',
  'How do you feel about the website?': 'ওয়েবসাইটটি তোমার কেমন লাগে?',
  'What did you come to do?': 'কী করতে এসেছিলেন?',
  'What did you want to do?': 'তুমি কী করতে চেয়েছিলে?',
  'Find a service': 'কোনো সেবা খুঁজতে',
  'Find help': 'সাহায্য খুঁজতে',
  'Learn about EHC plans': 'EHC প্ল্যান সম্পর্কে জানতে',
  'Find events': 'অনুষ্ঠান খুঁজতে',
  'Find things to do': 'করার মতো কিছু খুঁজতে',
  'Find who to contact': 'কার সঙ্গে যোগাযোগ করব জানতে',
  'Find who to ask': 'কাকে জিজ্ঞেস করব জানতে',
  'Something else': 'অন্য কিছু',
  'I found what I needed': 'যা দরকার ছিল, পেয়েছি',
  'Did you find what you wanted?': 'যা চেয়েছিলে, পেয়েছ?',
  Partly: 'আংশিক',
  'A bit': 'একটু',
  'The information was up to date': 'তথ্য হালনাগাদ ছিল',
  'It was up to date': 'হালনাগাদ ছিল',
  'The words were easy to understand': 'কথাগুলো সহজে বোঝা গেছে',
  'It was easy to read': 'পড়তে সহজ ছিল',
  'It worked well on my phone or with my access tools': 'আমার ফোনে বা আমার সহায়ক যন্ত্রে ভালো চলেছে',
  'It worked well on my phone': 'আমার ফোনে ভালো চলেছে',
  'What is missing or wrong?': 'কী নেই বা ভুল আছে?',
  'What is missing or wrong? You can write, or skip.': 'কী নেই বা ভুল আছে? লিখতে পারো, বা বাদ দিতে পারো।',
  'If you wrote a comment: may we publish it, with the council’s reply?':
    'মন্তব্য লিখে থাকলে: কাউন্সিলের উত্তরসহ তা কি আমরা প্রকাশ করতে পারি?',
  'May we show other people what you wrote?': 'তুমি যা লিখেছ, অন্যদের কি দেখাতে পারি?',
  'We never publish a name.': 'আমরা কখনও নাম প্রকাশ করি না।',
  'Yes, you may publish it': 'হ্যাঁ, প্রকাশ করতে পারেন',
  'No, please do not publish it': 'না, প্রকাশ করবেন না',
}
