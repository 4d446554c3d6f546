import { defineConfig } from '@playwright/test'

/** Stories in Debian's Chromium against a real server. Each test brings its own server (tests/support/heard-test.ts). */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/server-global-setup.ts',
  outputDir: 'test-results',
  // Two cores: more at once only makes every one slower.
  workers: process.env['HEARD_WORKERS'] ? Number(process.env['HEARD_WORKERS']) : 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
})
