import type { LanguageCode } from './language-codes.ts'
import type { LanguageFiles, Words } from './language-files.ts'

const english: LanguageFiles = {
  onTheWay: () => import('./en/on-the-way.ts'),
  beside: () => import('./en/beside.ts'),
  surveys: {},
}
const others: Record<Exclude<LanguageCode, 'en'>, () => Promise<{ files: LanguageFiles }>> = {
  pl: () => import('./pl/files.ts'),
  ar: () => import('./ar/files.ts'),
  bn: () => import('./bn/files.ts'),
  'zh-Hans': () => import('./zh-Hans/files.ts'),
}

/** Where a language's files are. Rejects when even that cannot be had just now, as do all of the below. */
export async function filesOf(language: LanguageCode): Promise<LanguageFiles> {
  return language === 'en' ? english : (await others[language]()).files
}

/** The sentences from a survey's first question to its receipt, and the names of the surveys. */
export async function messagesOnTheWay(language: LanguageCode) {
  return (await filesOf(language)).onTheWay()
}

/** The sentences of the pages beside the survey. */
export async function messagesBeside(language: LanguageCode) {
  return (await filesOf(language)).beside()
}

/** One survey's sentences in this language, by their English text. Empty for English. */
export async function surveyWords(language: LanguageCode, survey: string): Promise<Words> {
  return (await (await filesOf(language)).surveys[survey]?.())?.words ?? {}
}
