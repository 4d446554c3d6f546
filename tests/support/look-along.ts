import { expect, type Page } from '@playwright/test'
import { axeFinds, BY_COLOUR } from './axe.ts'
import { setTextSize, tooWide } from './look-at.ts'

/** What larger text can change. */
const BY_SIZE = ['target-size', 'scrollable-region-focusable']
const LOOKS = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const
const PLAIN = { colorScheme: 'light', forcedColors: 'none' } as const

/** The screen of a journey: the narrowest there is, so that no page needs to be made narrower to be looked at. */
export const NARROW = { width: 320, height: 640 }

/** Kinds of page seen before by this worker, in every look. */
const seen = new Set<string>()

/**
 * Looks at a page in passing, at 320 px. On every page: the whole set of rules but contrast, and whether it fits, also with
 * text of twice the size, which depends on its words. Contrast and size depend on the page's parts alone, so they are
 * measured once for each `kind` of page, in every look: hundreds of pages are then looked at in minutes.
 */
export async function lookInPassing(page: Page, where: string, kind: string): Promise<void> {
  const isNew = !seen.has(kind)
  const wrong = [...(await axeFinds(page, 'light', undefined, !isNew)), ...(await tooWide(page, '320 px'))]
  await setTextSize(page, '200%')
  wrong.push(...(await tooWide(page, 'text at 200%')))
  if (isNew) wrong.push(...(await axeFinds(page, 'text at 200%', BY_SIZE)))
  await setTextSize(page, '')
  if (isNew) {
    for (const [look, media] of LOOKS) {
      await page.emulateMedia({ ...PLAIN, ...media })
      wrong.push(...(await axeFinds(page, look, BY_COLOUR)))
    }
    await page.emulateMedia(PLAIN)
    seen.add(kind)
  }
  // Text of twice the size moved the page under the focus; a person would look again for where they were.
  await page.evaluate(() => {
    if (document.activeElement !== document.body) document.activeElement?.scrollIntoView({ block: 'nearest' })
  })
  expect.soft(wrong, where).toEqual([])
}
