import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'

export type PhoneOptions = {
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  locale?: string
  reducedMotion?: 'reduce' | 'no-preference'
  javaScriptEnabled?: boolean
  hasTouch?: boolean
  forcedColors?: 'active' | 'none'
  /** Blocked, every request of a page can be held or refused by the test. */
  serviceWorkers?: 'allow' | 'block'
  storageState?: Awaited<ReturnType<BrowserContext['storageState']>>
}

type PhoneSetUp = PhoneOptions & {
  baseURL: string
  guard: (context: BrowserContext) => Promise<() => string[]>
  onTrouble: (what: string) => void
}

/** One person's browser with a profile on disk: what a phone keeps when its browser dies. */
export type Phone = {
  page(): Page
  newPage(): Promise<Page>
  context(): BrowserContext
  /** SIGKILL to the browser and all its processes, as when the battery dies. */
  kill(): Promise<void>
  /** Opens the browser again on the same profile, with one empty page. */
  reopen(): Promise<Page>
  /** Closes it as a person would. */
  close(): Promise<void>
  remove(): Promise<void>
}

/** Opens Debian's Chromium on a fresh profile, at 360×740 unless told otherwise. */
export async function openPhone({ baseURL, guard, onTrouble, ...options }: PhoneSetUp): Promise<Phone> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium on this machine; npm test installs it')
  const profile = mkdtempSync(path.join(os.tmpdir(), 'heard-phone-'))
  const program: string = executablePath
  let context: BrowserContext | null = null
  let troubles = () => [] as string[]

  async function launch(): Promise<void> {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      args: [...CHROMIUM_FLAGS],
      headless: true,
      baseURL,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      ...options,
    })
    troubles = await guard(context)
  }
  const open = () => {
    if (!context) throw new Error('this phone is off; reopen() it first')
    return context
  }
  const handOver = () => {
    for (const one of troubles()) onTrouble(one)
    troubles = () => []
  }

  await launch()
  return {
    context: open,
    page: () => open().pages()[0]!,
    newPage: () => open().newPage(),
    async kill() {
      const gone = new Promise<void>((done) => open().once('close', () => done()))
      for (const pid of browserProcesses(profile)) process.kill(pid, 'SIGKILL')
      await gone
      handOver()
      context = null
    },
    async reopen() {
      await launch()
      return open().pages()[0] ?? (await open().newPage())
    },
    async close() {
      await open().close()
      handOver()
      context = null
    },
    async remove() {
      await context?.close()
      handOver()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The main processes of the browser that runs on this profile; their children die with them. Linux only, as the tests are. */
function browserProcesses(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        return args.includes(`--user-data-dir=${profile}`) && !args.some((one) => one.startsWith('--type='))
      } catch {
        return false
      }
    })
}
