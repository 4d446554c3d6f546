import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { startHeard, type HeardServer } from './heard-server.ts'
import { watchPage } from './page-guard.ts'
import { openPhone, type Phone, type PhoneOptions } from './phone.ts'
import { signIn, type StaffApi } from './staff-api.ts'

type Fixtures = {
  /** With demonstration data (default), or an empty server: `test.use({ demo: false })`. */
  demo: boolean
  /** A server of this test alone. */
  heard: HeardServer
  /** Opens a phone with a profile of its own, whose browser can be killed and opened again. */
  newPhone: (options?: PhoneOptions) => Promise<Phone>
  /** One phone and one page, for tests that need no more. */
  phone: Phone
  page: Page
  /** Signs somebody in through the API, to read what staff read. */
  signedIn: (email?: string) => Promise<StaffApi>
  /** What this test accepts on the console, such as the failed requests of a server it stopped itself. */
  expectedNoise: RegExp[]
}

/** Playwright's `test` with Heard's fixtures. Any console error, broken policy or request to another site fails the test. */
export const test = base.extend<Fixtures>({
  demo: [true, { option: true }],
  expectedNoise: [
    [/Failed to load resource: net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|CONNECTION_RESET|EMPTY_RESPONSE)/],
    { option: true },
  ],

  heard: async ({ demo }, use) => {
    const server = await startHeard({ demo })
    await use(server)
    await server.remove()
  },

  newPhone: async ({ heard, expectedNoise }, use) => {
    const phones: Phone[] = []
    const guard = (context: BrowserContext) => watchPage(context, heard.url, expectedNoise)
    const troubles: string[] = []
    await use(async (options) => {
      const phone = await openPhone({ baseURL: heard.url, onTrouble: (what) => troubles.push(what), guard, ...options })
      phones.push(phone)
      return phone
    })
    for (const phone of phones) await phone.remove()
    if (troubles.length) throw new Error(`while this test ran:\n${[...new Set(troubles)].join('\n')}`)
  },

  phone: async ({ newPhone }, use) => use(await newPhone()),
  page: async ({ phone }, use) => use(phone.page()),
  signedIn: async ({ heard }, use) => use((email = 'staff@wirral.example') => signIn(heard, email)),
})

export { expect } from '@playwright/test'
