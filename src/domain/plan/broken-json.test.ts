import { expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { brokenLine } from './broken-json.ts'

test.each([
  ['{\n "a": 1,\n "b": oh no\n}', 3],
  ['{\n "a": 1\n "b": 2\n}', 3],
  ['{\n "a": [1, 2,\n ]\n}', 3],
  ['{\n "a": {"b": 1]\n}', 2],
  ['{\n "a": "never closed\n}', 2],
  ['{\n "a": 1,\n}', 3],
  ['{\n "a": [\n  {"b": 1}\n', 3],
  ["{\n 'a': 1\n}", 2],
  ['{"a": 1}\n{"b": 2}', 2],
  ['[1\n,,2]', 2],
  ['{\n "a" 1}', 2],
  ['\n\n{x', 3],
] as const)('%j breaks in line %i', (text, line) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  expect(brokenLine(text)).toBe(line)
})

test('a long file is followed to its last line', () => {
  const text = JSON.stringify(planJson, null, 1)
  const lines = text.split('\n')
  expect(brokenLine(text.slice(0, -1))).toBe(lines.length - 1)
  lines[1500] = `${lines[1500]} what`
  expect(brokenLine(lines.join('\n'))).toBe(1501)
})
