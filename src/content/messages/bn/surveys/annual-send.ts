import { sharedWords } from './shared.ts'

/** Bengali, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Once a year we ask how SEND support is going. About 5 minutes. No names, no account.':
    'বছরে একবার আমরা জানতে চাই SEND সহায়তা কেমন চলছে। প্রায় 5 মিনিট। নাম বা অ্যাকাউন্ট লাগে না।',
  'Does your child have an EHC plan?': 'আপনার সন্তানের কি EHC প্ল্যান আছে?',
  'Is your child waiting for a health assessment?': 'আপনার সন্তান কি স্বাস্থ্য মূল্যায়নের অপেক্ষায় আছে?',
  'My child’s needs were spotted early enough': 'আমার সন্তানের চাহিদা যথেষ্ট আগে ধরা পড়েছে',
  'My child gets the right help at the right time': 'আমার সন্তান সঠিক সময়ে সঠিক সাহায্য পায়',
  'I get the right help at the right time': 'আমি সঠিক সময়ে সঠিক সাহায্য পাই',
  'I get help when I need it': 'দরকার হলে আমি সাহায্য পাই',
  'I take part in decisions about my child’s support': 'আমার সন্তানের সহায়তার সিদ্ধান্তে আমি অংশ নিই',
  'My child has a say in decisions about their life': 'নিজের জীবনের সিদ্ধান্তে আমার সন্তানের মত নেওয়া হয়',
  'I have a say in decisions about my life': 'আমার জীবনের সিদ্ধান্তে আমার মত নেওয়া হয়',
  'People ask me what I think': 'আমি কী ভাবি, লোকেরা জিজ্ঞেস করে',
  'Education, health and care services work together for my child':
    'শিক্ষা, স্বাস্থ্য ও সমাজসেবা আমার সন্তানের জন্য একসঙ্গে কাজ করে',
  'My child is included and welcome in their school or college':
    'স্কুল বা কলেজে আমার সন্তান আপন হয়ে আছে, তাকে স্বাগত জানানো হয়',
  'I am included and welcome at my school or college': 'আমার স্কুল বা কলেজে আমি আপন, আমাকে স্বাগত জানানো হয়',
  'I feel safe and welcome at school or college': 'স্কুল বা কলেজে আমার নিরাপদ ও আপন লাগে',
  'My child can join in activities where we live': 'আমাদের এলাকার নানা কাজে আমার সন্তান যোগ দিতে পারে',
  'I can join in activities where I live': 'আমার এলাকার নানা কাজে আমি যোগ দিতে পারি',
  'I can do things I like near home': 'বাড়ির কাছেই পছন্দের কাজ করতে পারি',
  'My child is being prepared for their next step': 'পরের ধাপের জন্য আমার সন্তানকে তৈরি করা হচ্ছে',
  'I am being prepared for my next step': 'পরের ধাপের জন্য আমাকে তৈরি করা হচ্ছে',
  'I know what comes next for me': 'আমার জন্য পরে কী আছে, আমি জানি',
  'Services tell me about changes and decisions that affect us':
    'আমাদের ওপর প্রভাব ফেলে এমন বদল ও সিদ্ধান্ত আমাকে জানানো হয়',
  'I know how to get advice if I disagree': 'একমত না হলে কোথায় পরামর্শ পাব, আমি জানি',
  'The help in the plan is being given': 'প্ল্যানে লেখা সাহায্য দেওয়া হচ্ছে',
  'I am kept informed and supported while we wait': 'অপেক্ষার সময় আমাকে খবর ও সহায়তা দেওয়া হয়',
  'Overall, how satisfied are you with SEND support where you live?':
    'সব মিলিয়ে, আপনার এলাকার SEND সহায়তায় আপনি কতটা সন্তুষ্ট?',
  'How satisfied are you with the council’s part?': 'কাউন্সিলের ভূমিকায় আপনি কতটা সন্তুষ্ট?',
  'How satisfied are you with the part of health services?': 'স্বাস্থ্যসেবার ভূমিকায় আপনি কতটা সন্তুষ্ট?',
  'How satisfied are you with the part of social care?': 'সমাজসেবার ভূমিকায় আপনি কতটা সন্তুষ্ট?',
  'How satisfied are you with the part of your child’s school or college?':
    'আপনার সন্তানের স্কুল বা কলেজের ভূমিকায় আপনি কতটা সন্তুষ্ট?',
  'What should change first?': 'সবার আগে কী বদলানো উচিত?',
  'What should we change? You can write, or skip.': 'আমাদের কী বদলানো উচিত? লিখতে পারো, বা বাদ দিতে পারো।',
}
