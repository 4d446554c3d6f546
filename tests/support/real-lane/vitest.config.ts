import { defineConfig } from 'vitest/config'

/** Tests that need a real Postgres behind a real PostgREST. One database: files take turns. */
export default defineConfig({
  root: new URL('../../../', import.meta.url).pathname,
  test: {
    name: 'sql',
    include: ['supabase/tests/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    globalSetup: ['tests/support/real-lane/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
