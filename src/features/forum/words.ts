import { apartIn } from '../../ui/typed.tsx'
import { useWording, type Values, type Wording } from '../../ui/wording.tsx'

/** `app` narrows the keys by adding `key: keyof typeof forumMessages`; features may not read the catalogue themselves. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface ForumWordRegister {}
export type ForumKey = ForumWordRegister extends { key: infer K extends string } ? K : string

export type ForumWords = {
  t: (key: ForumKey, values?: Values) => string
  /** For keys made from data: the sentence, or `otherwise` where the catalogue has none. */
  named: (key: string, otherwise: string, values?: Values) => string
  /** `2026-11-19` as `19 November 2026`. */
  date: (day: string) => string
  /** `2026-11-19` as `Thu 19`. */
  shortDay: (day: string) => string
  /** `2026-11` as `November 2026`. */
  month: (month: string) => string
  /** What a code of a field is called. */
  choice: (field: string, code: string) => string
}

/** The sentences of the forum's pages: made once for a language, not for each of a thousand rows. */
export function useForumWords(): ForumWords {
  const wording = useWording()
  const before = made.get(wording)
  if (before) return before
  const words = wordsOf(wording)
  made.set(wording, words)
  return words
}

const made = new WeakMap<Wording, ForumWords>()

function wordsOf({ t: sentence, date, locale, dir }: Wording): ForumWords {
  // A right-to-left sentence sets apart all that is filled into it by itself.
  const t: ForumWords['t'] = (key, values) => sentence(key, dir === 'ltr' ? apartIn(values) : values)
  const language = locale === 'en' ? 'en-GB' : locale
  const day = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const named: ForumWords['named'] = (key, otherwise, values) => {
    const words = sentence(key, dir === 'ltr' ? apartIn(values) : values)
    return words === key ? otherwise : words
  }
  const safely = (format: Intl.DateTimeFormat, text: string, on: string) => {
    const at = Date.parse(`${on}T00:00:00Z`)
    return Number.isNaN(at) ? text : format.format(at)
  }
  return {
    t,
    named,
    date,
    shortDay: (on) => safely(day, on, on),
    month: (month) => safely(long, month, `${month}-01`),
    choice: (field, code) => named(`log.is.${field}.${code}`, named(`log.is.${code}`, code)),
  }
}
