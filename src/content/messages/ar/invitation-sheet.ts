/** Arabic, a draft. The printed invitations. */
export const messages = {
  'slip.ask': 'أخبرنا كيف كانت تجربتك',
  'slip.scan': 'وجّه كاميرا هاتفك نحو المربع.',
  'slip.type': 'أو اذهب إلى {site} واختر «{have}»:',
  'slip.private': 'بلا أسماء. الرمز لا يخبرنا من أنت.',
  'slip.until': 'من فضلك أجب قبل نهاية يوم {day}.',
  'slip.picture': 'مربع للمسح، يفتح {address}',
}
