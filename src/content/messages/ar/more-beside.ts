/** Arabic, a draft. What else a family reads. */
export const moreBeside = {
  'invited.have': 'لدي رمز',
  'invited.label': 'رمزك',
  'invited.hint': 'يتكون من 8 أحرف وأرقام، مثل K7RT-4MWX. لا تحتاج إلى رمز للمشاركة.',
  'invited.use': 'استخدم هذا الرمز',
  'invited.typo': 'في هذا الرمز خطأ صغير. راجع كل حرف ورقم، أو تابع بدونه.',
  'invited.choose': 'شكرًا لك. اختر الآن ما تريد أن تخبرنا عنه:',
  'aboutYou.title': 'بضعة أسئلة عنك',
  'aboutYou.titleHelping': 'بضعة أسئلة عن الشخص الذي تساعده',
  'aboutYou.why': 'يمكنك تخطيها. نسأل لنعرف هل تصلنا أصوات كل أنواع العائلات.',
  'aboutYou.apart':
    'تُرسل منفصلة عن إجاباتك. نحن نعدّها فقط: لا يستطيع أحد معرفة ما قلته هنا. ليس لها رمز، لذلك لا يمكنك سحبها.',
  'aboutYou.skip': 'تخطَّ وأرسل',
  'aboutYou.back': 'رجوع',
  'aboutYou.send': 'إرسال',
}
