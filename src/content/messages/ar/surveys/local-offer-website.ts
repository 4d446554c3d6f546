import { sharedWords } from './shared.ts'

/** Arabic, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Tell us about the Local Offer website. About 2 minutes. No names, no account.':
    'أخبرنا عن موقع Local Offer. نحو دقيقتين. بلا أسماء وبلا حساب.',
  'A young person': 'شاب أو شابة',
  'I work with families': 'أعمل مع العائلات',
  'Someone else': 'شخص آخر',
  'Overall, how satisfied are you with the Local Offer website (SENDLO)?':
    'بشكل عام، ما مدى رضاك عن موقع Local Offer (SENDLO)؟',
  'How do you feel about the website?': 'ما شعورك تجاه الموقع؟',
  'What did you come to do?': 'ماذا جئت لتفعل؟',
  'What did you want to do?': 'ماذا أردت أن تفعل؟',
  'Find a service': 'العثور على خدمة',
  'Find help': 'العثور على مساعدة',
  'Learn about EHC plans': 'معرفة المزيد عن خطط EHC',
  'Find events': 'العثور على فعاليات',
  'Find things to do': 'العثور على أنشطة',
  'Find who to contact': 'معرفة بمن أتصل',
  'Find who to ask': 'معرفة من أسأل',
  'Something else': 'شيء آخر',
  'I found what I needed': 'وجدت ما أحتاجه',
  'Did you find what you wanted?': 'هل وجدت ما تريد؟',
  Partly: 'جزئيًا',
  'A bit': 'قليلًا',
  'The information was up to date': 'كانت المعلومات حديثة',
  'It was up to date': 'كان حديثًا',
  'The words were easy to understand': 'كانت الكلمات سهلة الفهم',
  'It was easy to read': 'كان سهل القراءة',
  'It worked well on my phone or with my access tools': 'عمل جيدًا على هاتفي أو مع أدوات الوصول التي أستخدمها',
  'It worked well on my phone': 'عمل جيدًا على هاتفي',
  'What is missing or wrong?': 'ما الناقص أو الخطأ؟',
  'What is missing or wrong? You can write, or skip.': 'ما الناقص أو الخطأ؟ يمكنك الكتابة أو التخطي.',
  'If you wrote a comment: may we publish it, with the council’s reply?':
    'إذا كتبت تعليقًا: هل يمكننا نشره مع رد المجلس؟',
  'May we show other people what you wrote?': 'هل يمكننا أن نُري الآخرين ما كتبته؟',
  'We never publish a name.': 'لا ننشر أي اسم أبدًا.',
  'Yes, you may publish it': 'نعم، يمكنكم نشره',
  'No, please do not publish it': 'لا، من فضلكم لا تنشروه',
}
