/**
 * What is checked, in this order, here and in CI. `counts` names the report a lane writes; a lane without one counts as one.
 * Lanes that stand one after another with the same `turn` run at the same time: those of `reading` write nothing, those of
 * `rules` wait more than they reckon and share nothing. `needs: 'build'` builds the pages first when they are stale, `needs: 'browser'` also finds or installs Chromium.
 */
const vitest =
  (...args) =>
  (report) => ({
    program: 'vitest',
    args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  })
const check =
  (program, ...args) =>
  () => ({ program, args })

export const lanes = [
  {
    name: 'format',
    what: 'every file is in the one format',
    turn: 'reading',
    command: check('prettier', '--check', '--log-level', 'warn', '.'),
  },
  {
    name: 'lint',
    what: 'no known mistake',
    turn: 'reading',
    command: check('oxlint', '--type-aware', '--deny-warnings'),
  },
  { name: 'types', what: 'the types agree', turn: 'reading', command: check('tsc', '-p', '.', '--noEmit') },
  {
    name: 'layers',
    what: 'the rooms keep to the arrow rule',
    turn: 'reading',
    command: check('tsx', 'tests/build/layers.mjs'),
  },
  { name: 'dead', what: 'nothing is left unused', turn: 'reading', command: check('knip') },
  {
    name: 'unit',
    what: 'the rules, one by one',
    turn: 'rules',
    command: vitest('src', 'tests/faults'),
    counts: 'vitest',
  },
  {
    name: 'sql',
    what: 'the rules of the database, on real Postgres',
    turn: 'rules',
    command: vitest('--config', 'tests/support/real-lane/vitest.config.ts'),
    counts: 'vitest',
  },
  {
    name: 'build',
    what: 'what each phone downloads',
    turn: 'rules',
    needs: 'build',
    command: vitest('tests/build'),
    counts: 'vitest',
  },
  {
    name: 'server',
    what: 'the embedded server and its shims',
    turn: 'rules',
    needs: 'build',
    command: vitest('--config', 'tests/support/server.vitest.config.ts'),
    counts: 'vitest',
  },
  {
    name: 'e2e',
    what: 'the stories, in a real browser',
    needs: 'browser',
    command: (report) => ({
      program: 'playwright',
      args: ['test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
    counts: 'playwright',
  },
]
