import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { surveyCards } from '../../../content/surveys/cards.ts'
import type { Membership } from '../../../domain/access/role.ts'
import type { SharedLogServer } from '../../../domain/ports-shared-log.ts'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { card, ok, point, seriesOf, wirral, world } from '../../../../tests/support/fake-staff.tsx'
import { metric, months } from '../../../../tests/support/metric-opened.tsx'

describe('metric page', () => {
  test('chart, sentence and table tell the same story; a hidden month keeps its line', async () => {
    const data = months.map((month, i) =>
      month === '2025-03' ? point(month, null, null) : point(month, 20 + (i % 3), 40),
    )
    const { container } = metric(world({ metricSeries: () => ok(seriesOf(data)) }))
    await screen.findByRole('img', { name: /^Chart of Parent carers involved/ })
    screen.getByRole('heading', { level: 1, name: 'Parent carers involved in the EHC plan process' })
    expect(container.querySelector('.reading')!.textContent).toContain(
      'October 2025 is 50%, between 35% and 65%, from 40 answers.',
    )
    expect(container.querySelector('.reading')!.textContent).toContain(
      'The milestone of 80% for October 2025 is missed.',
    )
    expect(container.querySelector('.reading')!.textContent).toContain('trial limits')
    const drawn = [...container.querySelectorAll('.months .shape')].map((one) => one.getAttribute('d')).join('')
    expect(drawn.match(/M/g)).toHaveLength(9)
    expect(container.querySelectorAll('.chart .limits .mean')).toHaveLength(1)
    const row = screen.getByRole('rowheader', { name: 'March 2025' }).closest('tr')!
    expect(row.textContent).toContain('hidden: fewer than 5 answers')
  })

  test('a figure from the forum’s log says what is disputed and what it was at the close, and leads to the entries', async () => {
    const fed = card().metrics.find((one) => one.key === 'coproduction_activities_monthly')!
    const data = [
      { ...point('2025-08', 5, null), disputed: 0, atClose: null },
      { ...point('2025-09', 8, null), disputed: 0, atClose: { on: '2025-10-16', numerator: 7, denominator: null } },
      { ...point('2025-10', 9, null), disputed: 2, atClose: null },
    ]
    metric(world({ metricSeries: () => ok(seriesOf(data, { metric: fed })) }))
    const beside = (await screen.findByRole('heading', { name: 'From the forum’s log' })).closest('section')!
    expect(beside.textContent).toContain('October 20252 entries are disputed. They count all the same.')
    expect(beside.textContent).toContain(
      'September 2025At the close on 16 October 2025 the figure was 7. It has changed since: it is 8 today.',
    )
    const links = [...beside.querySelectorAll('a')].map((one) => one.getAttribute('href'))
    expect(links).toEqual(['/staff/log?month=2025-10', '/staff/log?month=2025-09'])
  })

  test('the month that still runs is drawn apart and judged by nothing', async () => {
    const over = months.map((month, i) => ({ ...point(month, 34 + (i % 3), 40), state: 'closed' as const }))
    const begun = { ...point('2025-11', 1, 10), state: 'open' as const }
    const page = (more: Partial<ReturnType<typeof seriesOf>>) =>
      metric(world({ metricSeries: () => ok(seriesOf([...over, begun], more)) }), '2025-11').container
    const container = page({ judgedTo: '2025-10' })
    await screen.findByRole('img', { name: /^Chart of Parent carers involved/ })
    const reading = container.querySelector('.reading')!.textContent
    expect(reading).toContain('The milestone of 80% for October 2025 is met')
    expect(reading).toContain('chance alone')
    expect(reading).toContain(
      'November 2025 is not over: its figure so far is drawn as a dotted ring, and is not judged.',
    )
    expect(container.querySelectorAll('.chart circle.unfinished')).toHaveLength(1)
    expect(container.querySelector('.chart-key')!.textContent).toContain('a month that is not over: not judged')
    const row = screen.getByRole('rowheader', { name: /^November 2025/ }).closest('tr')!
    expect(row.textContent).toContain('(month not over)')
    expect(row.textContent).not.toContain('below the limit')
  })

  test('where only the month that still runs has a figure, the page says that', async () => {
    const begun = { ...point('2025-11', 1, 10), state: 'open' as const }
    metric(world({ metricSeries: () => ok(seriesOf([begun], { judgedTo: '2025-10' })) }), '2025-11')
    expect(await screen.findByText('The first figure is of November 2025, which is not over')).toBeTruthy()
    expect(screen.queryByText(/fills by itself/)).toBeNull()
    expect(screen.getByRole('rowheader', { name: /^November 2025/ })).toBeTruthy()
  })

  test('from a figure of surveys to the comments of those surveys, for who may read them, and never by month or part', async () => {
    const fed = seriesOf([point('2025-10', 20, 40)], { surveys: ['ehcp_satisfaction', 'friends_family'] })
    const links = async (more: Partial<Membership>) => {
      const page = metric(
        world(
          { metricSeries: () => ok(fed), memberships: () => ok([{ ...wirral, ...more }]) },
          { surveys: surveyCards },
        ),
      )
      await screen.findByRole('heading', { name: 'Who answered' })
      const found = [...page.container.querySelectorAll('.evidence a[href^="/staff/comments"]')]
      const said = found.map((one) => [one.textContent, one.getAttribute('href')])
      page.unmount()
      return said
    }
    expect(await links({ role: 'staff', agency: 'la' })).toEqual([
      ['Comments of “Your EHC plan”', '/staff/comments?only=all&survey=ehcp_satisfaction'],
      ['Comments of “A service you used”', '/staff/comments?only=all&survey=friends_family'],
    ])
    expect(await links({ role: 'staff', agency: null })).toEqual([])
  })

  test('a figure from surveys says nothing of the log', async () => {
    metric(world({ metricSeries: () => ok(seriesOf([point('2025-10', 20, 40)])) }))
    await screen.findByRole('heading', { level: 1, name: 'Parent carers involved in the EHC plan process' })
    expect(screen.queryByRole('heading', { name: 'From the forum’s log' })).toBeNull()
  })

  test('under six months: a plain line without limits', async () => {
    const { container } = metric(
      world({ metricSeries: () => ok(seriesOf(months.slice(5).map((m) => point(m, 20, 40)))) }),
    )
    await screen.findByRole('img', { name: /^Chart of Parent carers involved/ })
    expect(container.querySelector('.limits')).toBeNull()
    expect(container.querySelector('.reading')!.textContent).toContain('too few to say what is chance')
  })

  test('a breakdown says what is hidden, and draws its quarters with gaps that are said; another way asks again and keeps the page', async () => {
    // Of the second quarter of 2025 there is no breakdown: the server gives the one before.
    const quarters: Record<string, string> = { '2024-12': '2024-Q4', '2025-03': '2025-Q1', '2025-06': '2025-Q1' }
    const asked = vi.fn<StaffServer['metricSeries']>((_area, _metric, by, asOf) =>
      ok(
        seriesOf(
          months.map((m) => point(m, 20, 40)),
          {
            breakdown: {
              by: by as 'stage',
              quarter: quarters[asOf ?? ''] ?? '2025-Q3',
              total: { month: '2025-07', numerator: 60, denominator: 120, hidden: false, demo: false },
              rows: [
                { code: by === 'stage' ? 'draft_plan' : 'wallasey', numerator: 55, denominator: 110, hidden: false },
                { code: by === 'stage' ? 'ceased' : 'outside', numerator: null, denominator: null, hidden: true },
              ],
            },
          },
        ),
      ),
    )
    const { container } = metric(world({ metricSeries: asked }))
    await screen.findAllByRole('rowheader', { name: 'Draft plan' })
    expect(screen.getAllByRole('rowheader', { name: 'Plan ended' })[0]!.closest('tr')!.textContent).toContain('hidden')
    expect(screen.getByText(/Groups of fewer than 5 answers are hidden/)).toBeTruthy()
    await screen.findByRole('img', {
      name: 'Draft plan by quarter: Oct–Dec 2024 50% of 110; Jan–Mar 2025 50% of 110; Apr–Jun 2025 no breakdown; Jul–Sep 2025 50% of 110.',
    })
    const [draft, ended] = container.querySelectorAll('.small-charts figure')
    expect([draft!.querySelectorAll('circle').length, draft!.querySelectorAll('.gap').length]).toEqual([3, 1])
    expect([ended!.querySelectorAll('circle').length, ended!.querySelectorAll('.gap').length]).toEqual([0, 4])
    expect(ended!.textContent).toContain('Gap: Oct–Dec 2024, Jan–Mar 2025, Jul–Sep 2025 (hidden).')
    fireEvent.click(screen.getByText('The quarters as a table'))
    expect(screen.getByRole('columnheader', { name: 'Jan–Mar 2025' })).toBeTruthy()
    expect(asked.mock.calls.map((call) => call[3])).toEqual(['2025-10', '2024-12', '2025-03', '2025-06'])
    fireEvent.click(screen.getByRole('button', { name: 'Locality' }))
    expect(screen.getByRole('heading', { level: 1, name: /Parent carers involved/ })).toBeTruthy()
    await screen.findAllByRole('rowheader', { name: 'Wallasey' })
    expect(new Set(asked.mock.calls.map((call) => call[2]))).toEqual(new Set(['stage', 'locality']))
  })

  test('saves its months, marked as demonstration data', async () => {
    const is = world({ metricSeries: () => ok(seriesOf(months.map((m) => point(m, 20, 40, true)))) })
    metric(is)
    fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    const [name, text] = vi.mocked(is.saveFile).mock.calls[0]!
    expect(name).toBe('parent_carers_involved_ehcp-2025-10.csv')
    expect(text).toContain('2025-10,20,40,50,35.2,64.8,,80%')
    expect(text.match(/Demonstration data/g)).toHaveLength(10)
  })

  test('what was counted is not called answers, on the page or in a file; a count has no columns of a share', async () => {
    const counted = card().metrics.find((one) => one.key === 'ehc_20_week_compliance')!
    const three = { ...point('2025-10', 60, 90), month: '2025-10' }
    const is = world({
      metricSeries: () => ok(seriesOf([point('2025-10', 15, 20)], { metric: counted, rolling: [three] })),
    })
    const { container, unmount } = metric(is)
    fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    expect(container.querySelector('.reading')!.textContent).toContain('October 2025 is 75% (15 of 20)')
    for (const said of [
      container.querySelector('.reading')!.textContent,
      container.querySelector('.month-table')!.textContent,
    ])
      expect(said).not.toMatch(/answer|positive/i)
    const text = vi.mocked(is.saveFile).mock.calls[0]![1]
    expect(text).toContain('Month,Counted,Out of,%,95% from,95% to,3 months,Milestone')
    expect(text).toMatch(/2025-10,15,20,75,[\d.]+,[\d.]+,66\.7,75%.*low base/)
    unmount()
    const total = card().metrics.find((one) => one.key === 'laspb_meetings_delivered')!
    const other = world({ metricSeries: () => ok(seriesOf([point('2025-10', 12, null)], { metric: total })) })
    metric(other)
    fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    expect(vi.mocked(other.saveFile).mock.calls[0]![1]).toContain('Month,Number,Milestone')
    expect(screen.getByText(/running total since April 2024/)).toBeTruthy()
  })

  test('a measure that the plan does not have leads to the plans, and doubts nobody’s part in the area', async () => {
    metric(world({ metricSeries: () => Promise.resolve({ kind: 'not_a_member' }) }))
    expect(await screen.findByRole('heading', { level: 1, name: 'This plan has no such measure' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'All plans' }).getAttribute('href')).toBe('/staff/plans')
    expect(screen.queryByText(/no part in this area/)).toBeNull()
  })

  test('without figures the page says where they come from', async () => {
    metric(world({}))
    expect(await screen.findByText(/This row fills by itself as families answer the survey/)).toBeTruthy()
  })
})

test('what the forum shared about this measure is fetched when somebody asks', async () => {
  const entry = (id: string, metrics: string[]) => ({
    id,
    kind: 'ywsd' as const,
    fields: {
      youSaid: `Said ${id}`,
      weDid: 'Listened.',
      status: 'done',
      publish: false,
      links: { plan: 'wirral-2024-05', statements: [2], actions: [], metrics },
    },
    revision: 1,
    stances: [],
    yours: false,
    side: null,
  })
  const entries = vi.fn<SharedLogServer['entries']>(() =>
    ok([entry('a', ['parent_carers_involved_ehcp']), entry('b', ['complaints_la'])]),
  )
  const is = world({ metricSeries: () => ok(seriesOf([point('2025-10', 45, 90)])) })
  metric({ ...is, sharedLog: { ...is.sharedLog, entries } })
  const summary = await screen.findByText('You said, we did, and the log about this measure')
  expect(entries).not.toHaveBeenCalled()
  const details = summary.closest('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  expect(await screen.findByText('Said a')).toBeTruthy()
  expect(screen.queryByText('Said b')).toBeNull()
})
