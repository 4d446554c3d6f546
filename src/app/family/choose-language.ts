import { languageCodes, type LanguageCode } from '../../content/messages/language-codes.ts'
import { filesOf } from '../../content/messages/load.ts'
import { keepUsedScripts } from '../../platform/keep-used.ts'
import { keptLanguage } from '../boot/kept-language.ts'
import { besideWording } from './beside-wording.ts'
import { frameWording, surveyWording } from './wording.ts'

/** Fetches all there is in a language, so that no later page has to. Rejects when some of it cannot be had just now. */
async function wholeLanguage(language: LanguageCode): Promise<void> {
  const { surveys } = await filesOf(language)
  const words = Object.keys(surveys).map((survey) => surveyWording(`${language} ${survey}`))
  await Promise.all([frameWording(language), besideWording(language), ...words])
}

let newest = ''

/**
 * Fetches all of a language, keeps it for offline, and only then remembers it and shows it: nobody is left with half a
 * page. False, and nothing has changed, when it cannot be had just now. Of two choices in a row the newer one holds.
 */
export async function chooseLanguage(code: string, show: (language: string) => void): Promise<boolean> {
  const language = languageCodes.find((one) => one === code)
  if (!language) return false
  newest = language
  try {
    await wholeLanguage(language)
  } catch {
    return false
  }
  if (newest === language) {
    keptLanguage.set(language)
    show(language)
  }
  void keepUsedScripts().catch(() => undefined)
  return true
}
