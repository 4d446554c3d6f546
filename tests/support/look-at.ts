import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

/** What axe finds on the page in hand, at both sizes, in light and in dark, and in a system's own colours; and what does not fit. */
export async function whatIsWrong(page: Page): Promise<string[]> {
  const wrong: string[] = []
  const look = async (how: string, only: 'everything' | 'colours') => {
    const axe = new AxeBuilder({ page })
    const { violations } = await (only === 'colours' ? axe.withRules('color-contrast') : axe.withTags(TAGS)).analyze()
    for (const { id, nodes } of violations)
      wrong.push(`${how}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  const before = page.viewportSize()!
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without the change of colours being drawn out, which would be measured half-way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // Nothing but colours is different in the dark.
      await look(`${size.width} ${colorScheme}`, colorScheme === 'dark' ? 'colours' : 'everything')
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await look('forced colours', 'colours')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 320, height: 640 })
  wrong.push(...(await tooWide(page, '320 px')))
  await page.setViewportSize(before)
  // Text of twice the size, as a phone's own setting makes it. A desk zooms, which is what 320 px stands for.
  if (before.width <= 500) {
    await setTextSize(page, '200%')
    wrong.push(...(await tooWide(page, 'text at 200%')))
    await setTextSize(page, '')
  }
  return wrong
}

/** Fails with every finding on one line each. */
export async function expectNothingWrong(page: Page, where: string): Promise<void> {
  expect.soft(await whatIsWrong(page), where).toEqual([])
}

const setTextSize = (page: Page, size: string) =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to
  }, size)

/** The widest element, when the page must be scrolled sideways. */
function tooWide(page: Page, how: string): Promise<string[]> {
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
