import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const

/** What axe finds on the page in hand, at both sizes, in light, in dark and in a system's own colours; and what does not fit. */
export async function whatIsWrong(page: Page): Promise<string[]> {
  const wrong: string[] = []
  const before = page.viewportSize()!
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const [look, media] of LOOKS) {
      // Without the change of colours being drawn out, which would be measured half-way.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      wrong.push(...(await axeFinds(page, `${size.width} ${look}`)))
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

/**
 * The whole set of rules. No page of Heard holds a frame, so axe need not open a second page to gather what frames say
 * ("legacy mode"): that takes half the time, which pays for every rule in every look.
 */
async function axeFinds(page: Page, how: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze()
  const framed = await page.locator('iframe, frame, object, embed').count()
  return [
    ...violations.map(({ id, nodes }) => `${how}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    ...(framed ? [`${how}: a frame, into which this check does not look`] : []),
  ]
}

/** Fails with every finding on one line each. */
export async function expectNothingWrong(page: Page, where: string): Promise<void> {
  expect.soft(await whatIsWrong(page), where).toEqual([])
}

export const setTextSize = (page: Page, size: string) =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to
  }, size)

/** The widest element, when the page must be scrolled sideways. */
export function tooWide(page: Page, how: string): Promise<string[]> {
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
