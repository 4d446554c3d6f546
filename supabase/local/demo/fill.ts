import type { Sql, Transaction } from '../sql.ts'
import { surveyCards } from '../../../src/content/surveys/cards.ts'
import { currentSurvey } from '../../../src/content/surveys/published.ts'
import { answerProblems } from '../../../src/domain/survey/answers.ts'
import type { Envelope } from '../../../src/domain/response/envelope.ts'
import { submitReply } from '../../../src/domain/response/receipt.ts'
import { monthCount, monthEnvelopes } from './month-envelopes.ts'
import { aboutYouEnvelopes } from './about-you.ts'
import { demoMonths } from './shape.ts'

const AREA = 'wirral'

/**
 * Sends the demonstration answers of every month that lacks some, those about the person too, through the same path as a
 * phone's, marked as demonstration. Repeating it changes nothing; a new month is added when its time comes. Returns how
 * many were stored. Rejects when one is not taken, because then generator and survey no longer agree.
 */
export async function fillDemo(sql: Sql, today: string): Promise<number> {
  const { rows } = await sql.query<{ key: string; count: number }>(
    `select survey || ' ' || to_char(completed_on, 'YYYY-MM') as key, count(*)::int as count
     from private.response where is_demo group by 1`,
  )
  const had = new Map(rows.map((row) => [row.key, row.count]))
  // Of the questions about the person only counts are kept: a month that has some was filled whole, in one transaction.
  const counted = await sql.query<{ month: string }>(
    `select distinct to_char(month, 'YYYY-MM') as month from private.equality_month where is_demo`,
  )
  const hasPeople = new Set(counted.rows.map((row) => row.month))
  const surveys = surveyCards.map((card) => currentSurvey(card.key)!)
  let stored = 0
  // One transaction: a kill half way leaves the demonstration as it was, never a month with half its answers.
  await sql.transaction(async (tx) => {
    for (const month of demoMonths(today)) {
      for (const survey of surveys) {
        if ((had.get(`${survey.key} ${month}`) ?? 0) >= monthCount(AREA, survey, month)) continue
        const all = await monthEnvelopes(AREA, survey, month)
        const broken = all.find((one) => answerProblems(survey, one.answers).length > 0)
        if (broken) throw new Error(`a demonstration answer of ${broken.completedOn} is not what ${survey.key} asks`)
        stored += await send(tx, all)
      }
      if (!hasPeople.has(month)) stored += await send(tx, await aboutYouEnvelopes(AREA, month))
    }
  })
  return stored
}

async function send(sql: Transaction, envelopes: Envelope[]): Promise<number> {
  const { rows } = await sql.query<{ reply: unknown }>('select private.submit_demo($1::text::jsonb) as reply', [
    JSON.stringify(envelopes),
  ])
  const { results } = submitReply.parse(rows[0]?.reply)
  const refused = results.find((one) => one.status !== 'received' && one.status !== 'already_received')
  if (refused || results.length !== envelopes.length)
    throw new Error(`a demonstration answer was not taken: ${JSON.stringify(refused ?? 'one reply is missing')}`)
  return results.filter((one) => one.status === 'received').length
}
