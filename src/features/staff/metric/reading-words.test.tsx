import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { card, ok, point, scorecard, seriesOf, world } from '../../../../tests/support/fake-staff.tsx'
import { metric } from '../../../../tests/support/metric-opened.tsx'
import { addMonths } from '../../../domain/metric/months.ts'

const ROW = 'parent_carers_involved_ehcp'

/** These figures of the months up to October 2025, in percent; null for a hidden one. */
const upTo = (...values: (number | null)[]) =>
  values.map((value, i) => point(addMonths('2025-10', i + 1 - values.length), value, value === null ? null : 100))

/** What the page of a figure says of these, and the marks at its head. */
async function said(...values: (number | null)[]) {
  const page = metric(world({ metricSeries: () => ok(seriesOf(upTo(...values))) }))
  await screen.findByRole('img', { name: /^Chart of/ })
  const words = page.container.querySelector('.reading')!.textContent
  const marks = page.container.querySelector('.marks')!.textContent
  page.unmount()
  return { words, marks }
}

const noise = [50, 53, 50, 47, 50, 53, 50, 47, 50, 53, 50, 47, 50, 53, 50, 47]

test('figures that now reach a target beyond the limits are not marked "never": page, sentence and scorecard say that nobody can say yet', async () => {
  const reached = [...noise, 82]
  const { words, marks } = await said(...reached)
  expect(words).toContain('set new limits before you say whether the target of 80% can be relied on')
  expect(marks).toContain('target: cannot tell')
  expect(marks).not.toContain('never')
  expect((await said(...noise, 50)).marks).toContain('target: never')
  scorecard(world({ scorecard: () => ok(card({ [ROW]: upTo(...reached) })) }))
  const line = await screen.findByText('target: cannot tell')
  // An empty ring.
  expect(line.querySelectorAll('svg > *')).toHaveLength(1)
  expect(screen.queryByText('target: never')).toBeNull()
  expect(screen.getByText(/empty where the figures are changing/)).toBeTruthy()
})

test('seven months that rise are said to be six rises', async () => {
  const { words } = await said(50, 40, 50, 40, 41, 43, 45, 47, 49, 51)
  expect(words).toContain('From April 2025 to October 2025 the figure rose 6 times in a row: the improvement')
})

test('months near a limit are counted, and named where a hidden one lies between them', async () => {
  expect((await said(...noise, 58, 52, 58)).words).toContain(
    '2 of the 3 months from August 2025 to October 2025 are near the upper limit: the improvement',
  )
  expect((await said(...noise, 58, 58, 58)).words).toContain(
    'The 3 months from August 2025 to October 2025 are near the upper limit',
  )
  const hidden = await said(...noise, 52, 58, null, 58)
  expect(hidden.words).toContain('The 2 months shown from August 2025 to October 2025 are near the upper limit')
})

test('a run cut by another mark is told whole, with its real months', async () => {
  const { words } = await said(50, 52, 50, 52, 46, 45, 20, 46, 45, 46, 45, 46, 52, 50, 52, 50)
  expect(words).toContain('Before it, the 8 months from November 2024 to June 2025 were a run below the mean')
  expect(words).toContain('Before it, January 2025 was below the lower limit')
  expect(words).not.toMatch(/the [23] months/)
})
