import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followed, heightOf, nextSpan, rowsBetween, spansWith, STEP, type Span } from './drawn-rows.ts'

const hundred = () => 100

test('the rows between two heights are those of which any part lies there', () => {
  expect(rowsBetween(hundred, 50, 250, 450)).toEqual({ from: 2, to: 5 })
  expect(rowsBetween(hundred, 50, -800, -100)).toEqual({ from: 0, to: 0 })
  expect(rowsBetween(hundred, 50, 6000, 7000)).toEqual({ from: 50, to: 50 })
  expect(rowsBetween(hundred, 50, 4950, 7000)).toEqual({ from: 49, to: 50 })
})

test('rows ahead are drawn a step at a time, those on the screen at once', () => {
  const near = { from: 0, to: 30 }
  const first = nextSpan({ from: 0, to: 0 }, { from: 0, to: 7 }, near, 400)
  expect(first).toEqual({ from: 0, to: 9 + STEP })
  expect(nextSpan(first, { from: 0, to: 7 }, near, 400)).toEqual({ from: 0, to: 12 + STEP })
  // Somebody jumped to the end: nothing between is drawn.
  expect(nextSpan(first, { from: 393, to: 400 }, { from: 380, to: 400 }, 400)).toEqual({ from: 390, to: 400 })
  // A month that only comes near from below begins with its last rows.
  expect(nextSpan({ from: 0, to: 0 }, { from: 60, to: 60 }, { from: 48, to: 60 }, 60)).toEqual({ from: 57, to: 60 })
})

test('frame after frame the drawn rows hold all that are seen, add little, and come to rest at all that are near', () => {
  const places = fc.array(fc.integer({ min: -3000, max: 45_000 }), { minLength: 1, maxLength: 30 })
  const heights = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(heights, places, (high, tops) => {
      const of = (row: number) => high[row]!
      let drawn: Span = { from: 0, to: 0 }
      for (const top of tops) {
        const seen = rowsBetween(of, high.length, top, top + 740)
        const near = rowsBetween(of, high.length, top - 1000, top + 1740)
        for (let frame = 0; frame < 40; frame += 1) {
          const next = nextSpan(drawn, seen, near, high.length)
          if (seen.from < seen.to) expect(next.from <= seen.from && next.to >= seen.to).toBe(true)
          const fresh = Array.from({ length: next.to - next.from }, (_, i) => next.from + i).filter(
            (row) => (row < drawn.from || row >= drawn.to) && (row < seen.from - STEP || row >= seen.to + STEP),
          )
          expect(fresh.length).toBeLessThanOrEqual(4 * STEP)
          drawn = next
        }
        expect(drawn.from <= near.from && drawn.to >= near.to).toBe(true)
        expect(nextSpan(drawn, seen, near, high.length)).toEqual(drawn)
      }
    }),
  )
})

test('a row with the focus stays drawn with its neighbours, however far the list has gone', () => {
  const drawn = { from: 90, to: 120 }
  expect(spansWith(drawn, null, 400)).toEqual([drawn])
  expect(spansWith(drawn, 5, 400)).toEqual([{ from: 4, to: 7 }, drawn])
  expect(spansWith(drawn, 121, 400)).toEqual([{ from: 90, to: 123 }])
  expect(spansWith(drawn, 399, 400)).toEqual([drawn, { from: 398, to: 400 }])
  expect(spansWith({ from: 0, to: 0 }, 0, 400)).toEqual([{ from: 0, to: 2 }])
  expect(heightOf(hundred, { from: 4, to: 7 })).toBe(300)
})

test('what is drawn follows its entries down when others come above them, and up when some go', () => {
  const before = ['a', 'b', 'c', 'd']
  expect(followed([{ from: 1, to: 3 }], before, ['x', 'y', 'z', ...before])).toEqual([{ from: 4, to: 6 }])
  expect(followed([{ from: 1, to: 3 }], before, ['b', 'd'])).toEqual([{ from: 0, to: 1 }])
  expect(followed([{ from: 1, to: 3 }], before, ['a', 'd'])).toEqual([])
  expect(followed([{ from: 1, to: 3 }], before, ['a', 'b', 'new', 'c', 'd'])).toEqual([{ from: 1, to: 4 }])
})

test('no row is drawn twice where two stretches come together', () => {
  const before = ['a', 'b', 'c', 'd', 'e']
  const spans = [
    { from: 0, to: 1 },
    { from: 3, to: 5 },
  ]
  expect(followed(spans, before, ['d', 'a', 'e'])).toEqual([{ from: 0, to: 3 }])
  expect(followed(spans, before, ['a', 'd', 'e'])).toEqual([{ from: 0, to: 3 }])
})
