import { logNames } from './log-names.ts'
import { staffComments } from './staff-comments.ts'
import { staffEnter } from './staff-enter.ts'
import { staffInvitations } from './staff-invitations.ts'
import { staffLog } from './staff-log.ts'
import { staffMonths } from './staff-months.ts'
import { staffPeople } from './staff-people.ts'
import { staffPaper } from './staff-paper.ts'
import { staffPack } from './staff-pack.ts'
import { staffPlans } from './staff-plans.ts'
import { staffReading } from './staff-reading.ts'
import { staffThemes } from './staff-themes.ts'
import { staffHome } from './staff-home.ts'

/** Every word of the signed-in pages, of which each file of pages brings its own (`app/staff`). */
export const staffMessages = {
  ...staffHome,
  ...logNames,
  ...staffComments,
  ...staffEnter,
  ...staffInvitations,
  ...staffLog,
  ...staffMonths,
  ...staffPeople,
  ...staffPaper,
  ...staffPack,
  ...staffPlans,
  ...staffReading,
  ...staffThemes,
} as const
