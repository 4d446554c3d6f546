/** Arabic, a draft. Easy Read, its pictures, and reading aloud, in the bar. */
export const easyBar = {
  'frame.easyRead': 'قراءة سهلة',
  'frame.pictures': 'الصور',
  'aloud.read': 'اقرأ لي هذه الصفحة',
  'aloud.stop': 'أوقف القراءة',
  'aloud.noVoice':
    'لا يوجد على {device, select, phone {هذا الهاتف} other {هذا الجهاز}} صوت لهذه اللغة بعد. يمكنك إضافة صوت من الإعدادات، أو أن تطلب من أحد أن يقرأ معك.',
  'aloud.notNow': 'القراءة بصوت عالٍ ليست هنا بعد. حاول مرة أخرى عندما يتوفر اتصال.',
}
