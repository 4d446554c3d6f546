import type { Wording } from '../../../ui/wording.tsx'

/** The second dress of a survey: its own plainer sentences, and a symbol for each question and answer. */
export type EasyRead = {
  wording: Wording
  /** The symbol's name, or null where there is none. */
  symbolOf: (question: string, answer?: string) => string | null
}
