import { expect, type Page } from '@playwright/test'
import { axeFinds, BY_COLOUR } from './axe.ts'

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const

/** The whole set of rules reads what is there; another look changes colours and nothing else. */
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, undefined],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, BY_COLOUR],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }, BY_COLOUR],
] as const

/** What axe finds on the page in hand, at both sizes, in light, in dark and in a system's own colours; and what does not fit. */
export async function whatIsWrong(page: Page): Promise<string[]> {
  const wrong: string[] = []
  const before = page.viewportSize()!
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const [look, media, rules] of LOOKS) {
      // Without the change of colours being drawn out, which would be measured half-way.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      wrong.push(...(await axeFinds(page, `${size.width} ${look}`, rules)))
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await page.setViewportSize({ width: 320, height: 640 })
  wrong.push(...(await tooWide(page, '320 px')))
  // Text of twice the size, as a phone's own setting makes it.
  await page.setViewportSize(SIZES[0])
  await setTextSize(page, '200%')
  wrong.push(...(await tooWide(page, 'text at 200%')))
  await setTextSize(page, '')
  await page.setViewportSize(before)
  return wrong
}

/** Fails with every finding on one line each. */
export async function expectNothingWrong(page: Page, where: string): Promise<void> {
  expect.soft(await whatIsWrong(page), where).toEqual([])
}

export const setTextSize = (page: Page, size: string) =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to
  }, size)

/** The widest element, when the page must be scrolled sideways. A page that draws itself otherwise on a narrow screen has two seconds to do so. */
export async function tooWide(page: Page, how: string): Promise<string[]> {
  const until = Date.now() + 2_000
  let wide = await widest(page, how)
  while (wide.length && Date.now() < until) {
    await page.waitForTimeout(100)
    wide = await widest(page, how)
  }
  return wide
}

function widest(page: Page, how: string): Promise<string[]> {
  return page.evaluate((how) => {
    const root = document.documentElement
    const room = root.clientWidth
    if (root.scrollWidth <= room) return []
    // What scrolls in a box of its own does not widen the page.
    const boxed = (one: Element): boolean =>
      one !== document.body && (getComputedStyle(one).overflowX !== 'visible' || boxed(one.parentElement!))
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > room + 1 && !boxed(one.parentElement!),
    )
    const names = wide.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}.${String(one.getAttribute('class'))}`)
    return [`${how}: ${root.scrollWidth} px wide in ${room}: ${names.join(', ')}`]
  }, how)
}
