import type { Page } from '@playwright/test'
import { choose, heading, openStepOf, press, SURVEY } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'

const FIRST = 'I helped to make my plan'

/** A device with these voices, whose synthesizer says each word when `sayNextWord` is called. Runs in the page. */
function withVoices(voices: { name: string; lang: string; localService: boolean }[]): void {
  const said: string[] = []
  let saying: SpeechSynthesisUtterance | null = null
  let place = 0
  class Utterance extends EventTarget {
    text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => voices.map((one) => ({ ...one, default: false, voiceURI: one.name })),
    speak: (one: SpeechSynthesisUtterance) => {
      said.push(one.text)
      saying = one
      place = 0
    },
    cancel: () => {
      saying = null
    },
  })
  Object.defineProperty(window, 'speechSynthesis', { value: synth })
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    said,
    sayNextWord: () => {
      const word = /\S+/.exec(saying?.text.slice(place) ?? '')
      if (!word) return saying?.dispatchEvent(new Event('end'))
      const charIndex = place + word.index
      place = charIndex + word[0].length
      const boundary = { name: 'word', charIndex, charLength: word[0].length }
      return saying?.dispatchEvent(Object.assign(new Event('boundary'), boundary))
    },
  })
}
const OWN_VOICE = [
  { name: 'Far away', lang: 'en-GB', localService: false },
  { name: 'Anna', lang: 'en-GB', localService: true },
]
const sayNextWord = (page: Page) => page.evaluate(() => (window as unknown as { sayNextWord(): void }).sayNextWord())
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
const markedWord = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('heard-word') ?? [])].map((range) => (range as Range).toString()).join())

async function childAtFirstQuestion(page: Page): Promise<void> {
  await page.goto(SURVEY)
  await choose(page, 'A child or young person, 11 to 15')
  await openStepOf(page, 'EH1_yp')
  await expect(heading(page)).toHaveText(FIRST)
  await expect(page.locator('.asked .symbol')).toBeVisible()
}

test('in Easy Read with the keyboard alone, from the first question to Received', async ({ page }) => {
  await page.goto(SURVEY)
  const { keyboard } = page
  const tabTo = async (name: RegExp) => {
    for (let n = 0; n < 60; n += 1) {
      const focused = page.locator(':focus')
      if ((await focused.count()) > 0) {
        const words = (await focused.getAttribute('value')) ?? (await focused.innerText().catch(() => ''))
        if (name.test(words)) return
      }
      await keyboard.press('Tab')
    }
    throw new Error(`the Tab key never came to ${String(name)}`)
  }
  await tabTo(/^parent_carer$/)
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'A child or young person, 11 to 15' })).toBeChecked()
  await expect(page.getByText('Saved on this phone')).toBeVisible()
  await tabTo(/^Continue$/)
  await keyboard.press('Enter')
  for (let n = 0; n < 25; n += 1) {
    await expect(heading(page)).toBeFocused()
    const question = await heading(page).innerText()
    if (question === 'Check your answers') break
    if (question === FIRST) {
      await tabTo(/^strongly_agree$/)
      await keyboard.press('Space')
      await tabTo(/^Next$/)
    } else await tabTo(/^(Skip|Next)$/)
    await keyboard.press('Enter')
    await expect(heading(page)).not.toHaveText(question)
  }
  await expect(page.getByRole('definition').filter({ hasText: 'Yes, a lot' })).toBeVisible()
  // Children are not asked the questions about themselves: Send is the last thing.
  await tabTo(/^Send$/)
  await keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Thank you. We have your answers')
  await expect(page.getByText('This is your code. Keep it.')).toBeVisible()
})

test('pictures and Easy Read can be switched at any question, and the choice is kept', async ({ page }) => {
  test.slow()
  await childAtFirstQuestion(page)
  await page.getByRole('radio', { name: 'Not much' }).check()
  const symbols = page.locator('main .symbol')
  await expect(symbols).toHaveCount(8)
  await expectNothingWrong(page, 'a question in Easy Read')
  await press(page, 'Pictures')
  await expect(symbols).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Pictures' })).toBeFocused()
  await press(page, 'Easy Read')
  await expect(heading(page)).toHaveText('I have been involved in making or checking my plan')
  await expect(page.getByRole('radio', { name: 'Disagree', exact: true })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Easy Read' })).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'Easy Read')
  await expect(page.getByRole('radio', { name: 'Not much' })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Pictures' })).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'Pictures')
  await expect(symbols).toHaveCount(8)
  await openStepOf(page, 'check')
  await expectNothingWrong(page, 'check your answers in Easy Read')
})

test('a voice of the device’s own reads the page, and each word is marked as it is said', async ({ page }) => {
  await page.addInitScript(withVoices, OWN_VOICE)
  await childAtFirstQuestion(page)
  await press(page, 'Read this to me')
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
  await expect.poll(() => said(page)).toEqual([FIRST])
  await sayNextWord(page)
  await sayNextWord(page)
  expect(await markedWord(page)).toBe('helped')
  await expect(page.locator('[data-being-read]')).toHaveText(FIRST)
  for (let n = 0; n < 5; n += 1) await sayNextWord(page)
  await expect.poll(() => said(page)).toEqual([FIRST, 'Yes, a lot'])
  await press(page, 'Stop reading')
  await expect(page.locator('[data-being-read]')).toHaveCount(0)
  expect(await markedWord(page)).toBe('')
})

test('a device without a voice of its own for the language says so kindly', async ({ page }) => {
  await page.addInitScript(withVoices, OWN_VOICE.slice(0, 1))
  await childAtFirstQuestion(page)
  await press(page, 'Read this to me')
  await expect(page.getByText('This phone has no voice for this language yet.')).toBeVisible()
  expect(await said(page)).toEqual([])
})
