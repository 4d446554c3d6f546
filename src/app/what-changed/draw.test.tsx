import { expect, test } from 'vitest'
import { drawList, type WhatChanged } from './draw.ts'

const one = (youSaid: string, more: Partial<WhatChanged> = {}): WhatChanged => ({
  youSaid,
  weDid: 'Something',
  status: 'done',
  ...more,
})
const say = (key: string) => key

test('only what is made up is said to be, also where a real one stands beside it', () => {
  const list = drawList(say, [one('Real', { demo: false }), one('Made up', { demo: true }), one('Real too')])
  const cards = [...list.children]
  expect(cards.map((card) => card.textContent.includes('changed.demo'))).toEqual([false, true, false])
  expect(cards[1]!.textContent).toContain('Made up')
  // Nothing that speaks of the list as a whole.
  expect(list.querySelectorAll('.notice')).toHaveLength(1)
})
