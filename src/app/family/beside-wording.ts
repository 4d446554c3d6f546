import { messagesBeside, messagesOnTheWay, surveyWords } from '../../content/messages/load.ts'
import { createWording, type Wording } from '../../ui/wording.tsx'
import { remembered } from './remembered.ts'
import { known } from './wording.ts'

/** The pages beside the survey. */
export const besideWording = remembered(async (language): Promise<Wording> => {
  const [frame, beside] = await Promise.all([messagesOnTheWay(known(language)), messagesBeside(known(language))])
  return createWording(language, [frame.messages, beside.messages], frame.words)
})

/** The optional questions about the person. */
export const aboutYouWording = remembered(async (language): Promise<Wording> => {
  const [frame, beside, words] = await Promise.all([
    messagesOnTheWay(known(language)),
    messagesBeside(known(language)),
    surveyWords(known(language), 'about_you'),
  ])
  return createWording(language, [frame.messages, beside.messages], frame.words, words)
})
