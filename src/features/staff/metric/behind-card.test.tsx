import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ok, point, seriesOf, world } from '../../../../tests/support/fake-staff.tsx'
import { metric } from '../../../../tests/support/metric-opened.tsx'

test('every month with a note is among the months behind a figure, and what is left out can be shown', async () => {
  const years = [2023, 2024, 2025].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  )
  // Far apart: most months are part of a run on one side of the mean.
  const data = years.filter((at) => at <= '2025-10').map((at, i) => point(at, i < 17 ? 10 : 35, 40))
  const note = {
    id: 'old',
    metric: 'parent_carers_involved_ehcp',
    month: '2023-02',
    kind: 'note' as const,
    words: 'Two coordinators left.',
    signed: 'Ann Example',
    agency: 'la' as const,
    on: '2023-03-01',
    demo: false,
    mayTakeBack: false,
    takenBack: null,
  }
  const notes = { mayNote: false, maySetBaseline: false, notes: [note] }
  metric(world({ metricSeries: () => ok(seriesOf(data)), metricNotes: () => ok(notes) }))
  const of = (await screen.findByRole('heading', { name: 'Why a month was so' })).closest('section')!
  const months = () => within(of).getAllByRole('term').length
  expect(within(of).getByText('Two coordinators left.').closest('div')!.textContent).toContain('February 2023')
  expect(months()).toBe(6)
  const more = within(of).getByRole('button', { name: /^Show \d+ more months beyond what chance explains$/ })
  const left = Number(/\d+/.exec(more.textContent)![0])
  fireEvent.click(more)
  expect(months()).toBe(6 + left)
  expect(within(of).queryByRole('button')).toBeNull()
})
