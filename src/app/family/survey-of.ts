import { surveyCards } from '../../content/surveys/cards.ts'
import { loadSurvey } from '../../content/surveys/load.ts'
import { remembered } from './remembered.ts'

/** The newest version of a survey, in full. */
export const surveyOf = remembered(async (key) => {
  const card = surveyCards.find((one) => one.key === key)
  const survey = card ? await loadSurvey(card.key, card.version) : null
  if (!survey) throw new Error(`no survey is called ${key}`)
  return survey
})
