import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesWith, keysAskedIn } from '../../../tests/support/words-asked.ts'
import { staffMessages } from '../../content/messages/en/staff.ts'

const here = new URL('.', import.meta.url).pathname
/** Every file of pages that one of this folder fetches later. */
const FILES = readdirSync(here)
  .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
  .flatMap((name) =>
    [...readFileSync(join(here, name), 'utf8').matchAll(/import\('\.\/([^']+)'\)/g)].map(([, to = '']) => to),
  )
const keys = Object.keys(staffMessages)

/** The keys of the catalogues that come with a file of pages. */
async function wordsWith(files: readonly string[]): Promise<Set<string>> {
  const catalogues = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)import \{[^}]+\} from '([^']+\/messages\/en\/[^']+\.ts)'/g)].map(
      ([, to = '']) => join(dirname(file), to),
    ),
  )
  const read = (await Promise.all(catalogues.map((one) => import(one)))) as Record<string, object>[]
  return new Set(read.flatMap((one) => Object.values(one).flatMap((words) => Object.keys(words))))
}

test('every file that is fetched later is looked at', () => expect(FILES.length).toBeGreaterThan(6))

test.each(['entry.tsx', ...new Set(FILES)])(
  'every sentence that the pages of %s may ask for comes with them or stands with the first page',
  async (entry) => {
    const files = filesWith(join(here, entry))
    const words = await wordsWith([...files, join(here, 'with-words.tsx')])
    const asked = keysAskedIn(files).flatMap(({ text, whole, in: file }) =>
      keys.filter((key) => (whole ? key === text : key.startsWith(text))).map((key) => ({ key, file })),
    )
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(({ key }) => !words.has(key))).toEqual([])
  },
)

test('the first page brings few of the words of the others', async () => {
  const words = await wordsWith(filesWith(join(here, 'entry.tsx')))
  expect(words.size).toBeGreaterThan(100)
  expect(keys.length - words.size).toBeGreaterThan(600)
})
