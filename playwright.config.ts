import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium.mjs'

const chromium = findChromium()

/** Stories in Debian's Chromium against a real server, which the tests of a worker share (tests/support/heard-test.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/server-global-setup.ts',
  outputDir: 'test-results',
  // Two cores: more at once only makes every one slower.
  workers: process.env['HEARD_WORKERS'] ? Number(process.env['HEARD_WORKERS']) : 2,
  // Generous: on a busy machine a story takes ten times as long as alone, and is still a true one.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: { launchOptions: { args: [...CHROMIUM_FLAGS], ...(chromium ? { executablePath: chromium } : {}) } },
  // The long ones of a file do not wait for one another.
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
})
