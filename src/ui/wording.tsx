import { compileMessage } from '@lingui/message-utils/compileMessage'
import { createContext, useContext, type ReactNode } from 'react'
import { fillSentence, type Compiled } from './fill-sentence.ts'

/** One sentence for people: ICU text, and a note that tells a translator where it stands and what it must keep. */
export type Message = { text: string; note: string }
/** English sentences carry their note; a translation is the sentence alone, and so is what the build has compiled. */
export type Catalogue = Readonly<Record<string, Message | string>>

/** `app` narrows the keys by adding `key: keyof typeof catalogue` to this interface; until then any string will do. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface WordingRegister {}
export type MessageKey = WordingRegister extends { key: infer K extends string } ? K : string

export type Values = Readonly<Record<string, string | number>>

/** Looks a sentence up and fills it in. */
export type Wording = {
  locale: string
  /** Reading direction of the locale, for `dir`. */
  dir: 'ltr' | 'rtl'
  t: (key: MessageKey, values?: Values) => string
  /** A survey's own sentence (a question, an option) in this language; as it is where the language has no words for it. */
  say: (source: string) => string
  /** `2026-03-14` as people read it: `14 March 2026`. Anything else comes back as it was. */
  date: (day: string) => string
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ku', 'ps', 'ur']

/** A value set apart from a right-to-left sentence around it, so that a date, a code or a name keeps its own order. */
const isolatedEntry = ([name, value]: [string, string | number]) =>
  // Words that only choose a form (`phone`, `device`) and nothing at all must stay as they are.
  [name, typeof value === 'number' || /^[a-z_]*$/.test(value) ? value : `\u2068${value}\u2069`] as const

/** A survey's sentences in another language, by their English source text. */
export type SurveyWords = Readonly<Record<string, string>>

/** Builds the wording of one language from its catalogues and survey words; later ones win over earlier ones. */
export function createWording(locale: string, catalogues: readonly Catalogue[], ...words: SurveyWords[]): Wording {
  const messages: Record<string, string> = {}
  for (const catalogue of catalogues) {
    for (const [key, message] of Object.entries(catalogue))
      messages[key] = typeof message === 'object' && 'text' in message ? message.text : message
  }
  const compiled: Record<string, Compiled> = {}
  const spoken: SurveyWords = Object.assign({}, ...words) as SurveyWords
  // The same digits in every language: what is on the page must be what is on the paper and said on the phone.
  const tag = locale === 'en' ? 'en-GB' : `${locale}-u-nu-latn`
  const dir = RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr'
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    locale,
    dir,
    t: (key, values = {}) => {
      const message = messages[key]
      // A key is no sentence, but it says where one is missing; tests hold every catalogue complete.
      if (message === undefined) return key
      const filling = dir === 'rtl' ? Object.fromEntries(Object.entries(values).map(isolatedEntry)) : values
      return fillSentence((compiled[key] ??= compileMessage(message) as Compiled), filling, tag)
    },
    say: (source) => spoken[source] ?? source,
    date: (day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? days.format(Date.parse(`${day}T00:00:00Z`)) : day),
  }
}

const Context = createContext<Wording | null>(null)

export function WordingProvider({ wording, children }: { wording: Wording; children: ReactNode }) {
  return <Context.Provider value={wording}>{children}</Context.Provider>
}

/** The sentences of the language in use. */
export function useWording(): Wording {
  const wording = useContext(Context)
  if (!wording) throw new Error('useWording needs a WordingProvider around it')
  return wording
}
