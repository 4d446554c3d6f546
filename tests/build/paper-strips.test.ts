import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The rules of a style sheet that hide something on paper, as one text. */
function hiddenOnPaper(sheet: string): string {
  const css = readFileSync(new URL(`../../src/ui/styles/${sheet}`, import.meta.url), 'utf8')
  const print = css.split('@media print').slice(1).join('\n')
  return [...print.matchAll(/([^{}]+)\{\s*display: none;/g)].map((rule) => rule[1]).join(',')
}

test('a worry about safety stands on no paper, and the mark of demonstration data stands on every one', () => {
  const hidden = hiddenOnPaper('staff.css')
  expect(hidden).toMatch(/\.safety\s*,/)
  expect(hidden).toContain('.desk-top nav')
  expect(hidden).not.toContain('.ribbon')
})
