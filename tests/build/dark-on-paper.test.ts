import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What is printed from a dark screen is printed on white: no colour of the dark scheme may reach the paper. */

const styles = 'src/ui/styles'
const sheets = [...readdirSync(styles).map((name) => `${styles}/${name}`), 'public/figures.css'].filter((path) =>
  path.endsWith('.css'),
)

type Block = { query: string; body: string }
/** Every `@media` of a style sheet, with what stands in it. */
function mediaOf(css: string): Block[] {
  return [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/@media([^{]+)\{/g)].map((found) => {
    const begins = found.index + found[0].length
    const rest = found.input.slice(begins)
    let open = 1
    const ends = Array.from(rest).findIndex((sign) => {
      open += sign === '{' ? 1 : sign === '}' ? -1 : 0
      return open === 0
    })
    return { query: found[1]!.trim(), body: rest.slice(0, ends) }
  })
}
const isDark = ({ query }: Block) => /prefers-color-scheme:\s*dark/.test(query)
const propertiesIn = (blocks: Block[]) => new Set(blocks.flatMap(({ body }) => body.match(/--[a-z-]+(?=:)/g) ?? []))

test('the style sheets with a dark scheme are these', () => {
  expect(sheets.filter((path) => mediaOf(readFileSync(path, 'utf8')).some(isDark))).toEqual([
    `${styles}/first.css`,
    `${styles}/staff.css`,
    'public/figures.css',
  ])
})

test.each(sheets)('%s: each colour of the dark scheme is for screens alone, or set back for paper', (path) => {
  const media = mediaOf(readFileSync(path, 'utf8'))
  const reachesPaper = propertiesIn(media.filter((one) => isDark(one) && !/^screen and\b/.test(one.query)))
  const setBack = propertiesIn(media.filter(({ query }) => query === 'print'))
  expect([...reachesPaper].filter((name) => !setBack.has(name))).toEqual([])
})

test.each(sheets)('%s: where a sheet leaves the scheme to the screen, paper is light', (path) => {
  const css = readFileSync(path, 'utf8')
  if (!/color-scheme:\s*light dark/.test(css)) return
  const print = mediaOf(css).filter(({ query }) => query === 'print')
  expect(print.some(({ body }) => /color-scheme:\s*light;/.test(body))).toBe(true)
})
