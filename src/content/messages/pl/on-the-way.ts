import { easyBar } from './easy-bar.ts'
import { frame } from './frame.ts'
import { more } from './more.ts'
import { sending } from './sending.ts'
import { survey } from './survey.ts'

/** What a family reads from a survey’s first question to its receipt. */
export const messages = { ...easyBar, ...survey, ...frame, ...sending, ...more }
export { words } from './words.ts'
