import path from 'node:path'
import { languages } from '../../src/content/messages/languages.ts'
import { publishedSurveys } from '../../src/content/surveys/published.ts'
import { paperRoutes } from '../../src/domain/paper/paper-form.ts'
import { paperAddress } from '../../src/features/family/paper/paper-address.ts'
import { ROOT } from '../../supabase/local/prepare.mjs'
import type { Camera } from './camera.ts'

/** Every printed form as a PDF, and the list of them on the screen. Paper has one size, so one walk prints. */
export async function paperForms(camera: Camera): Promise<void> {
  const page = await (await camera.visitor()).newPage()
  await page.goto('/paper')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await camera.shoot(page, 'list')
  await page.goto('/paper/ehcp-satisfaction?route=young&easy=1&lang=en')
  await page.locator('.sheet').waitFor()
  await camera.shoot(page, 'easy-form')
  if (camera.size !== 'desk') return
  for (const survey of publishedSurveys) {
    const hasEasy = survey.questions.some((q) => q.easyLabel !== undefined)
    for (const route of paperRoutes(survey)) {
      for (const easy of route === 'young' && hasEasy ? [false, true] : [false]) {
        for (const { code } of languages) {
          await page.goto(paperAddress({ survey: survey.key, route, easy, language: code }))
          await page.locator('.sheet').waitFor()
          await page.evaluate(() => document.fonts.ready)
          const name = `${survey.key}-${route}${easy ? '-easy' : ''}-${code}.pdf`
          await page.pdf({ path: path.join(ROOT, '.shots/paper', name), preferCSSPageSize: true })
        }
      }
    }
  }
}
