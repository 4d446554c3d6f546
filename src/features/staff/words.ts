import { useMemo } from 'react'
import { apart, apartIn } from '../../ui/typed.tsx'
import { useWording, type Values } from '../../ui/wording.tsx'

/** `app` narrows the keys by adding `key: keyof typeof staffMessages`; features may not read the catalogue themselves. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface StaffWordRegister {}
export type StaffKey = StaffWordRegister extends { key: infer K extends string } ? K : string

export type StaffWords = {
  t: (key: StaffKey, values?: Values) => string
  /** For keys made from data: the sentence, or `otherwise` where the catalogue has none. */
  named: (key: string, otherwise: string, values?: Values) => string
  /** `2025-10-19` as `19 October 2025`. */
  date: (day: string) => string
  /** `2025-10` as `October 2025`. */
  month: (month: string) => string
  /** `2025-10` as `Oct 25`. */
  shortMonth: (month: string) => string
  /** A moment in milliseconds, as day and time in the area. */
  moment: (at: number) => string
}

/** `said` has the short months said before: the axes of ten charts say the same. */
type Formats = Record<'long' | 'short' | 'moment', Intl.DateTimeFormat> & { said: Map<string, string> }
const made = new Map<string, Formats>()

/** Made once for each language: every row of every table asks for them, and making one costs more than drawing the row. */
function formatsOf(language: string): Formats {
  const formats = made.get(language) ?? {
    long: new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' }),
    moment: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }),
    said: new Map<string, string>(),
  }
  made.set(language, formats)
  return formats
}

/** The sentences of the signed-in pages. */
export function useStaffWords(): StaffWords {
  const { t, date, locale, dir } = useWording()
  return useMemo(() => {
    const { long, short, moment, said } = formatsOf(locale === 'en' ? 'en-GB' : locale)
    // A right-to-left sentence sets apart all that is filled into it by itself.
    const say = (key: string, values?: Values) => t(key, dir === 'ltr' ? apartIn(values) : values)
    return {
      t: say,
      named: (key, otherwise, values) => {
        const words = say(key, values)
        return words === key ? otherwise : words
      },
      date,
      month: (month) => long.format(Date.parse(`${month}-01T00:00:00Z`)),
      shortMonth: (month) => {
        const known = said.get(month) ?? short.format(Date.parse(`${month}-01T00:00:00Z`)).replace('Sept', 'Sep')
        said.set(month, known)
        return known
      },
      moment: (at) => moment.format(at),
    }
  }, [t, date, locale, dir])
}

/** A row's short name, or the plan's own label where nobody has given it one, to stand beside other words. */
export function metricName(words: StaffWords, metric: { key: string; label: string }): string {
  return words.named(`metric.${metric.key}`, apart(metric.label))
}
