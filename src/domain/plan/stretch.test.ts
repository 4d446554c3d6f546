import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../metric/months.ts'
import { xmrChart } from '../metric/spc.ts'
import { latestStretches, stretchAt, stretchValues } from './stretch.ts'

const chart = (values: readonly number[]) => xmrChart(values, { improvement: 'increase' }).points
const shown = Array.from({ length: 40 }, (_, i) => addMonths('2024-01', i))

describe('stretches of marked months', () => {
  test('a run that another mark cuts is named whole: two months alone are no signal', () => {
    // Eight months below the mean, of which the third is beyond the limit as well.
    const points = chart([50, 52, 50, 52, 46, 45, 20, 46, 45, 46, 45, 46, 52, 50, 52, 50])
    expect(points.map(({ special }) => special).slice(4, 8)).toEqual([
      'shift_low',
      'shift_low',
      'outside_low',
      'shift_low',
    ])
    const { told, rest } = latestStretches(points, 2)
    expect(told).toEqual([
      { special: 'shift_low', from: 4, to: 11, near: 0 },
      { special: 'outside_low', from: 6, to: 6, near: 0 },
    ])
    expect(rest).toBe(0)
  })

  test('months near a limit are counted as they are, two or three of them', () => {
    const noise = [50, 53, 50, 47, 50, 53, 50, 47, 50, 53, 50, 47, 50, 53, 50, 47]
    const of = (...last: number[]) => {
      const points = chart([...noise, ...last])
      expect(points.at(-1)!.special).toBe('near_high')
      return stretchValues(stretchAt(points, points.length - 1), shown)
    }
    expect(of(58, 52, 58)).toMatchObject({ near: 2, months: 3, all: 'no' })
    expect(of(58, 58, 58)).toMatchObject({ near: 3, months: 3, all: 'yes' })
    expect(of(52, 58, 58)).toMatchObject({ near: 2, months: 2, all: 'yes' })
  })

  test('whatever the figures, a stretch is as many months as its rule asks for, and no marked month is lost', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 7, maxLength: 36 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 3 }), (series, most) => {
        const points = chart(series)
        const { told, rest } = latestStretches(points, most)
        for (const { special, from, to, near } of told) {
          const months = points.slice(from, to + 1)
          if (special.startsWith('near')) expect(near).toBeGreaterThanOrEqual(2)
          else if (!special.startsWith('outside')) expect(months.length).toBeGreaterThanOrEqual(7)
          for (const end of [months[0]!, months.at(-1)!]) expect(end.special).not.toBe('none')
        }
        const inside = points.filter(
          ({ special }, i) => special !== 'none' && told.some(({ from, to }) => from <= i && i <= to),
        )
        expect(inside.length + rest).toBe(points.filter(({ special }) => special !== 'none').length)
      }),
      { numRuns: 2000 },
    )
  })

  test('months without a figure between them are told', () => {
    const stretch = { special: 'near_high' as const, from: 0, to: 1, near: 2 }
    expect(stretchValues(stretch, ['2024-08', '2024-10']).gap).toBe('yes')
    expect(stretchValues(stretch, ['2024-08', '2024-09']).gap).toBe('no')
  })
})
