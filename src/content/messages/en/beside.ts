import { invitedMessages } from './family-invited.ts'
import { aboutYouMessages } from './family-about-you.ts'
import { eventMessages } from './family-event.ts'
import { keptMessages } from './family-kept.ts'
import { noticeMessages } from './family-notices.ts'

/** What a family reads on the pages beside the survey, on top of `on-the-way.ts`. */
export const messages = {
  ...keptMessages,
  ...noticeMessages,
  ...invitedMessages,
  ...aboutYouMessages,
  ...eventMessages,
}
