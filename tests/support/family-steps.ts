import { expect, type Page } from '@playwright/test'
import { ehcpSatisfactionV1 } from '../../src/content/surveys/ehcp-satisfaction.v1.ts'
import { londonDay } from '../../src/platform/clock.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../src/domain/response/receipt.ts'
import { randomInt, randomUUID } from 'node:crypto'
import type { HeardServer } from './heard-server.ts'
import { nodeSha256, sampleEnvelope } from './sample-answers.ts'
import { callApi } from './staff-api.ts'

export const SURVEY = '/s/ehcp-satisfaction'
export const INVOLVED = 'I have been involved in the EHC plan process for my child'
export const thisMonth = () => londonDay(Date.now()).slice(0, 7)

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  name === 'Send' ? sendAnswers(page) : page.getByRole('button', { name, exact: typeof name === 'string' }).click()

export const ABOUT_YOU = /^A few questions about/

/** Sends from the check page, leaving out the optional questions where they come in between. */
async function sendAnswers(page: Page): Promise<void> {
  const main = page.locator('main .actions button.button')
  await expect(main).toHaveText(/^(Send|Continue)$/)
  // Read and pressed at one moment: the button changes its word when the optional questions arrive.
  const word = await main.evaluate((button: HTMLButtonElement) => {
    const words = button.innerText.trim()
    button.click()
    return words
  })
  if (word === 'Send') return
  await expect(heading(page)).toHaveText(ABOUT_YOU)
  await page.getByRole('button', { name: 'Skip and send' }).click()
}

/** The main button of a question, in the usual words and in Easy Read. */
const CONTINUE = /^(Continue|Next)$/

/** Chooses an answer on the page in hand, waits until it is saved, and goes on. */
export async function choose(page: Page, answer: string): Promise<void> {
  await page.getByRole('radio', { name: answer, exact: true }).check()
  await expect(page.getByText(/^Saved on this (phone|device)/)).toBeVisible()
  await goOn(page)
}

/** Presses Continue and waits for the next page. */
export async function goOn(page: Page): Promise<void> {
  const before = await heading(page).innerText()
  await press(page, CONTINUE)
  await expect(heading(page)).not.toHaveText(before)
}

/** Answers from here to the check page: the named questions as given, the others skipped. Returns the questions asked. */
export async function answerToTheEnd(page: Page, given: Record<string, string> = {}): Promise<string[]> {
  const asked: string[] = []
  for (;;) {
    const question = await heading(page).innerText()
    if (question === 'Check your answers') return asked
    asked.push(question)
    const answer = given[question]
    if (answer === undefined) await press(page, /skip/i)
    else if (await page.getByRole('textbox').isVisible()) await page.getByRole('textbox').fill(answer)
    else await page.getByRole('radio', { name: answer, exact: true }).check()
    if (answer !== undefined) await press(page, CONTINUE)
    await expect(heading(page)).not.toHaveText(question)
  }
}

/** Opens one page of the survey by its address, as a bookmark or the phone's own Back would. */
export async function openStepOf(page: Page, step: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, step)
}

/** The shortest whole answer: a young person who skips everything. Ends on the check page. */
export async function youngPersonToCheck(page: Page): Promise<void> {
  await page.goto(SURVEY)
  await choose(page, 'A young person, 16 to 25')
  await openStepOf(page, 'check')
  await expect(heading(page)).toHaveText('Check your answers')
}

/** A parent who was involved: one answer that counts into the plan. Ends on the check page. */
export async function parentToCheck(page: Page): Promise<void> {
  await page.goto(SURVEY)
  await choose(page, 'A parent or carer')
  await choose(page, 'The draft plan')
  await openStepOf(page, 'EH1')
  await choose(page, 'Agree')
  await openStepOf(page, 'check')
  await expect(heading(page)).toHaveText('Check your answers')
}

/** The receipt code as it is read on the page (it is there a second time, letter by letter, for those who listen). */
export async function receiptCodeOn(page: Page): Promise<string> {
  const code = page.locator('.code').first()
  await expect(code).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await code.innerText())![0]
}

/** Waits until this browser keeps Heard for offline, as it does by itself some seconds after a first visit. */
export async function keptForOffline(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 60_000,
    })
    .toBe('activated')
}

/** Sends `count` answers of other families straight to the server, completed today. Returns their receipt codes. */
export async function otherFamiliesAnswer(
  heard: Pick<HeardServer, 'url'>,
  count: number,
  day = londonDay(Date.now()),
): Promise<string[]> {
  const codes = Array.from({ length: count }, () => newReceiptCode((limit) => randomInt(limit)))
  const envelopes = await Promise.all(
    codes.map(async (code, n) =>
      sampleEnvelope(n, {
        id: randomUUID(),
        answers: { R1: 'parent_carer', R2: 'draft_plan', EH1: n % 2 ? 'agree' : 'disagree' },
        completedOn: day,
        receiptHash: await receiptHash(parseReceiptCode(code)!, nodeSha256),
      }),
    ),
  )
  const { body } = await callApi(heard, 'submit', { envelopes })
  const { results } = body as { results: { status: string }[] }
  expect(results.map((one) => one.status)).toEqual(envelopes.map(() => 'received'))
  return codes
}

/** The question's words, for stories that follow the survey as it is. */
export function questionsFor(ids: (id: string) => boolean): string[] {
  return ehcpSatisfactionV1.questions.filter((q) => ids(q.id)).map((q) => q.label)
}
