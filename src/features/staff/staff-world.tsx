import { createContext, useContext, type ReactNode } from 'react'
import type { PlacesSetting } from '../../domain/places.ts'
import type { CommentServer } from '../../domain/ports-comments.ts'
import type { ManualServer } from '../../domain/ports-manual.ts'
import type { SharedLogServer } from '../../domain/ports-shared-log.ts'
import type { PackServer } from '../../domain/ports-pack.ts'
import type { PlanServer } from '../../domain/ports-plans.ts'
import type { LastViews, StaffServer } from '../../domain/ports-staff.ts'
import type { Survey, SurveyCard } from '../../domain/survey/definition.ts'
import type { Wording } from '../../ui/wording.tsx'

/** What an invitation to one survey says in one language, and the survey, for the names of what it can be about. */
export type SheetWords = { wording: Wording; survey: Survey | null }

/** What somebody is writing, by name, kept in this browser as text until it is sent; `keep` says whether there was room. */
export type Drafts = {
  read: (name: string) => string | null
  keep: (name: string, text: string) => boolean
  clear: (name: string) => void
}

/** Everything the signed-in pages need from outside. `app` builds the real one, tests build fakes. */
export type StaffWorld = {
  server: StaffServer
  /** What the forum shared of its log, and what each side says of it. */
  sharedLog: Pick<
    SharedLogServer,
    'entries' | 'say' | 'monthlyLog' | 'writeMonthlyLog' | 'writeCaseStudy' | 'signMonthlyLog' | 'photos' | 'photo'
  >
  /** What families wrote, for those who may read it. Never kept on the device. */
  comments: CommentServer
  /** A new id, for what is made here. */
  newId: () => string
  /** The versions of the plan. */
  plans: PlanServer
  /** What people write into the reports of a month. */
  packs: PackServer
  /** The drafts of one person, by the address they signed in with. A page gets its reader's from `useDrafts`. */
  drafts: (person: string) => Drafts
  /** The figures entered by hand. */
  manual: ManualServer
  lastViews: LastViews
  /** Milliseconds since 1970, and today in Europe/London as `YYYY-MM-DD`. */
  clock: { now: () => number; today: () => string }
  /** Hands the person a file to keep. */
  saveFile: (name: string, text: string, type: string) => void
  /** The same for what is not text, such as a picture. */
  saveBlob: (name: string, contents: Blob) => void
  print: () => void
  /** Whom families are sent to as this site was built; the area's own settings go on top. */
  places: PlacesSetting
  /** Where families open this site, such as `https://heard.example`: invitations lead there. */
  site: string
  /** The newest version of every survey, by its name. */
  surveys: readonly SurveyCard[]
  /** The languages families can be invited in; `draft` says, in English, that no person has checked one yet. */
  languages: readonly { code: string; name: string; draft: { english: string } | null }[]
  /** Rejects when they cannot be had just now. */
  sheetWords: (survey: string, language: string) => Promise<SheetWords>
  /** The area this site speaks for; shown first when someone belongs to several. */
  homeArea: string
  /** How much of what this person wrote in the forum's log on this device has not been sent. Signing out closes that door too. */
  unsentOfForum: () => Promise<number>
}

const Context = createContext<StaffWorld | null>(null)

export function StaffWorldProvider({ world, children }: { world: StaffWorld; children: ReactNode }) {
  return <Context.Provider value={world}>{children}</Context.Provider>
}

export function useStaffWorld(): StaffWorld {
  const world = useContext(Context)
  if (!world) throw new Error('useStaffWorld needs a StaffWorldProvider around it')
  return world
}
