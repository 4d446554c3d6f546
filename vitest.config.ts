import { defineConfig } from 'vitest/config'

/** Lanes that need no browser and no database: pure rules, storage on fake IndexedDB, pages on fakes. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/faults/**/*.test.ts', 'tests/build/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    restoreMocks: true,
  },
})
