import { forumCustody } from './forum-custody.ts'
import { forumEntry } from './forum-entry.ts'
import { forumForm } from './forum-form.ts'
import { forumHistory } from './forum-history.ts'
import { forumLog } from './forum-log.ts'
import { forumPhoto } from './forum-photo.ts'
import { forumRequests } from './forum-requests.ts'
import { forumSaidDid } from './forum-said-did.ts'
import { forumYear } from './forum-year.ts'
import { logMonth } from './log-month.ts'
import { logNames } from './log-names.ts'
import { staffDoor } from './staff-door.ts'

/** Words of the forum's pages. Read in a hurry, on a phone, in a hall: plain, short, British English. */
export const forumMessages = {
  ...staffDoor,
  ...logNames,
  ...forumLog,
  ...forumEntry,
  ...forumCustody,
  ...forumForm,
  ...forumHistory,
  ...forumPhoto,
  ...forumRequests,
  ...forumSaidDid,
  ...forumYear,
  ...logMonth,
} as const
