import { languageCodes } from '../../content/messages/language-codes.ts'
import { messagesOnSheet } from '../../content/messages/load-sheet.ts'
import { messagesBeside, messagesOnTheWay, surveyWords } from '../../content/messages/load.ts'
import { surveyCards } from '../../content/surveys/cards.ts'
import { loadSurvey } from '../../content/surveys/load.ts'
import type { SheetWords } from '../../features/staff/staff-world.tsx'
import { createWording } from '../../ui/wording.tsx'

/** The words of an invitation. What its first page calls a thing comes from that page's own catalogue. */
export async function sheetWords(survey: string, language: string): Promise<SheetWords> {
  const code = languageCodes.find((one) => one === language) ?? languageCodes[0]
  const card = surveyCards.find((one) => one.key === survey)
  const [frame, beside, sheet, words, definition] = await Promise.all([
    messagesOnTheWay(code),
    messagesBeside(code),
    messagesOnSheet(code),
    surveyWords(code, survey),
    card ? loadSurvey(card.key, card.version) : null,
  ])
  return { wording: createWording(code, [beside.messages, sheet], frame.words, words), survey: definition }
}
