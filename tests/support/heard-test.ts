import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { startHeard, type HeardServer } from './heard-server.ts'
import { openLine, type Line } from './line.ts'
import { watchPage } from './page-guard.ts'
import { openPhone, type Phone, type PhoneOptions } from './phone.ts'
import { signIn, type StaffApi } from './staff-api.ts'

type Fixtures = {
  /** With demonstration data (default), or an empty server: `test.use({ demo: false })`. */
  demo: boolean
  /** A server of this test alone, for a test that stops it. Default: one that this worker's tests share. */
  alone: boolean
  /** The first person with a part in Wirral, on a server without demonstration people. */
  lead: string
  heard: HeardServer
  /** What is between this test's phones and the server; phones open its address, which is this test's own. */
  line: Line
  /** Opens a phone with a profile of its own, whose browser can be killed and opened again. */
  newPhone: (options?: PhoneOptions) => Promise<Phone>
  phone: Phone
  /** Opens somebody's browser, much faster than a phone; it cannot be killed. */
  newVisit: (options?: PhoneOptions) => Promise<BrowserContext>
  page: Page
  /** Signs somebody in through the API, to read what staff read. */
  signedIn: (email?: string) => Promise<StaffApi>
  /** What this test accepts on the console, such as the failed requests of a server it stopped itself. */
  expectedNoise: RegExp
  troubles: string[]
}
type WorkerFixtures = {
  sharedHeard: (demo: boolean) => Promise<HeardServer>
  /** Who has signed in to which server: one person asks for a code once, as the server's limits expect of people. */
  known: Map<string, Promise<StaffApi>>
}

/** Playwright's `test` with Heard's fixtures. Any console error, broken policy or request to another site fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  demo: [true, { option: true }],
  alone: [false, { option: true }],
  lead: ['', { option: true }],
  expectedNoise: [
    /Failed to load resource: net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|CONNECTION_RESET|EMPTY_RESPONSE)/,
    { option: true },
  ],

  sharedHeard: [
    // Playwright reads from the pattern which fixtures a fixture needs: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const started = new Map<boolean, Promise<HeardServer>>()
      await use((demo) => {
        const known = started.get(demo) ?? startHeard({ demo })
        started.set(demo, known)
        return known
      })
      for (const server of started.values()) await (await server).remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  // oxlint-disable-next-line no-empty-pattern -- as above
  known: [async ({}, use) => use(new Map()), { scope: 'worker' }],

  heard: [
    async ({ demo, alone, lead, sharedHeard }, use) => {
      if (!alone) return use(await sharedHeard(demo))
      const server = await startHeard({ demo, env: lead ? { HEARD_LEAD_EMAIL: lead } : {} })
      await use(server)
      await server.remove()
    },
    { timeout: 120_000 },
  ],

  line: async ({ heard, alone }, use) => {
    const line = await openLine(heard.port)
    await use(alone ? { ...line, url: heard.url } : line)
    await line.close()
  },

  // oxlint-disable-next-line no-empty-pattern -- as above
  troubles: async ({}, use) => {
    const troubles: string[] = []
    await use(troubles)
    if (troubles.length) throw new Error(`while this test ran:\n${[...new Set(troubles)].join('\n')}`)
  },

  newPhone: async ({ line, expectedNoise, troubles }, use) => {
    const phones: Phone[] = []
    const guard = (context: BrowserContext) => watchPage(context, line.url, expectedNoise)
    await use(async (options) => {
      const phone = await openPhone({ baseURL: line.url, onTrouble: (what) => troubles.push(what), guard, ...options })
      phones.push(phone)
      return phone
    })
    for (const phone of phones) await phone.remove()
  },
  phone: async ({ newPhone }, use) => use(await newPhone()),

  newVisit: async ({ browser, line, expectedNoise, troubles }, use) => {
    const visits: { context: BrowserContext; seen: () => string[] }[] = []
    await use(async (options) => {
      const context = await browser.newContext({ ...asAPhone(line.url), ...options })
      visits.push({ context, seen: await watchPage(context, line.url, expectedNoise) })
      return context
    })
    for (const { context, seen } of visits) {
      await context.close()
      troubles.push(...seen())
    }
  },
  page: async ({ newVisit }, use) => use(await (await newVisit()).newPage()),
  signedIn: async ({ heard, known }, use) =>
    use((email = 'staff@wirral.example') => {
      const who = `${heard.dataDir} ${email}`
      const session = known.get(who) ?? signIn(heard, email)
      known.set(who, session)
      return session
    }),
})

/** A small screen for fingers, in Wirral. */
function asAPhone(baseURL: string) {
  return {
    baseURL,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  }
}

export { expect } from '@playwright/test'
