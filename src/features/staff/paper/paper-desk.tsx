import { createContext, useContext } from 'react'
import type { PaperRoute } from '../../../domain/paper/paper-form.ts'
import type { Envelope, Sha256 } from '../../../domain/response/envelope.ts'
import type { Survey, SurveyCard } from '../../../domain/survey/definition.ts'

/** What stays the same over a pile of forms. */
export type Pile = {
  survey: string
  version: number
  route: PaperRoute
  easy: boolean
  language: string
  channel: 'paper_entered' | 'phone_entered'
  /** Each form is keyed by a second person before it counts. */
  twice: boolean
}

/** One form on the desk: what was typed for each question, and the sealed answer once it was sent off. */
export type Sheet = {
  form: string
  completedOn: string
  typed: Record<string, string>
  sealed: { envelope: Envelope; receiptCode: string } | null
}

export type OnDesk = { pile: Pile; sheet: Sheet }

/** What keying needs beyond the other signed-in pages. */
export type PaperDesk = {
  surveys: readonly SurveyCard[]
  languages: readonly { code: string; name: string }[]
  loadSurvey: (key: string, version: number) => Promise<Survey | null>
  newId: () => string
  sha256: Sha256
  randomBelow: (limit: number) => number
  appVersion: string
  /** What lies on this person's desk in this browser, until it is received. Never throws. */
  kept: {
    get: (whose: string) => OnDesk | null
    keep: (whose: string, desk: OnDesk) => boolean
    clear: (whose: string) => void
  }
  personalDetails: (text: string) => readonly string[]
}

const Context = createContext<PaperDesk | null>(null)
export const PaperDeskProvider = Context.Provider

export function usePaperDesk(): PaperDesk {
  const desk = useContext(Context)
  if (!desk) throw new Error('usePaperDesk needs a PaperDeskProvider around it')
  return desk
}
