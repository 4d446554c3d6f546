import { appMessages } from './app.ts'
import { easyReadMessages } from './family-easy.ts'
import { surveyMessages } from './family-survey.ts'
import { whenMessages } from './family-when.ts'
import { sharedMessages } from './shared.ts'

/** What a family reads from a survey's first question to its receipt. */
export const messages = { ...sharedMessages, ...surveyMessages, ...whenMessages, ...easyReadMessages, ...appMessages }
/** Surveys are written in English: there is nothing to translate. */
export const words: Readonly<Record<string, string>> = {}
