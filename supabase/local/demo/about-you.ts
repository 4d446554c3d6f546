import { createHash } from 'node:crypto'
import { aboutYouV1 } from '../../../src/content/surveys/about-you.v1.ts'
import { surveyCards } from '../../../src/content/surveys/cards.ts'
import { currentSurvey } from '../../../src/content/surveys/published.ts'
import { envelope, sealEnvelope, type Envelope } from '../../../src/domain/response/envelope.ts'
import type { Answers } from '../../../src/domain/survey/answers.ts'
import { isAsked } from '../../../src/domain/survey/visibility.ts'
import { monthCount } from './month-envelopes.ts'
import { chanceId, createChance, type Chance } from './random.ts'
import { ABOUT } from './weights.ts'

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')

/** The questions about the person are optional: of those who see them about so many answer at least one. */
const TAKES_PART = 0.55

function answersOf(chance: Chance): Answers {
  const given: Answers = {}
  for (const q of aboutYouV1.questions) {
    const weighted = ABOUT[q.id]
    if (!weighted || !isAsked(aboutYouV1, q, given) || chance.holds(0.05)) continue
    given[q.id] = chance.pick(weighted)
  }
  return given
}

/**
 * The made-up answers about the person of one month (`YYYY-MM`): always the same ones, some of the families who answered
 * in it. Like a phone's they carry the first of the month and nothing of any other answer.
 */
export async function aboutYouEnvelopes(area: string, month: string): Promise<Envelope[]> {
  const chance = createChance(`${aboutYouV1.key} ${area} ${aboutYouV1.version} ${month}`)
  const families = surveyCards
    .filter((card) => !card.offeredTo.includes('professional'))
    .reduce((sum, card) => sum + monthCount(area, currentSurvey(card.key)!, month), 0)
  const made: Envelope[] = []
  for (let i = 0; i < families; i += 1) {
    if (!chance.holds(TAKES_PART)) continue
    const answers = answersOf(chance)
    if (Object.keys(answers).length === 0) continue
    const open = {
      id: chanceId(chance),
      area,
      survey: aboutYouV1.key,
      version: aboutYouV1.version,
      respondent: aboutYouV1.offeredTo[0]!,
      channel: 'app' as const,
      language: 'en',
      easyRead: false,
      answers,
      completedOn: `${month}-01`,
      receiptHash: await sha256(chanceId(chance)),
      appVersion: 'demonstration-1',
    }
    made.push(envelope.parse(await sealEnvelope(open, sha256)))
  }
  return made
}
