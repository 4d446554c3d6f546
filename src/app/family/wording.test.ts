import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messages } from '../../content/messages/en/on-the-way.ts'

/** Pages beside the survey name surveys; the survey's own pages do not. */
const beside = ['use-survey-title.ts']
const family = join(import.meta.dirname, '../../features/family')
const sources = [family, join(family, 'answer-survey'), import.meta.dirname].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !beside.includes(file))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
)
const spoken = sources.flatMap(([file, code]) =>
  Array.from(code.matchAll(/\bt\('([a-z]+\.[A-Za-z.]+)'/g), (match) => [file, match[1]!] as const),
)

it('a survey’s pages have every sentence they say without the pages beside it', () => {
  expect(spoken.length).toBeGreaterThan(80)
  const missing = spoken.filter(([, key]) => !(key in messages))
  expect(missing).toEqual([])
})
