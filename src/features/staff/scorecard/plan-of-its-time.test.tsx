import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Milestone, ReadBy, Scorecard } from '../../../domain/plan/plan.ts'
import { card, ok, point, scorecard, seriesOf, world } from '../../../../tests/support/fake-staff.tsx'
import { metric } from '../../../../tests/support/metric-opened.tsx'

const first: ReadBy = {
  key: 'first',
  title: 'The first',
  planEnd: '2025-10',
  inForce: false,
  adoptedOn: '2024-05-01',
  since: null,
  begins: '2024-05',
  ofMonth: 'first',
  now: 'later',
}
const later: ReadBy = { ...first, key: 'later', title: 'The next', inForce: true, adoptedOn: '2025-11-10' }
const next: ReadBy = { ...later, since: '2025-11', ofMonth: 'later' }
const ROW = 'parent_carers_involved_ehcp'
const figures = { [ROW]: [point('2025-09', 10, 40), point('2025-10', 32, 40), point('2025-11', 36, 40)] }

/** The scorecard of a next plan, of which one row asks for these. */
const byNext = (asOf: string, milestones: Milestone[], more: Partial<Scorecard> = {}) => {
  const all = card(figures, asOf)
  const metrics = all.metrics.filter((one) => one.key === ROW).map((one) => ({ ...one, milestones }))
  return world({ scorecard: () => ok({ ...all, metrics, plan: next, ...more }) })
}
const asks = (month: string, before = false): Milestone => ({
  month,
  raw: '85%',
  value: 85,
  comparator: null,
  before,
})
const noteLink = () => within(screen.getByRole('note')).getByRole('link')

describe('a month is judged by the plan of its time', () => {
  test('a past month says by which plan it is judged, and leads to it by the plan in force; a month of that plan needs no word', async () => {
    const page = scorecard(world({ scorecard: () => ok({ ...card(figures), plan: first }) }))
    await screen.findByRole('heading', { level: 1, name: /^1 of 29 milestones met in October 2025, 1 more/ })
    expect(screen.getByRole('note').textContent).toContain(
      'October 2025 is read and judged by the plan of its time: “The first”, from 1 May 2024.',
    )
    expect(noteLink().getAttribute('href')).toBe('/staff?month=2025-10&plan=later')
    page.unmount()
    scorecard(byNext('2025-11', [asks('2025-11')]))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('note')).toBeNull()
  })

  test('by the plan in force an earlier month is judged by nothing, and the page leads to the plan that does', async () => {
    const page = scorecard(byNext('2025-10', [asks('2025-10', true)], { plan: { ...next, ofMonth: 'first' } }))
    await screen.findByRole('heading', { level: 1, name: 'No milestone to judge in October 2025' })
    expect(screen.getByText(/This plan judges months from November 2025 on/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'The scorecard of October 2025' })
    expect(link.getAttribute('href')).toBe('/staff?month=2025-10')
    expect(noteLink().getAttribute('href')).toBe('/staff?month=2025-10')
    expect(screen.queryByText(/^Missed/)).toBeNull()
    expect(screen.getByText('asked only before this plan', { selector: '.metric-next' })).toBeTruthy()
    page.unmount()
    // So does the month that still runs, in which only the month before can be judged.
    scorecard(byNext('2025-11', [asks('2025-10', true), asks('2026-01')], { judgedTo: '2025-10' }))
    await screen.findByRole('link', { name: 'The scorecard of October 2025' })
    expect(screen.queryByRole('note')).toBeNull()
  })

  test('of a month before the area’s first plan nobody says that a plan of its time judged it', async () => {
    const early = { ...card(figures, '2024-04'), judgedTo: '2024-04' }
    const page = scorecard(world({ scorecard: () => ok({ ...early, plan: first }) }))
    await screen.findByRole('heading', { level: 1, name: 'No milestone to judge in April 2024' })
    expect(screen.getByRole('note').textContent).toBe(
      'No plan was in force in April 2024. These figures are read by “The first”, the plan from 1 May 2024. Read by the plan in force',
    )
    expect(noteLink().getAttribute('href')).toBe('/staff?month=2024-04&plan=later')
    page.unmount()
    const by = { ...next, ofMonth: 'first' }
    const now = scorecard(byNext('2024-04', [asks('2025-10', true)], { plan: by, judgedTo: '2024-04' }))
    await screen.findByRole('heading', { level: 1, name: 'No milestone to judge in April 2024' })
    expect(now.container.textContent).not.toMatch(/plan of its time|judged by an earlier plan|plan of April 2024/)
    expect(
      screen.getByText('This plan judges months from November 2025 on. No plan was in force in April 2024.'),
    ).toBeTruthy()
    expect(screen.getByText(/^No plan was in force in March 2024, so nothing is called newly met/)).toBeTruthy()
    expect(noteLink().textContent).toBe('Read by the first plan')
    expect(screen.queryByRole('link', { name: 'The scorecard of April 2024' })).toBeNull()
    now.unmount()
    // In the month in which it was adopted the first plan is in force.
    scorecard(world({ scorecard: () => ok({ ...card(figures, '2024-05'), plan: first }) }))
    expect((await screen.findByRole('note')).textContent).toContain(
      'May 2024 is read and judged by the plan of its time',
    )
  })

  test('the first month of a plan is compared with none: nothing is more than before, and nothing newly met', async () => {
    scorecard(byNext('2025-11', [asks('2025-11')]))
    await screen.findByRole('heading', {
      level: 1,
      name: '1 of 1 milestones met so far in November 2025, the first month of this plan',
    })
    const since = screen.getByRole('heading', { name: 'What changed since October 2025' }).closest('section')!
    expect(since.textContent).toContain('October 2025 was judged by an earlier plan')
    expect(since.textContent).not.toMatch(/Newly met|No milestone was newly met/)
  })

  test('a measure’s page says the same of its month, and does not call a trend what was asked before the plan', async () => {
    const row = card().metrics.find((one) => one.key === ROW)!
    const read = { ...row, milestones: [asks('2025-10', true)] }
    const page = metric(
      world({ metricSeries: () => ok(seriesOf(figures[ROW], { metric: read, plan: next })) }),
      '2025-11',
    )
    await screen.findByRole('img', { name: /^Chart of/ })
    const reading = page.container.querySelector('.reading')!.textContent
    expect(reading).toContain('only for months before it was in force')
    expect(reading).not.toContain('trend here')
    expect(page.container.textContent).toContain('not judged by this plan')
    expect(page.container.textContent).not.toContain('trend only')
    expect(screen.getByText('from before this plan was in force, not judged')).toBeTruthy()
    page.unmount()
    metric(world({ metricSeries: () => ok(seriesOf(figures[ROW], { plan: first })) }), '2025-10')
    await screen.findByRole('img', { name: /^Chart of/ })
    expect(noteLink().getAttribute('href')).toMatch(/^\/staff\/metric\/.+\?month=2025-10&plan=later$/)
  })
})
