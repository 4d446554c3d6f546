import { createHash } from 'node:crypto'
import { envelope, sealEnvelope, type Envelope } from '../../../src/domain/response/envelope.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../../src/domain/response/receipt.ts'
import { respondent, type Survey } from '../../../src/domain/survey/definition.ts'
import type { Question } from '../../../src/domain/survey/question.ts'
import { chanceId, createChance, type Chance } from './random.ts'
import { demoAnswers, monthShape } from './shape.ts'
import { surveyAnswers } from './survey-answers.ts'

/** Chosen so that the two bad months can be told from the noise. */
const SEED = 1

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')

/** The chance of one month and how many answered in it: the first thing drawn, so it can be known without making them. */
function openMonth(area: string, survey: Survey, month: string): { chance: Chance; count: number } {
  const chance = createChance(`${SEED} ${area} ${survey.key} ${survey.version} ${month}`)
  const [least, most] = demoAnswers(survey.key, month)
  return { chance, count: least + chance.below(most - least + 1) }
}

/** How many made-up answers a month (`YYYY-MM`) has. */
export function monthCount(area: string, survey: Survey, month: string): number {
  return openMonth(area, survey, month).count
}

/** The made-up answers of one month (`YYYY-MM`): always the same ones, sealed as a phone seals them. */
export async function monthEnvelopes(area: string, survey: Survey, month: string): Promise<Envelope[]> {
  const { chance, count } = openMonth(area, survey, month)
  const shape = monthShape(month)
  const [year = 0, number = 0] = month.split('-').map(Number)
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const made: Envelope[] = []
  for (let i = 0; i < count; i++) {
    const answers = surveyAnswers(survey, shape, chance)
    const answerTo = (role: Question['role']) => answers[survey.questions.find((q) => q.role === role)?.id ?? '']
    const open = {
      id: chanceId(chance),
      area,
      survey: survey.key,
      version: survey.version,
      respondent: respondent.parse(answerTo('respondent') ?? survey.offeredTo[0]),
      channel: chance.pick([
        ['app', 92],
        ['paper_entered', 5],
        ['phone_entered', 3],
      ] as const),
      language: 'en',
      easyRead: answerTo('respondent') === 'child_11_15',
      answers,
      completedOn: `${month}-${String(1 + chance.below(days)).padStart(2, '0')}`,
      receiptHash: await receiptHash(parseReceiptCode(newReceiptCode(chance.below))!, sha256),
      appVersion: 'demonstration-1',
    }
    made.push(envelope.parse(await sealEnvelope(open, sha256)))
  }
  return made
}
