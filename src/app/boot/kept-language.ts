import { languageCodes, type LanguageCode } from '../../content/messages/language-codes.ts'
import { keptSetting } from '../../platform/kept-setting.ts'

/** The language this person reads, on this phone. */
export const keptLanguage = keptSetting<LanguageCode>('heard-language', languageCodes, languageCodes[0])

/**
 * The language of this visit: the one a printed sheet's address asks for (`?lang=pl`, which is kept and taken out of the
 * address), or the one kept here. A tab's very first page, on a phone without Heard, is spared the slow look.
 */
export function languageOfVisit(): LanguageCode {
  const query = new URLSearchParams(location.search)
  // A form is printed in another language without changing that of whoever prints it.
  const asked = location.pathname.startsWith('/paper') ? null : query.get('lang')
  const known = languageCodes.find((code) => code === asked)
  if (known) keptLanguage.set(known)
  if (asked !== null) {
    query.delete('lang')
    const rest = query.size > 0 ? `?${String(query)}` : ''
    history.replaceState(history.state, '', `${location.pathname}${rest}${location.hash}`)
  }
  return known || history.length > 1 || navigator.serviceWorker?.controller ? keptLanguage.get() : languageCodes[0]
}
