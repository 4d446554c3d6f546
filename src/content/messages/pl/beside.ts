import { event } from './event.ts'
import { kept } from './kept.ts'
import { moreBeside } from './more-beside.ts'
import { notices } from './notices.ts'

/** The pages beside the survey, on top of `on-the-way.ts`. */
export const messages = { ...kept, ...event, ...notices, ...moreBeside }
