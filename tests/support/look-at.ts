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
  const look = async (how: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    for (const { id, nodes } of violations)
      wrong.push(`${how}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }
  const before = page.viewportSize()!
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      // Without the change of colours being drawn out, which would be measured half-way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await look(`${size.width} ${colorScheme}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await look('forced colours')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 320, height: 640 })
  wrong.push(...(await tooWide(page, '320 px')))
  await page.setViewportSize(SIZES[0]!)
  // Text of twice the size, as a phone's own setting would make it.
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
    const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > room + 1)
    const names = wide.slice(0, 3).map((one) => `${one.tagName.toLowerCase()}.${String(one.getAttribute('class'))}`)
    return [`${how}: ${root.scrollWidth} px wide in ${room}: ${names.join(', ')}`]
  }, how)
}
