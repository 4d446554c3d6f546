import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { watchPage } from '../support/page-guard.ts'

/** A phone in the hand and a screen on a desk: not only other widths, Heard also calls them by other names. */
const SIZES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
} satisfies Record<string, BrowserContextOptions>
export type Size = keyof typeof SIZES
export const sizes = Object.keys(SIZES) as Size[]

type Visit = {
  /** Console lines this visit brings about on purpose, such as those of a server that does not answer. */
  noise?: RegExp
  /** A script that runs in every page before Heard does. */
  before?: string
  options?: BrowserContextOptions
}

export type Camera = {
  size: Size
  url: string
  /** A browser of somebody new: nothing kept, nobody signed in. */
  visitor(visit?: Visit): Promise<BrowserContext>
  /** The whole page in light and in dark, as `<size>/<scheme>/<walk>-<number>-<name>.png`. */
  shoot(page: Page, name: string): Promise<void>
  /** Closes everything; returns what the consoles said. */
  finish(): Promise<string[]>
  taken(): number
}

/** What a browser logs when a request finds no server. */
export const NO_SERVER = /Failed to load resource: net::ERR_/
/** What a browser logs when the server says no, as it does to a wrong code. */
export const REFUSED = /Failed to load resource: the server responded with a status of (4\d\d|503)/
export const NO_SERVER_OR_REFUSED = new RegExp(`${NO_SERVER.source}|${REFUSED.source}`)

/** Takes pictures of one size into `folder`. Names are numbered in the order they are taken, so that they tell the story. */
export function openCamera(browser: Browser, size: Size, url: string, folder: string, walk: string): Camera {
  const watched: { context: BrowserContext; troubles: () => string[] }[] = []
  let taken = 0
  return {
    size,
    url,
    async visitor({ noise = /(?!)/, before, options = {} } = {}) {
      const context = await browser.newContext({
        baseURL: url,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...SIZES[size],
        ...options,
      })
      if (before) await context.addInitScript({ content: before })
      watched.push({ context, troubles: await watchPage(context, url, noise) })
      return context
    },
    async shoot(page, name) {
      taken += 1
      const file = `${walk}-${String(taken).padStart(2, '0')}-${name}.png`
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(drawn)
        const place = path.join(folder, size, colorScheme)
        mkdirSync(place, { recursive: true })
        await page.screenshot({ path: path.join(place, file), fullPage: true, animations: 'disabled' })
      }
    },
    async finish() {
      for (const { context } of watched) await context.close()
      return watched.flatMap(({ troubles }) => troubles().map((what) => `${size}: ${what}`))
    },
    taken: () => taken * 2,
  }
}

/** Resolves when the fonts are here and what changed last has been painted. */
async function drawn(): Promise<void> {
  await document.fonts.ready
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}
