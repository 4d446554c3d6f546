import { ehcpSatisfactionV1 } from '../../src/content/surveys/ehcp-satisfaction.v1.ts'
import {
  ABOUT_YOU,
  answerToTheEnd,
  choose,
  goOn,
  heading,
  openStepOf,
  press,
  questionsFor,
  SURVEY,
} from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'

const stages = ehcpSatisfactionV1.questions.find((q) => q.id === 'R2')
const stageOptions = stages?.kind === 'choice' ? stages.options : []
const FILLED_IN = 'Who is filling this in?'
const STAGE = 'Where are you in the EHC plan process?'

test('a young person has their own questions, and nobody asks about “my child”', async ({ page }) => {
  await page.goto(SURVEY)
  await choose(page, 'A young person, 16 to 25')
  const asked = await answerToTheEnd(page, { 'I have been involved in making or checking my plan': 'Strongly agree' })
  expect(asked).toEqual([FILLED_IN, ...questionsFor((id) => id.endsWith('_yp')), 'Which area do you live in?'])
  await expect(page.getByText('my child')).toHaveCount(0)
  await press(page, 'Send')
  await expect(heading(page)).toHaveText('Thank you. We have your answers')
})

test('a child of 11 to 15 reads easy words to the end', async ({ page }) => {
  await page.goto(SURVEY)
  await choose(page, 'A child or young person, 11 to 15')
  await expect(heading(page)).toHaveText(FILLED_IN)
  await choose(page, 'Me, with help')
  await expect(heading(page)).toHaveText('I helped to make my plan')
  await expect(page.getByRole('radio', { name: 'Yes, a lot' })).toBeVisible()
  const asked = await answerToTheEnd(page, { 'How do you feel about how we made your plan?': 'Very happy' })
  expect(asked.at(-1)).toBe('Where do you live?')
  await expect(page.getByRole('definition').filter({ hasText: 'Very happy' })).toBeVisible()
  await press(page, 'Send')
  await expect(heading(page)).toHaveText('Thank you. We have your answers')
})

test('somebody who helps is asked whose views these are, and gets that person’s questions', async ({ page }) => {
  await page.goto(SURVEY)
  await choose(page, 'I am helping someone answer')
  await expect(heading(page)).toHaveText('Whose views are these?')
  await choose(page, 'A parent or carer’s')
  await expect(heading(page)).toHaveText(STAGE)
  await press(page, '‹ Back')
  await choose(page, 'A child or young person’s, 11 to 15')
  await expect(heading(page)).toHaveText('I helped to make my plan')
  await press(page, '‹ Go back')
  await choose(page, 'A young person’s, 16 to 25')
  await expect(heading(page)).toHaveText('I have been involved in making or checking my plan')
})

test('every stage brings its own questions, and changing the stage changes them', async ({ page }) => {
  test.slow()
  await page.goto(SURVEY)
  await choose(page, 'A parent or carer')
  await choose(page, stageOptions[0]!.label)
  await answerToTheEnd(page)
  for (const [n, stage] of stageOptions.entries()) {
    const extra = questionsFor((id) => id.startsWith(`EH_${stage.code}_`))
    expect(extra.length, stage.label).toBe(stage.code === 'not_sure' ? 0 : stage.code === 'annual_review' ? 3 : 2)
    if (n > 0) {
      await page.getByRole('button', { name: `Change ${STAGE}` }).click()
      await page.getByRole('radio', { name: stage.label, exact: true }).check()
      await goOn(page)
      expect(await answerToTheEnd(page)).toEqual(extra)
    }
    const shown = await page.getByRole('term').allInnerTexts()
    for (const one of questionsFor((id) => id.startsWith('EH_')))
      expect(shown.includes(one), one).toBe(extra.includes(one))
  }
})

test('skip, go back, change from the check page, and a required question that cannot be skipped', async ({ page }) => {
  await page.goto(SURVEY)
  await press(page, 'Continue')
  await expect(page.getByText('Please choose one answer.')).toBeVisible()
  await choose(page, 'A parent or carer')
  await press(page, 'Continue')
  await expect(page.getByRole('link', { name: /Please choose one answer/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /skip/i })).toBeHidden()
  await choose(page, 'The annual review')
  await press(page, 'Skip this question')
  await expect(heading(page)).not.toHaveText('When was this?')
  await page.goBack()
  await expect(heading(page)).toHaveText('When was this?')
  await expect(page.getByText('You skipped this one.')).toBeVisible()
  await choose(page, 'This month')
  await openStepOf(page, 'check')
  await page.getByRole('button', { name: 'Change When was this?' }).click()
  await choose(page, 'Longer ago')
  await openStepOf(page, 'check')
  await expect(page.getByRole('definition').filter({ hasText: 'Longer ago' })).toBeVisible()
})

test('a name or a number in the words is pointed out kindly, and stays the person’s own choice', async ({ page }) => {
  await page.goto(SURVEY)
  await choose(page, 'A parent or carer')
  await choose(page, 'The draft plan')
  await openStepOf(page, 'EH9')
  const box = page.getByRole('textbox')
  await box.fill('Ring me on 0151 606 2008')
  await press(page, 'Continue')
  await expect(page.getByText('This looks like it has a phone number in it.')).toBeVisible()
  await press(page, 'Change it')
  await expect(box).toBeFocused()
  await box.fill('Our worker is called Hannah')
  await press(page, 'Continue')
  await expect(page.getByText('This looks like it has a name in it.')).toBeVisible()
  await press(page, 'Keep it as it is')
  await expect(heading(page)).toHaveText('What one thing would have made it better?')
  await page.goBack()
  await expect(box).toHaveValue('Our worker is called Hannah')
  await box.fill('x'.repeat(1003))
  await expect(page.getByText('3 characters too many')).toBeVisible()
  await press(page, 'Continue')
  await expect(page.getByRole('link', { name: /Please make it 3 characters shorter/ })).toBeVisible()
  await expect(box).toHaveValue('x'.repeat(1003))
})

test('with the keyboard alone, from the first question to Received', async ({ page }) => {
  await page.goto(SURVEY)
  const { keyboard } = page
  const tabTo = async (name: string | RegExp) => {
    for (let n = 0; n < 40; n += 1) {
      const focused = page.locator(':focus')
      if ((await focused.count()) > 0) {
        const words = (await focused.getAttribute('value')) ?? (await focused.innerText().catch(() => ''))
        if (typeof name === 'string' ? words === name : name.test(words)) return
      }
      await keyboard.press('Tab')
    }
    throw new Error(`the Tab key never came to ${String(name)}`)
  }
  await tabTo('parent_carer')
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'A young person, 16 to 25' })).toBeChecked()
  await expect(page.getByText('Saved on this phone')).toBeVisible()
  await tabTo('Continue')
  await keyboard.press('Enter')
  for (let n = 0; n < 20; n += 1) {
    await expect(heading(page)).toBeFocused()
    const question = await heading(page).innerText()
    if (question === 'Check your answers') break
    await tabTo(/^Skip this question$/)
    await keyboard.press('Enter')
    await expect(heading(page)).not.toHaveText(question)
  }
  await tabTo('Continue')
  await keyboard.press('Enter')
  await expect(heading(page)).toHaveText(ABOUT_YOU)
  await expect(heading(page)).toBeFocused()
  await tabTo('Skip and send')
  await keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Thank you. We have your answers')
  await expect(heading(page)).toBeFocused()
})
