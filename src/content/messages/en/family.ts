import { surveyMessages } from './family-survey.ts'

/** Every sentence of the family pages. British English, reading age 9. */
export const familyMessages = { ...surveyMessages } as const
