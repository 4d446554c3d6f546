import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { card, ok, point, scorecard, seriesOf, world } from '../../../../tests/support/fake-staff.tsx'
import { metric } from '../../../../tests/support/metric-opened.tsx'

const row = (key: string) => card().metrics.find((one) => one.key === key)!
const closed = { state: 'closed' as const, closedOn: '2025-10-16' }
const since = { status: 'shown' as const, numerator: 7, denominator: null, on: null, more: false }
const none = { month: '2025-09', numerator: null, denominator: null, hidden: false, demo: false, ...closed }

/** What the page, the month's line and the file say of September 2025. */
async function said(key: string, months: Parameters<typeof seriesOf>[0]) {
  const is = world({ metricSeries: () => ok(seriesOf(months, { metric: row(key) })) })
  const { container, unmount } = metric(is)
  const line = (await screen.findByRole('rowheader', { name: /^September 2025/ })).closest('tr')!.textContent
  const top = (container.querySelector('.reading') ?? container.querySelector('.evidence section'))!.textContent
  const button = screen.queryByRole('button', { name: 'Save as CSV' })
  if (button) fireEvent.click(button)
  const file = vi.mocked(is.saveFile).mock.calls[0]?.[1]
  unmount()
  return { line, top, file: file?.split('\n').find((one) => one.startsWith('2025-09')) }
}

describe('what came after a month’s close', () => {
  test('and is too few to show is not called answers where nobody answered', async () => {
    const few = { ...point('2025-09', 11, null), ...closed, revision: { status: 'too_few' as const } }
    for (const key of ['laspb_meetings_delivered', 'coproduction_activities_monthly']) {
      const { line, file } = await said(key, [few])
      for (const words of [line, file]) {
        expect(words).toContain('since the close: fewer than 5 people; too few to show')
        expect(words).not.toMatch(/answer/)
      }
    }
    const asked = await said('parent_carers_involved_ehcp', [{ ...few, denominator: 20 }])
    for (const words of [asked.line, asked.file])
      expect(words).toContain('since the close: fewer than 5 answers, or answers all alike; too few to show')
  })

  test('stands alone where the month closed without a figure: in the head, the table and the file', async () => {
    const late = { ...none, revision: since }
    const only = await said('laspb_meetings_delivered', [late])
    expect(only.top).toBe(
      'No figure to judge yetSeptember 2025 had no figure when it closed; since the close: 7. To have it count, a lead opens the month again and closes it anew.',
    )
    expect(only.line).toMatch(/^September 2025 \(closed\)since the close: 7no figure at the close/)
    expect(only.line.match(/7/g)).toHaveLength(1)

    const before = { ...point('2025-08', 5, null), ...closed }
    const two = await said('laspb_meetings_delivered', [before, late])
    expect(two.top).toContain('August 2025 is 5')
    expect(two.top).toContain('September 2025 had no figure when it closed; since the close: 7.')
    expect(two.file).toContain('no figure at the close; since the close: 7')

    const share = { ...none, revision: { ...since, denominator: 9 } }
    const asked = await said('parent_carers_involved_ehcp', [share])
    expect(asked.line).toContain('no answers that counted at the close')
  })

  test('is one number where a reply gives it twice', async () => {
    const twice = { ...point('2025-09', 7, null), ...closed, revision: since }
    const { line, file } = await said('laspb_meetings_delivered', [twice])
    for (const words of [line, file]) {
      expect(words).toContain('came after the close, at which there was no figure')
      expect(words).not.toContain('since the close')
    }
    expect(line.match(/7/g)).toHaveLength(1)
    const more = { ...twice, revision: { ...since, more: true } }
    expect((await said('laspb_meetings_delivered', [more])).line).toContain('it has moved again')
  })

  test('is told of the forum’s log beside the entries, too', async () => {
    const data = [{ ...none, disputed: 0, atClose: null, revision: since }]
    metric(world({ metricSeries: () => ok(seriesOf(data, { metric: row('coproduction_activities_monthly') })) }))
    const beside = (await screen.findByRole('heading', { name: 'From the forum’s log' })).closest('section')!
    expect(beside.textContent).toContain('There was no figure at the close on 16 October 2025. It is 7 today.')
  })

  test('is told on the scorecard in place of asking that somebody enter it', async () => {
    const late = { ...none, revision: since }
    scorecard(world({ scorecard: () => ok(card({ laspb_meetings_delivered: [late] })) }))
    const told = await screen.findByText('September 2025 had no figure when it closed; since the close: 7.')
    expect(told.querySelector('a')).toBeNull()
  })

  test('is said once on the scorecard where a reply gives it twice', async () => {
    const twice = { ...point('2025-09', 7, null), ...closed, revision: since }
    scorecard(world({ scorecard: () => ok(card({ laspb_meetings_delivered: [twice] })) }))
    const told = await screen.findByText(/came after the close, at which there was no figure/)
    const line = told.closest('li.metric')!
    expect(line.querySelector('.metric-value')!.textContent).toBe('7')
    expect(line.querySelector('.metric-base')!.textContent).not.toContain('7')
  })
})
