import { expect, type Page } from '@playwright/test'
import { aboutYouV1 } from '../../src/content/surveys/about-you.v1.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { isAsked } from '../../src/domain/survey/visibility.ts'
import { labelOf, voiceOf, type Dress } from '../../src/features/family/answer-survey/voice.ts'
import type { Wording } from '../../src/ui/wording.tsx'
import { chooseByArrows, pressByKey, tabTo, tickByKey } from './by-keyboard.ts'
import { onScreen, type Journey, type Turn } from './journey-plan.ts'
import { lookInPassing } from './look-along.ts'

const CONTINUE = 'main .actions button.button'
const SKIP = 'main button.skip'
/** Who is asked about themselves at the end. */
const ASKED_ABOUT = ['parent_carer', 'young_person_16_25']

export type Walk = {
  page: Page
  journey: Journey
  wording: Wording
  /** Easy Read when the person pressed for it; by itself it comes to children only. */
  dress?: Dress
  /** The first question as the build made it, before React: it takes no focus by itself. */
  fresh: boolean
  /** What is done on the page about the person, where it comes. */
  aboutYou: 'skip' | 'fill'
}

/** From the first question, which is shown, to "Received", with the keys alone, looking at every page. */
export async function walkByKeyboard(walk: Walk): Promise<void> {
  const { page, journey, wording, dress = 'auto', fresh, aboutYou } = walk
  const { survey, respondent, turns } = journey
  const { t, say, locale } = wording
  const given: Record<string, string> = {}
  const look = (step: string, kind: string) =>
    lookInPassing(page, `${survey.key} ${respondent} ${locale} ${step}`, `${locale} ${kind}`)

  for (const [n, turn] of turns.entries()) {
    const { question } = turn
    // A first step may have no name in the address yet.
    const step = n === 0 ? /^$|^#/ : question.id
    const voice = voiceOf(survey, given, dress)
    await arriveAt(page, step, say(labelOf(question, voice)), !(n === 0 && (fresh || dress === 'easy')))
    await answerByKeyboard(page, turn)
    // Scales look alike wherever they stand; the first page, open boxes and tick boxes are looked at in every survey.
    const parts = question.kind === 'choice' ? onScreen(question).join() : survey.key
    const first = n === 0 ? `${survey.key} first ${fresh ? 'made ahead' : ''}` : null
    await look(question.id, first ?? `${voice} ${question.kind} ${parts} ${question.hint ? 'with a hint' : ''}`)
    if (journey.answers[question.id] !== undefined) given[question.id] = journey.answers[question.id]!
    await pressByKey(page, skips(turn) && n % 2 === 0 ? SKIP : CONTINUE)
  }

  const asksMore = ASKED_ABOUT.includes(respondent)
  await arriveAt(page, 'check', t('check.title'), true)
  // The optional questions arrive by themselves while somebody answers; then Send waits behind them.
  if (asksMore) await expect(page.locator(CONTINUE)).not.toHaveText(t('check.send'))
  await look('check', `check ${survey.key} ${voiceOf(survey, given, dress)}`)
  await pressByKey(page, CONTINUE)

  if (asksMore) {
    await arriveAt(page, 'about-you', /./, true)
    if (aboutYou === 'fill') await fillAboutYou(page)
    await look('about-you', `about-you ${aboutYou}`)
    await page.locator('h1').evaluate((heading) => (heading as HTMLElement).focus())
    await pressByKey(page, aboutYou === 'fill' ? CONTINUE : 'main .stack button')
  }
  await arriveAt(page, 'sent', t('sent.titleReceived'), true)
  await look('sent', `sent ${survey.key}`)
}

/** From the page that says "Received" to a fresh first question, for the next person. */
export const handOnByKeyboard = (page: Page): Promise<void> => pressByKey(page, 'main .stack button')

const skips = ({ choose, write }: Turn) => choose.length === 0 && write === ''

async function answerByKeyboard(page: Page, { question, choose, write }: Turn): Promise<void> {
  if (question.kind === 'text') {
    if (write === '') return
    await tabTo(page, 'main textarea')
    return page.keyboard.type(write)
  }
  if (question.kind === 'many') {
    for (const code of choose) await tickByKey(page, question.id, code)
    return
  }
  const codes = onScreen(question)
  for (const code of choose) {
    await chooseByArrows(page, question.id, codes.indexOf(code), codes.length)
    await expect(page.locator(`input[name="${question.id}"][value="${code}"]`)).toBeChecked()
  }
}

async function fillAboutYou(page: Page): Promise<void> {
  const given: Answers = {}
  for (const question of aboutYouV1.questions) {
    if (question.kind !== 'choice' || !isAsked(aboutYouV1, question, given)) continue
    const codes = onScreen(question)
    await chooseByArrows(page, `about-${question.id}`, 0, codes.length)
    given[question.id] = codes[0]!
  }
}

/** Waits for a page by its place in the address and its heading, which has the focus, as after a page load. */
async function arriveAt(page: Page, step: string | RegExp, title: string | RegExp, focused: boolean): Promise<void> {
  const standing = () =>
    page.evaluate(() => {
      const heading = document.querySelector('h1')
      return {
        step: decodeURIComponent(location.hash.slice(1)),
        title: heading?.innerText.trim(),
        focused: heading !== null && document.activeElement === heading,
      }
    })
  const there = {
    step: typeof step === 'string' ? step : (expect.stringMatching(step) as unknown),
    title: typeof title === 'string' ? title : (expect.stringMatching(title) as unknown),
    ...(focused && { focused }),
  }
  await expect.poll(standing, { timeout: 60_000 }).toMatchObject(there)
}
