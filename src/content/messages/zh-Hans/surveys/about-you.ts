import { sharedWords } from './shared.ts'

/** Simplified Chinese, a draft. The survey’s own sentences, by their English text. */
export const words: Readonly<Record<string, string>> = {
  ...sharedWords,
  'You can skip these. They are counted apart from your answers.': '这些可以跳过。它们与您的回答分开统计。',
  'A few questions about you': '关于您的几个问题',
  'How old are you?': '您多大年龄？',
  '16 to 24': '16 至 24 岁',
  '25 to 34': '25 至 34 岁',
  '35 to 44': '35 至 44 岁',
  '45 to 54': '45 至 54 岁',
  '55 to 64': '55 至 64 岁',
  '65 or over': '65 岁或以上',
  'What is your sex?': '您的性别是？',
  Female: '女',
  Male: '男',
  'What is your ethnic group?': '您属于哪个族群？',
  'Asian or Asian British': '亚裔或英籍亚裔',
  'Black, Black British, Caribbean or African': '黑人、英籍黑人、加勒比裔或非裔',
  'Mixed or multiple ethnic groups': '混合或多个族群',
  White: '白人',
  'Another ethnic group': '其他族群',
  'Do you have a health condition or illness that has lasted, or will last, 12 months or more?':
    '您有没有已持续或将持续 12 个月以上的健康问题或疾病？',
  'This can be of the body or of the mind.': '可以是身体上的，也可以是心理上的。',
  'Does it make it harder for you to do day-to-day things?': '它会让您的日常生活更困难吗？',
  'Yes, a little': '是，有一点',
  'Not at all': '完全没有',
}
