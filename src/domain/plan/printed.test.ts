import { expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { planFile } from './plan-file.ts'
import { readPrinted } from './printed.ts'

test('every milestone of the first plan reads as it was read by hand', () => {
  const points = planFile.parse(planJson).metrics.flatMap((m) => m.trajectory)
  expect(points.length).toBeGreaterThan(100)
  for (const { raw, value, comparator, uncertain } of points) {
    if (!uncertain) expect(readPrinted(raw), raw).toEqual({ raw, value, comparator })
  }
})

test('what is no printed value is none', () => {
  for (const text of ['', 'N/A', 'more', '75 % of all', '>=6', '-3', '1,20', '%'])
    expect(readPrinted(text), text).toBeNull()
  expect(readPrinted(' 1,200 ')).toEqual({ raw: '1,200', value: 1200, comparator: null })
  expect(readPrinted('> 2.5%')).toEqual({ raw: '> 2.5%', value: 2.5, comparator: '>' })
})
