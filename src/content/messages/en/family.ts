import { aboutYouMessages } from './family-about-you.ts'
import { easyReadMessages } from './family-easy.ts'
import { invitedMessages } from './family-invited.ts'
import { eventMessages } from './family-event.ts'
import { keptMessages } from './family-kept.ts'
import { noticeMessages } from './family-notices.ts'
import { messages as paperMessages } from './paper.ts'
import { surveyMessages } from './family-survey.ts'
import { whenMessages } from './family-when.ts'

/** Every sentence of the family pages. British English, reading age 9. */
export const familyMessages = {
  ...surveyMessages,
  ...easyReadMessages,
  ...whenMessages,
  ...keptMessages,
  ...noticeMessages,
  ...invitedMessages,
  ...aboutYouMessages,
  ...paperMessages,
  ...eventMessages,
} as const
