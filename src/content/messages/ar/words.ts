/** Arabic, a draft. Names of surveys, and where to turn to, by their English text. */
export const words: Readonly<Record<string, string>> = {
  'Your EHC plan': 'خطة EHC الخاصة بك',
  'A child is in danger now': 'طفل في خطر الآن',
  'Worried about a child (Integrated Front Door)': 'قلق على طفل (Integrated Front Door)',
  'Monday to Friday, 9am to 5pm': 'من الاثنين إلى الجمعة، من 9 صباحًا إلى 5 مساءً',
  'Worried about a child, other times': 'قلق على طفل، في الأوقات الأخرى',
  'Childline, for children and young people': 'Childline، للأطفال والشباب',
  'Make a complaint to Wirral Council': 'قدّم شكوى إلى Wirral Council',
  'Free advice on SEND (SENDIASS), on Wirral’s Local Offer':
    'مشورة مجانية عن SEND (SENDIASS)، في موقع Local Offer في Wirral',
  'Mediation and appeals, on Wirral’s Local Offer': 'الوساطة والطعون، في موقع Local Offer في Wirral',
  'Wirral Council, the local NHS and Parent Carer Participation Wirral (PCPW) read what families say. PCPW is the parent carer forum.':
    'يقرأ ما تقوله العائلات مجلس Wirral (Wirral Council)، والخدمة الصحية المحلية NHS، وParent Carer Participation Wirral (PCPW). وPCPW هو منتدى أولياء الأمور ومقدمي الرعاية.',
  'A service you used': 'خدمة استخدمتها',
  'A move to somewhere new': 'الانتقال إلى مكان جديد',
  'Having your say': 'رأيك مسموع',
  'The yearly SEND survey': 'استبيان SEND السنوي',
  'The Local Offer website': 'موقع Local Offer',
  'Give it back to the person who gave it to you. They pass it to the council’s SEND team or to PCPW, who type it in.':
    'أعده إلى من أعطاك إياه. سيسلّمه إلى فريق SEND في المجلس أو إلى PCPW، وهم يدخلونه.',
}
