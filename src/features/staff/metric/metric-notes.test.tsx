import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { MetricNotes } from '../../../domain/plan/notes.ts'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { ok, point, seriesOf, world } from '../../../../tests/support/fake-staff.tsx'
import { metric, months } from '../../../../tests/support/metric-opened.tsx'

const noted = (notes: Partial<MetricNotes['notes'][number]>[]): MetricNotes => ({
  mayNote: true,
  maySetBaseline: false,
  notes: notes.map((one, i) => ({
    id: `note-${i}`,
    metric: 'parent_carers_involved_ehcp',
    month: '2025-05',
    kind: 'baseline',
    words: 'A new way of asking.',
    signed: 'Ann Example',
    agency: 'la',
    on: '2025-06-01',
    demo: false,
    mayTakeBack: false,
    takenBack: null,
    ...one,
  })),
})

describe('notes at the months of a metric', () => {
  test('a new baseline splits mean and limits, its note stands on the chart, in the list and in the table', async () => {
    const data = months.map((month, i) => point(month, i < 4 ? 10 + (i % 2) : 30 + (i % 2), 40))
    const is = world({ metricSeries: () => ok(seriesOf(data)), metricNotes: () => ok(noted([{}])) })
    const { container } = metric(is)
    await screen.findByRole('img', { name: /^Chart of Parent carers involved/ })
    expect(container.querySelectorAll('.limits .start')).toHaveLength(2)
    expect(container.querySelectorAll('.chart .limits .mean')).toHaveLength(1)
    expect(container.querySelector('.noted')!.textContent).toBe('1')
    expect(container.querySelector('.reading')!.textContent).toContain('The limits are counted anew from May 2025')
    expect(screen.getByRole('heading', { name: 'Notes at months' }).closest('section')!.textContent).toContain(
      'May 2025, New baseline: A new way of asking. Ann Example',
    )
    const row = screen.getByRole('rowheader', { name: 'May 2025' }).closest('tr')!
    expect(row.nextElementSibling?.textContent).toBe('Note: New baseline: A new way of asking.')
  })

  test('a sign in one note that turns the direction does not turn the next one', async () => {
    const turning = ['\u202Edesrever', 'Plain words.', 'closes \u2069\u202Eours'].map((words) => ({
      words,
      kind: 'note' as const,
    }))
    const is = world({
      metricSeries: () => ok(seriesOf(months.map((month) => point(month, 20, 40)))),
      metricNotes: () => ok(noted(turning)),
    })
    metric(is)
    const row = (await screen.findByRole('rowheader', { name: 'May 2025' })).closest('tr')!
    expect(row.nextElementSibling?.textContent).toBe(
      'Note: \u2068\u202Edesrever\u2069 · Plain words. · \u2068closes \u202Eours\u2069',
    )
    const list = screen.getByRole('heading', { name: 'Notes at months' }).closest('section')!
    expect([...list.querySelectorAll('li bdi')].map((one) => one.textContent)).toEqual([
      '\u202Edesrever',
      'Plain words.',
      'closes \u202Eours',
    ])
  })

  test('one that was taken back moves nothing and can still be read', async () => {
    const gone = { words: 'It was another month.', signed: 'Bo', on: '2025-11-02' }
    const is = world({
      metricSeries: () => ok(seriesOf(months.map((month) => point(month, 20, 40)))),
      metricNotes: () => ok(noted([{ takenBack: gone }])),
    })
    const { container } = metric(is)
    await screen.findByRole('heading', { name: 'Notes at months' })
    expect(container.querySelector('.limits .start')).toBeNull()
    expect(container.querySelector('.noted')!.textContent).toBe('')
    expect(screen.getByText(/Taken back by Bo, 2 November 2025: It was another month\./)).toBeTruthy()
  })

  test('a note is written with a month, a sentence and a name; a refusal keeps what was typed', async () => {
    const writes = vi
      .fn<StaffServer['writeMetricNote']>()
      .mockResolvedValueOnce({ kind: 'answered', value: { status: 'refused', problem: 'signed' } })
      .mockResolvedValueOnce({ kind: 'answered', value: { status: 'written' } })
    const reads = vi.fn<StaffServer['metricNotes']>(() => ok(noted([])))
    metric(
      world({
        metricSeries: () => ok(seriesOf(months.map((month) => point(month, 20, 40)))),
        metricNotes: reads,
        writeMetricNote: writes,
      }),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Write a note' }))
    expect(screen.queryByRole('button', { name: 'Start a new baseline' })).toBeNull()
    fireEvent.change(screen.getByLabelText('Month'), { target: { value: '2025-03' } })
    fireEvent.change(screen.getByLabelText('What happened?'), { target: { value: ' The line was  closed. ' } })
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(await screen.findByText(/Write your name/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Your name and role'), { target: { value: 'Ann' } })
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(await screen.findByText('It is kept, and stands at its month.')).toBeTruthy()
    expect(writes.mock.calls[1]).toMatchObject([
      'wirral',
      {
        metric: 'parent_carers_involved_ehcp',
        month: '2025-03',
        kind: 'note',
        words: 'The line was closed.',
        signed: 'Ann',
      },
    ])
    expect(writes.mock.calls[0]![1].id).toBe(writes.mock.calls[1]![1].id)
    // Asked again once the page has been drawn.
    await waitFor(() => expect(reads).toHaveBeenCalledTimes(2))
  })

  test('when notes cannot be had the page says what that means for its limits', async () => {
    metric(
      world({
        metricSeries: () => ok(seriesOf(months.map((month) => point(month, 20, 40)))),
        metricNotes: () => Promise.resolve({ kind: 'unavailable' }),
      }),
    )
    expect(await screen.findByText(/the limits here do not know of it/)).toBeTruthy()
  })
})
