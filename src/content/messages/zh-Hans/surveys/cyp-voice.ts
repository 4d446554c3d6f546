import { sharedWords } from './shared.ts'

/** Simplified Chinese, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'This is about having your say. About 3 minutes. No names, no account.':
    '这是关于说出你的想法。约 3 分钟。不用姓名，不用账户。',
  'I had a good chance to say what I think': '我有很好的机会说出我的想法',
  'I could say what I think': '我能说出我的想法',
  'I felt safe to say it': '我说的时候觉得安全',
  'I could say it in my own way': '我能用自己的方式说',
  'I could say it my way': '我能按自己的方式说',
  'You can talk, write, sign, or use pictures or a device.': '可以说、写、打手语，或用图片或设备。',
  'I had the help I needed to say it': '我得到了说出来所需要的帮助',
  'I had the help I needed': '我得到了需要的帮助',
  'The right people listened': '该听的人听了',
  'Something changed because of what we said': '因为我们说的话，有些事变了',
  'Something changed because of us': '因为我们，有些事变了',
  'Someone told me what happened next': '有人告诉我后来怎样了',
  'Someone told me what came next': '有人告诉我接下来是什么',
  'Overall, how do you feel about having your say where you live?': '总的来说，你对在当地说出想法有什么感受？',
  'How do you feel about having your say?': '你对说出想法有什么感受？',
  'What matters most to you?': '对你来说什么最重要？',
  Friends: '朋友',
  School: '学校',
  'Getting about': '出行',
  Health: '健康',
  Home: '家',
  Work: '工作',
  'Being listened to': '有人听我说',
  'People listen to me': '大家听我说话',
  'Is there anything else you want to say?': '你还有什么想说的吗？',
  'Do you want to say more? You can write, or skip.': '还想多说一些吗？可以写，也可以跳过。',
}
