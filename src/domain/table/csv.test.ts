import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvFile } from './csv.ts'

/** What a spreadsheet makes of one cell: quotes undone. */
const opened = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j cannot run', (text) => {
  expect(opened(csvCell(text))).toBe(`'${text}`)
})

test('no text can begin a formula, and none is lost', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"', ',', '\n'), fc.string())
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(nasty, (text) => {
      const cell = opened(csvCell(text))
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      expect(cell === text || cell === `'${text}`).toBe(true)
    }),
  )
})

test('numbers stay numbers, also below nought; nothing is an empty cell', () => {
  expect(csvFile([['a', -1.5, null, Number.NaN, 'b,c']])).toBe('\uFEFFa,-1.5,,,"b,c"\r\n')
})
