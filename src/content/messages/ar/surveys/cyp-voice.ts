import { sharedWords } from './shared.ts'

/** Arabic, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'This is about having your say. About 3 minutes. No names, no account.':
    'هذا عن أن يكون لك رأي. نحو 3 دقائق. بلا أسماء وبلا حساب.',
  'I had a good chance to say what I think': 'أتيحت لي فرصة جيدة لأقول رأيي',
  'I could say what I think': 'استطعت أن أقول رأيي',
  'I felt safe to say it': 'شعرت بالأمان عندما قلته',
  'I could say it in my own way': 'استطعت أن أقوله بطريقتي الخاصة',
  'I could say it my way': 'استطعت أن أقوله بطريقتي',
  'You can talk, write, sign, or use pictures or a device.':
    'يمكنك الكلام أو الكتابة أو الإشارة، أو استخدام صور أو جهاز.',
  'I had the help I needed to say it': 'حصلت على المساعدة التي أحتاجها لأقوله',
  'I had the help I needed': 'حصلت على المساعدة التي أحتاجها',
  'The right people listened': 'استمع الأشخاص المناسبون',
  'Something changed because of what we said': 'تغيّر شيء بسبب ما قلناه',
  'Something changed because of us': 'تغيّر شيء بسببنا',
  'Someone told me what happened next': 'أخبرني شخص بما حدث بعد ذلك',
  'Someone told me what came next': 'أخبرني شخص بما جاء بعد ذلك',
  'Overall, how do you feel about having your say where you live?': 'بشكل عام، ما شعورك تجاه إبداء رأيك حيث تعيش؟',
  'How do you feel about having your say?': 'ما شعورك تجاه إبداء رأيك؟',
  'What matters most to you?': 'ما الأهم بالنسبة لك؟',
  Friends: 'الأصدقاء',
  School: 'المدرسة',
  'Getting about': 'التنقل',
  Health: 'الصحة',
  Home: 'البيت',
  Work: 'العمل',
  'Being listened to': 'أن يُستمع إليّ',
  'People listen to me': 'الناس يستمعون إليّ',
  'Is there anything else you want to say?': 'هل هناك شيء آخر تريد قوله؟',
  'Do you want to say more? You can write, or skip.': 'هل تريد أن تقول المزيد؟ يمكنك الكتابة أو التخطي.',
}
