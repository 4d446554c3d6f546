import { expect, test } from 'vitest'
import { keyOf, layLegend } from './chart-legend.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const entry = (words: string) => ({ drawn: null, words })

test('the key is what stands under the chart, a single sentence too', () => {
  const list = '<ul class="chart-key"><li><svg width="28"></svg> mean </li><li><svg width="16"></svg>a month</li></ul>'
  expect(keyOf(page(list)).map(({ drawn, words }) => [drawn?.getAttribute('width'), words])).toEqual([
    ['28', 'mean'],
    ['16', 'a month'],
  ])
  expect(keyOf(page('<p class="chart-key">A bar a month.</p>'))).toEqual([entry('A bar a month.')])
})

test('what does not fit beside the others begins a line of its own, and all of it has room', () => {
  const { texts, height } = layLegend({ key: ['mean', 'process limits', 'milestones'].map(entry), notes: [] }, 220)
  expect(texts.map(({ y }) => y)).toEqual([13, 13, 37])
  expect(height).toBe(48)
  expect(texts[1]!.x).toBeGreaterThan(texts[0]!.x)
  expect(layLegend({ key: [], notes: [] }, 220)).toMatchObject({ texts: [], height: 0 })
})

test('a note is broken between words, and none is lost', () => {
  const note = '1. November 2024: Two coordinators left. Many draft plans went out without a call.'
  const { texts } = layLegend({ key: [], notes: [note] }, 280)
  expect(texts.length).toBeGreaterThan(2)
  expect(Math.max(...texts.map(({ words }) => words.length))).toBeLessThanOrEqual(31)
  expect(texts.map(({ words }) => words).join(' ')).toBe(note)
})
