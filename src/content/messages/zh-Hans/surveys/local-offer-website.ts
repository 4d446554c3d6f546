import { sharedWords } from './shared.ts'

/** Simplified Chinese, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'Tell us about the Local Offer website. About 2 minutes. No names, no account.':
    '告诉我们 Local Offer 网站的情况。约 2 分钟。不用姓名，不用账户。',
  'A young person': '年轻人',
  'I work with families': '我的工作是帮助家庭',
  'Someone else': '其他人',
  'Overall, how satisfied are you with the Local Offer website (SENDLO)?':
    '总的来说，您对 Local Offer 网站（SENDLO）满意吗？',
  'How do you feel about the website?': '你觉得这个网站怎么样？',
  'What did you come to do?': '您来这个网站做什么？',
  'What did you want to do?': '你想做什么？',
  'Find a service': '找服务',
  'Find help': '找帮助',
  'Learn about EHC plans': '了解 EHC 计划',
  'Find events': '找活动',
  'Find things to do': '找可以做的事',
  'Find who to contact': '找联系人',
  'Find who to ask': '找可以问的人',
  'Something else': '其他',
  'I found what I needed': '我找到了需要的内容',
  'Did you find what you wanted?': '你找到想要的了吗？',
  Partly: '部分',
  'A bit': '一点',
  'The information was up to date': '信息是最新的',
  'It was up to date': '是最新的',
  'The words were easy to understand': '用词容易懂',
  'It was easy to read': '很容易读',
  'It worked well on my phone or with my access tools': '在我的手机或辅助工具上用起来很好',
  'It worked well on my phone': '在我的手机上用起来很好',
  'What is missing or wrong?': '缺了什么，或有什么不对？',
  'What is missing or wrong? You can write, or skip.': '缺了什么，或有什么不对？可以写，也可以跳过。',
  'If you wrote a comment: may we publish it, with the council’s reply?':
    '如果您写了意见：我们可以连同市议会的回复一起公布吗？',
  'May we show other people what you wrote?': '我们可以给别人看你写的话吗？',
  'We never publish a name.': '我们从不公布姓名。',
  'Yes, you may publish it': '可以公布',
  'No, please do not publish it': '请不要公布',
}
