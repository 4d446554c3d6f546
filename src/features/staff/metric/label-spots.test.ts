import { expect, test } from 'vitest'
import { around, boxOf, freeSpot } from './label-spots.ts'

const above = { x: 100, y: 50, anchor: 'start' } as const
const below = { x: 100, y: 80, anchor: 'start' } as const

test('words keep the first spot while it is free', () => {
  expect(freeSpot('40%', [above, below], [around(300, 50)])).toBe(above)
})

test('words give way to a point, and stay away when every spot is taken', () => {
  expect(freeSpot('40%', [above, below], [around(110, 45)])).toBe(below)
  expect(freeSpot('40%', [above, below], [around(110, 45), around(110, 78)])).toBeNull()
})

test('the room of words follows their anchor', () => {
  expect(boxOf('40%', { x: 100, y: 50, anchor: 'end' }).right).toBe(100)
  expect(boxOf('40%', { x: 100, y: 50, anchor: 'middle' }).left).toBeCloseTo(87.25)
})

test('words give way to the line between months, steep or level, and not to where it does not pass', () => {
  const steep = [
    { x: 110, y: 0 },
    { x: 112, y: 58 },
  ]
  expect(freeSpot('40%', [above, below], [], steep)).toBe(below)
  const level = [
    { x: 0, y: 78 },
    { x: 300, y: 78 },
  ]
  expect(freeSpot('40%', [below, above], [], level)).toBe(above)
  expect(freeSpot('40%', [above, below], [], [...steep, { x: 113, y: 90 }])).toBeNull()
})
