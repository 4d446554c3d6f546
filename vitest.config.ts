import { defineConfig } from 'vitest/config'

// Files of a project share their modules and, for pages, their document: three times faster than each its own.
const shared = { isolate: false, restoreMocks: true, unstubGlobals: true, testTimeout: 30_000 }

/** Lanes that need no browser and no database: pure rules and storage on fake IndexedDB (`.ts`), pages on fakes (`.tsx`). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'rules',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/faults/**/*.test.ts', 'tests/build/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'pages',
          environment: './tests/support/one-document.ts',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/pages-set-up.ts'],
        },
      },
    ],
  },
})
