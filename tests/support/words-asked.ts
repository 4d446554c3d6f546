import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A sentence's key as it stands in a source file; `whole` is false where only its beginning is written there. */
export type AskedKey = { text: string; whole: boolean; in: string }

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"`;]*?['"](\.[^'"]+)['"]/g
const LITERAL = /'([a-z][\w-]*(?:\.[\w-]+)+)'|`([a-z][\w-]*(?:\.[\w-]*)*)\$\{[^`]*`|`([a-z][\w-]*(?:\.[\w-]+)+)`/gi

/** Every file that comes with this one, without those it fetches later and without the catalogues themselves. */
export function filesWith(start: string): string[] {
  const reached = new Set<string>()
  const walk = (file: string) => {
    if (reached.has(file) || !/\.tsx?$/.test(file) || !existsSync(file) || file.includes('/content/messages/')) return
    reached.add(file)
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) walk(join(dirname(file), to))
  }
  walk(start)
  return [...reached]
}

/** What looks like the key of a sentence in these files, or like the beginning of one that is put together. */
export function keysAskedIn(files: readonly string[]): AskedKey[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LITERAL)].map(([, plain, beginning, backticks]) => ({
      text: plain ?? beginning ?? backticks ?? '',
      whole: beginning === undefined,
      in: file,
    })),
  )
}
