/** Bengali, a draft. What else a family reads. */
export const more = {
  'help.view': 'কাউকে সাহায্য করছেন? তিনি কী ভাবেন, তাঁর কথাতেই লিখুন, আপনি একমত না হলেও।',
}
