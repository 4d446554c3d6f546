/** Simplified Chinese, a draft. What else a family reads. */
export const moreBeside = {
  'invited.have': '我有代码',
  'invited.label': '您的代码',
  'invited.hint': '它有 8 个字母和数字，例如 K7RT-4MWX。没有代码也可以参加。',
  'invited.use': '使用这个代码',
  'invited.typo': '这个代码有点不对。请检查每个字母和数字，或不用代码继续。',
  'invited.choose': '谢谢您。现在请选择您想告诉我们的内容：',
  'aboutYou.title': '关于您的几个问题',
  'aboutYou.titleHelping': '关于您所帮助的人的几个问题',
  'aboutYou.why': '这些可以跳过。我们问是为了知道是否听到了各种家庭的声音。',
  'aboutYou.apart': '这些与您的回答分开发送。我们只做统计：没有人能知道您在这里说了什么。它们没有代码，所以不能撤回。',
  'aboutYou.skip': '跳过并发送',
  'aboutYou.back': '返回',
  'aboutYou.send': '发送',
}
