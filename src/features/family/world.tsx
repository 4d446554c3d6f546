import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import type { ClearPhone, Clock, Drafts, LastWords, NewId, Outbox, Sender, Server } from '../../domain/ports.ts'
import type { Envelope, Sha256 } from '../../domain/response/envelope.ts'
import type { Draft } from '../../domain/response/parcel.ts'
import type { Answers } from '../../domain/survey/answers.ts'
import type { Survey, SurveyCard } from '../../domain/survey/definition.ts'
import type { LanguageChoice } from '../../ui/language-list.tsx'
import type { Dress } from './answer-survey/voice.ts'
import type { EasyRead } from './easy-read/easy-read.ts'
import type { ReadAloud } from './easy-read/read-aloud.ts'

/** A place to turn to: a telephone number, a web page, or both. */
export type Door = { name: string; phone?: string; when?: string; href?: string }

/** Where this area sends people. Settings, not wording: kept in `content/messages/places`. */
export type Places = {
  areaName: string
  /** Whole sentences: who reads the answers here. */
  readers: string
  /** Shown beside every open text box and on the confirmation, in this order. */
  safeguarding: readonly Door[]
  complaint: Door
  sendiass: Door
  mediation: Door
  /** Whole sentences: where a form filled in on paper goes. */
  handIn: string
  /** A harmless page for "Leave quickly". */
  neutralPage: string
}

export type AboutYouProps = {
  /** Somebody answers for the person. */
  helped: boolean
  sending: 'idle' | 'busy' | 'full' | 'unavailable'
  given: Answers
  onGive: (given: Answers) => void
  onBack: () => void
  /** Sends the answers; what was said about the person goes apart, or not at all. */
  onSend: (apart: Envelope | null) => void
}
/** The page of optional questions about the person, in one language. */
export type AboutYou = { title: string; Page: ComponentType<AboutYouProps> }

export type TextSize = 'normal' | 'large' | 'larger'

/** Everything the family pages need from outside. `app` builds the real one, tests build fakes. */
export type FamilyWorld = {
  drafts: Drafts
  lastWords: LastWords
  outbox: Outbox
  sender: Sender
  server: Server
  clearPhone: ClearPhone
  /** The draft with the invitation this tab was opened with, and what it fills in ahead; the same draft where there is none. */
  invite: (survey: Survey, draft: Draft, stored: boolean) => Promise<Draft>
  clock: Clock
  newId: NewId
  sha256: Sha256
  /** A fair random whole number from 0 up to, not including, `limit`. */
  randomBelow: (limit: number) => number
  area: string
  /** Language of the page, and of the answers given on it, such as `en`. */
  language: string
  /** What the menu of languages offers; fetched when it is opened. */
  languages: () => Promise<readonly LanguageChoice[]>
  /** Fetches all of a language, remembers it and shows the page in it. False, and nothing changes, when it cannot be had now. */
  setLanguage: (code: string) => Promise<boolean>
  /** Easy Read or not, as the person chose. */
  dress: Dress
  setDress: (dress: Dress) => void
  /** In Easy Read: whether the pictures are shown, as the person chose. */
  pictures: 'shown' | 'hidden'
  setPictures: (pictures: 'shown' | 'hidden') => void
  /** What Easy Read needs, as `language survey`. Rejects when it cannot be had just now. */
  loadEasyRead: (languageAndSurvey: string) => Promise<EasyRead>
  /** What reads a page aloud. Rejects when it cannot be had just now. */
  loadReadAloud: () => Promise<ReadAloud>
  /** How answers given here reach the server. */
  channel: Envelope['channel']
  /** Other people use this device: nothing half-finished is kept, and nothing at all once answers are received. */
  sharedPhone: boolean
  /** Rejects when what is kept here could not be cleared; then nothing has changed. */
  setSharedPhone: (on: boolean) => Promise<void>
  /** Drafts that will be deleted soon, with the first day they may go. */
  goingSoon: () => Promise<{ draft: { id: string }; goesOn: string }[]>
  /** Forgets everything of the person before: half-finished answers of a shared device, and how they wanted their pages. */
  nextPerson: () => void
  /** In event mode: pages lead nowhere but back to Start, by a link of this name. */
  kiosk: { clear: string } | null
  /** Puts what families' words have changed into a box, where something is published. */
  showChanged: (box: HTMLElement | null) => void
  appVersion: string
  places: Places
  /** What to call the thing in the person's hand. */
  device: 'phone' | 'device'
  /** True only where Background Sync exists: the one browser in which "it will send by itself" is true. */
  canSendInBackground: boolean
  /** The newest version of every survey; content is handed in because features may not import it. */
  surveys: readonly SurveyCard[]
  /** A version in full, or null when this app does not know it. Rejects when it cannot be had just now. */
  loadSurvey: (key: string, version: number) => Promise<Survey | null>
  /** Rejects when the optional questions cannot be had just now. */
  loadAboutYou: (language: string) => Promise<AboutYou>
  /** Resolves false when the browser would not let us. */
  copyText: (text: string) => Promise<boolean>
  /** Hands the person a file to keep. */
  saveFile: (name: string, contents: Blob) => void
  /** True while the browser offers to put Heard on the home screen. */
  canInstall: boolean
  install: () => Promise<void>
  /** Replaces this page with a neutral one, so that Back does not return here. */
  leaveQuickly: () => void
  /** A newer Heard is downloaded and waits. */
  updateWaiting: boolean
  applyUpdate: () => void
  textSize: TextSize
  /** Remembers the size and sets `data-text-size` on the root element. */
  setTextSize: (size: TextSize) => void
}

const Context = createContext<FamilyWorld | null>(null)

export function FamilyWorldProvider({ world, children }: { world: FamilyWorld; children: ReactNode }) {
  return <Context.Provider value={world}>{children}</Context.Provider>
}

/** The ports and settings of the family pages. */
export function useFamilyWorld(): FamilyWorld {
  const world = useContext(Context)
  if (!world) throw new Error('useFamilyWorld needs a FamilyWorldProvider around it')
  return world
}
