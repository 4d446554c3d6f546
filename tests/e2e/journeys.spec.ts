import { randomInt, randomUUID } from 'node:crypto'
import { surveyWording } from '../../src/app/family/wording.ts'
import { seasonOf } from '../../src/content/surveys/seasons.ts'
import { currentSurvey, publishedSurveys } from '../../src/content/surveys/published.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../src/domain/response/receipt.ts'
import { isOpenOn, surveyPath } from '../../src/domain/survey/definition.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { receiptCodeOn } from '../support/family-steps.ts'
import type { HeardServer } from '../support/heard-server.ts'
import { expect, test } from '../support/heard-test.ts'
import { pressByKey } from '../support/by-keyboard.ts'
import { planFigureMovedBy, planJourney, type Journey } from '../support/journey-plan.ts'
import { NARROW } from '../support/look-along.ts'
import { nodeSha256, sampleEnvelope } from '../support/sample-answers.ts'
import { callApi, monthFigure } from '../support/staff-api.ts'
import { handOnByKeyboard, walkByKeyboard } from '../support/walk-journey.ts'

/**
 * Every survey and everybody it is for, from the data: first question to "Received" with the keys alone, every page
 * looked at. A person after another on one phone, as families do, so that one browser serves all routes of a survey.
 */
test.describe.configure({ timeout: 480_000 })

const today = londonDay(Date.now())
const surveys = [...new Set(publishedSurveys.map((one) => one.key))].map((key) => currentSurvey(key)!)

for (const [place, survey] of surveys.entries()) {
  const routes = survey.offeredTo
  for (const language of ['en', 'ar'] as const) {
    // From right to left one route each, another one in the next survey.
    const walked = language === 'en' ? routes : [routes[place % routes.length]!]
    // Children read Easy Read by themselves; where none are asked, a young person presses for it, last of all.
    const hasEasyWords = survey.questions.some((one) => one.easyLabel !== undefined)
    const presses = language === 'en' && hasEasyWords && !routes.includes('child_11_15')
    const walks = [
      ...walked.map((respondent) => ({ respondent, dress: 'auto' as const })),
      ...(presses ? [{ respondent: 'young_person_16_25' as const, dress: 'easy' as const }] : []),
    ]
    test(`${survey.key} in ${language} by keyboard alone: ${walks.map((one) => `${one.respondent}${one.dress === 'easy' ? ' in Easy Read' : ''}`).join(', ')}`, async ({
      newVisit,
      heard,
      line,
      signedIn,
    }) => {
      const context = await newVisit({ viewport: NARROW, hasTouch: false, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const day = dayFor(survey.key)
      // A survey of some weeks is walked on its last day when they are over.
      if (day !== today) await context.clock.setSystemTime(`${day}T12:00:00Z`)
      const wording = await surveyWording(`${language} ${survey.key}`)
      const staff = await signedIn()
      for (const [n, { respondent, dress }] of walks.entries()) {
        const journey = planJourney(survey, respondent, 2 * (place + n) + (language === 'ar' ? 1 : 0))
        const fresh = n === 0
        if (fresh) {
          await page.goto(`${surveyPath(survey.key)}${language === 'en' ? '' : `?lang=${language}`}`)
          await expect(page.locator('html')).toHaveAttribute('lang', language)
          await expect(page.locator('#first-question')).toHaveCount(language === 'en' ? 1 : 0)
        } else await handOnByKeyboard(page)
        if (dress === 'easy') await pressByKey(page, 'header button.tool[aria-pressed="false"]')

        const figure = planFigureMovedBy(journey)
        if (figure) await othersAnswer(heard, journey, day)
        const count = async () => (await monthFigure(staff, figure!, day.slice(0, 7)))?.denominator
        const before = figure && (await count())
        const sent = line.posted().size
        const aboutYou = (n + place) % 2 === 0 ? 'skip' : 'fill'
        await walkByKeyboard({ page, journey, wording, dress, fresh: fresh && language === 'en', aboutYou })

        const code = parseReceiptCode(await receiptCodeOn(page))
        const { body } = await callApi(heard, 'receipt_status', { receipt: code })
        expect(body).toMatchObject({ status: 'received', survey: survey.key })
        if (figure) expect(await count(), `${figure} after ${respondent}`).toBe(Number(before) + 1)
        // What was said about the person travels apart, and nothing travels twice.
        const apart = aboutYou === 'fill' && ['parent_carer', 'young_person_16_25'].includes(respondent) ? 1 : 0
        await expect.poll(() => line.posted().size - sent).toBe(1 + apart)
      }
    })
  }
}

function dayFor(survey: string): string {
  const season = seasonOf('wirral', survey)
  return season && !isOpenOn({ season }, today) ? season.closesOn : today
}

/** Five other people give the same answers: a figure of fewer is not shown to anybody. */
async function othersAnswer(heard: HeardServer, { survey, respondent, answers }: Journey, day: string): Promise<void> {
  const envelopes = await Promise.all(
    Array.from({ length: 5 }, async (_, n) =>
      sampleEnvelope(n, {
        id: randomUUID(),
        survey: survey.key,
        version: survey.version,
        respondent,
        answers,
        completedOn: day,
        receiptHash: await receiptHash(parseReceiptCode(newReceiptCode((limit) => randomInt(limit)))!, nodeSha256),
      }),
    ),
  )
  const { body } = await callApi(heard, 'submit', { envelopes })
  const { results } = body as { results: { status: string }[] }
  expect(results.map((one) => one.status)).toEqual(envelopes.map(() => 'received'))
}
