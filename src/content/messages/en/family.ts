import { keptMessages } from './family-kept.ts'
import { noticeMessages } from './family-notices.ts'
import { surveyMessages } from './family-survey.ts'

/** Every sentence of the family pages. British English, reading age 9. */
export const familyMessages = { ...surveyMessages, ...keptMessages, ...noticeMessages } as const
