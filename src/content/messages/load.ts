import type { LanguageCode } from './languages.ts'

type Messages = Readonly<Record<string, { text: string; note: string }>>
type Words = Readonly<Record<string, string>>

/** Each language's sentences are files of their own: a phone fetches the one it reads. */
const onTheWay: Record<LanguageCode, () => Promise<{ messages: Messages; words: Words }>> = {
  en: () => import('./en/on-the-way.ts'),
}
const beside: Record<LanguageCode, () => Promise<{ messages: Messages }>> = {
  en: () => import('./en/beside.ts'),
}
/** The words of one survey in one language, by `language.survey`. */
const ofSurvey: Readonly<Record<string, () => Promise<{ words: Words }>>> = {}

/** The sentences from a survey's first question to its receipt, and the names of the surveys. */
export function messagesOnTheWay(language: LanguageCode) {
  return onTheWay[language]()
}

/** The sentences of the pages beside the survey. */
export function messagesBeside(language: LanguageCode) {
  return beside[language]()
}

/** One survey's sentences in this language, by their English text. Empty for English. */
export async function surveyWords(language: LanguageCode, survey: string): Promise<Words> {
  return (await ofSurvey[`${language}.${survey}`]?.())?.words ?? {}
}
