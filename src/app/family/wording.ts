import { languageCodes, type LanguageCode } from '../../content/messages/language-codes.ts'
import { messagesOnTheWay, surveyWords } from '../../content/messages/load.ts'
import { createWording, type Wording } from '../../ui/wording.tsx'
import { site } from '../site.ts'
import { remembered } from './remembered.ts'

/** Unknown codes read English. */
export function known(code: string): LanguageCode {
  return languageCodes.find((one) => one === code) ?? site.language
}

/** The frame around the pages: everything but what the pages beside the survey and the surveys themselves bring. */
export const frameWording = remembered(async (language): Promise<Wording> => {
  const { messages, words } = await messagesOnTheWay(known(language))
  return createWording(language, [messages], words)
})

/** One survey's pages; asked for as `language survey`. */
export const surveyWording = remembered(async (languageAndSurvey): Promise<Wording> => {
  const [language = '', survey = ''] = languageAndSurvey.split(' ')
  const [frame, words] = await Promise.all([messagesOnTheWay(known(language)), surveyWords(known(language), survey)])
  return createWording(language, [frame.messages], frame.words, words)
})
