import { defineConfig } from 'vitest/config'

/** Starts real servers: one file at a time, with time for the database to come up on a busy machine. */
export default defineConfig({
  test: {
    include: ['tests/server/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/support/server-global-setup.ts'],
  },
})
