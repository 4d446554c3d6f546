import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { card, ok, point, scorecard, show, world } from '../../../../tests/support/fake-staff.tsx'
import { MilestonesPage } from '../milestones/milestones-page.tsx'

/** The line of a row among its statement's; its name also stands in the lists above. */
const lineOf = (name: string) =>
  screen
    .getAllByRole('link', { name })
    .map((one) => one.closest('li.metric'))
    .find((one) => one !== null)!

describe('scorecard', () => {
  test('lists ten statements and 37 rows, and says of each empty one who fills it', async () => {
    const { container } = scorecard(world({}))
    await screen.findByRole('heading', { level: 1, name: '0 of 29 milestones met in October 2025' })
    expect(container.querySelectorAll('.statement h2')).toHaveLength(10)
    expect(container.querySelectorAll('li.metric')).toHaveLength(37)
    expect(screen.getAllByText('No figure: staff enter this by hand')).toHaveLength(25)
    expect(screen.getAllByText('No figure: nothing shared of the forum’s log counts here yet')).toHaveLength(8)
    expect(screen.getAllByText('No answers yet: families’ surveys fill this')).toHaveLength(4)
    expect(screen.queryByText('Demonstration data')).toBeNull()
  })

  test('a figure has its base, its verdict and its milestone; the headline counts it', async () => {
    const is = world({
      scorecard: () => ok(card({ parent_carers_involved_ehcp: [point('2025-09', 10, 40), point('2025-10', 32, 40)] })),
    })
    scorecard(is)
    await screen.findByRole('heading', {
      level: 1,
      name: '1 of 29 milestones met in October 2025, 1 more than in September 2025',
    })
    const row = lineOf('Parent carers involved in the EHC plan process')
    expect(row.textContent).toContain('80%')
    expect(row.textContent).toContain('40 answers')
    expect(row.textContent).toMatch(/Met(?! so far)/)
    expect(row.textContent).not.toContain('low base')
    const since = screen.getByRole('heading', { name: 'What changed since September 2025' }).closest('section')!
    expect(since.textContent).toContain(
      'Newly met:Parent carers involved in the EHC plan process (80%, 40 answers; the milestone is 80% now)',
    )
    expect(since.textContent).not.toContain('Newly missed')
    expect(since.textContent).toContain('1 of 36 measures have a figure for October 2025')
    fireEvent.click(screen.getByText('Which are met, and which are not'))
    const met = screen.getByRole('heading', { name: 'Met (1)' }).closest('section')!
    expect(
      within(met)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['Parent carers involved in the EHC plan process (80%, 40 answers; milestone 80%)'])
    expect(screen.getByRole('heading', { name: 'No figure since the milestone (28)' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Missed (0)' })).toBeTruthy()
  })

  test('the first month that is judged is compared with none: where nothing was judged, nothing is more', async () => {
    const series = {
      parent_carers_involved_ehcp: [point('2024-06', 90, 100), point('2024-07', 90, 100), point('2024-08', 90, 100)],
    }
    const first = scorecard(world({ scorecard: () => ok(card(series, '2024-07')) }))
    const title = await screen.findByRole('heading', { level: 1, name: /in July 2024/ })
    expect(title.textContent).toBe('1 of 27 milestones met in July 2024')
    first.unmount()
    const met = { ...series, feedback_satisfied_la: [point('2024-08', 99, 100)] }
    scorecard(world({ scorecard: () => ok(card(met, '2024-08')) }))
    await screen.findByRole('heading', {
      level: 1,
      name: '2 of 27 milestones met in August 2024, 1 more than in July 2024',
    })
  })

  test('a figure that improves and misses its milestone, or worsens and meets it, says both; an older figure is named as one', async () => {
    const over = (key: string, values: number[]) => ({
      [key]: values.map((value, i) => point(`2025-${String(i + 3).padStart(2, '0')}`, value, 100)),
    })
    const series = {
      ...over('parent_carers_involved_ehcp', [20, 22, 21, 23, 20, 22, 21, 23, 22, 60]),
      ...over('feedback_satisfied_la', [99, 98, 99, 98, 99, 98, 99, 98, 99, 85]),
      feedback_satisfied_health: [point('2025-10', 70, 100), point('2025-11', 71, 100)],
    }
    const clock = { now: () => Date.parse('2026-01-20T10:00:00Z'), today: () => '2026-01-20' }
    scorecard(world({ scorecard: () => ok(card(series, '2025-12')) }, { clock }))
    await screen.findByRole('heading', { level: 1, name: /in December 2025/ })
    const since = screen.getByRole('heading', { name: 'What changed since November 2025' }).closest('section')!
    expect(since.textContent).toMatch(/\(60%, 100 answers; [^)]*improving, but the milestone of 80% is not met\)/)
    expect(since.textContent).toMatch(/\(85%, 100 answers; [^)]*worsening, but the milestone of \d+% is still met\)/)
    expect(screen.getByText(/1 is judged by an earlier month’s figure: December 2025 has none\.$/)).toBeTruthy()
  })

  test('what came after a month’s close stands beside its figure, which stays; too little to show is not hinted at', async () => {
    const closed = { state: 'closed' as const, closedOn: '2025-11-18' }
    const since = { status: 'shown' as const, numerator: 25, denominator: 48, on: '2025-11-21', more: false }
    const series = {
      parent_carers_involved_ehcp: [{ ...point('2025-10', 22, 43), ...closed, revision: since }],
      feedback_satisfied_la: [{ ...point('2025-10', 22, 43), ...closed, revision: { status: 'too_few' as const } }],
    }
    scorecard(world({ scorecard: () => ok(card(series)) }))
    await screen.findByRole('heading', { level: 1, name: /in October 2025/ })
    expect(lineOf('Parent carers involved in the EHC plan process').textContent).toMatch(
      /51%43 answers ·\s+since the close: 25 of 48/,
    )
    expect(lineOf('Satisfied or better, council').textContent).not.toContain('since the close')
  })

  test('promises that are late are listed by the server’s day in the newest reports, and an older one says where they are', async () => {
    const fields = { youSaid: 'A call within a week.', status: 'agreed', owner: 'la', dueOn: '2025-11-18' }
    const entry = { id: 'e', kind: 'ywsd' as const, revision: 1, stances: [], yours: false, side: null, fields }
    const is = world({
      scorecard: () => ok({ ...card(), known: { on: '2025-11-20', isToday: true, newest: '2025-10' } }),
    })
    const page = scorecard({ ...is, sharedLog: { ...is.sharedLog, entries: () => ok([entry]) } })
    fireEvent.click(await screen.findByText('Promised to families, and late'))
    expect((await screen.findByText(/A call within a week/)).textContent).toContain('2 days ago')
    page.unmount()
    const known = { on: '2025-02-28', isToday: false, newest: '2025-10' }
    scorecard(world({ scorecard: () => ok({ ...card({}, '2025-01'), known }) }))
    const link = await screen.findByRole('link', { name: 'See them in the scorecard of October 2025' })
    expect(link.getAttribute('href')).toBe('/staff?month=2025-10')
    expect(screen.queryByText('Promised to families, and late')).toBeNull()
  })

  test('the month that still runs misses nothing and trips no rule: headline, changes, row and plan table judge the month before', async () => {
    const over = Array.from({ length: 10 }, (_, i) => point(`2025-${String(i + 1).padStart(2, '0')}`, 34 + (i % 2), 40))
    const begun = { ...point('2025-11', 1, 40), state: 'open' as const }
    const series = { parent_carers_involved_ehcp: [...over, begun], feedback_satisfied_la: [begun] }
    const is = world({ scorecard: () => ok({ ...card(series, '2025-11'), judgedTo: '2025-10' }) })
    const first = scorecard(is)
    await screen.findByRole('heading', { level: 1, name: /^1 of 29 milestones met in October 2025/ })
    expect(
      screen.getByText(
        /November 2025 is not over: everything here is judged up to October 2025. October 2025 is closed/,
      ),
    ).toBeTruthy()
    const row = lineOf('Parent carers involved in the EHC plan process')
    expect(row.textContent).toMatch(/88%.*Oct 25.*Met.*steady/)
    expect(lineOf('Satisfied or better, council').textContent).toContain(
      'The first figure is of November 2025, which is not over',
    )
    const since = screen.getByRole('heading', { name: 'What changed since September 2025' }).closest('section')!
    expect(since.textContent).not.toMatch(/Newly missed|More than chance/)
    expect(since.textContent).toContain('1 of 36 measures have a figure for October 2025')
    first.unmount()
    show(is, (reader) => <MilestonesPage reader={reader} />, '/staff/milestones')
    const table = await screen.findByRole('table')
    expect(table.textContent).not.toContain('Missed')
    expect(within(table).getByText('Met')).toBeTruthy()
  })

  test('while the month is open nothing is plainly met: headline, row and plan table say "so far"', async () => {
    const months = Array.from({ length: 9 }, (_, i) => point(`2025-0${i + 1}`, 8, 40))
    const is = world(
      { scorecard: () => ok(card({ parent_carers_involved_ehcp: [...months, point('2025-10', 38, 40)] })) },
      { clock: { now: () => Date.parse('2025-11-03T10:00:00Z'), today: () => '2025-11-03' } },
    )
    const first = scorecard(is)
    await screen.findByRole('heading', { level: 1, name: /^1 of 29 milestones met so far in October 2025/ })
    const row = lineOf('Parent carers involved in the EHC plan process')
    expect(row.textContent).toMatch(/Met so far.*improving so far/)
    expect(screen.getByText('Newly met so far:')).toBeTruthy()
    first.unmount()
    show(is, (reader) => <MilestonesPage reader={reader} />, '/staff/milestones')
    expect((await screen.findByRole('table')).textContent).toContain('Met so far')
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    expect(vi.mocked(is.saveFile).mock.calls[0]![1]).toContain('Met so far')
  })

  test('the milestone beside a verdict is the one judged; the next says that it is the next', async () => {
    const series = [point('2025-01', 53, 100)]
    scorecard(world({ scorecard: () => ok(card({ staff_trained_coproduction: series }, '2025-01')) }))
    await screen.findByRole('heading', { level: 1, name: /in January 2025/ })
    const row = lineOf('Children’s staff trained in co-production')
    expect(row.textContent).toMatch(/Milestone 50% by Jan\s25next: 65% by Apr\s25Reached\?: Met/)
    expect(row.textContent).toContain('Change and target: ')
  })

  test('a row of which every month is hidden says why', async () => {
    scorecard(world({ scorecard: () => ok(card({ parent_carers_involved_ehcp: [point('2025-10', null, null)] })) }))
    expect(await screen.findByText('Hidden: fewer than 5 answers a month')).toBeTruthy()
  })

  test('a ribbon over the page while demonstration data counts', async () => {
    scorecard(world({ scorecard: () => ok(card({ parent_carers_involved_ehcp: [point('2025-10', 5, 9, true)] })) }))
    expect(await screen.findByText('Demonstration data')).toBeTruthy()
    expect(lineOf('Parent carers involved in the EHC plan process').textContent).toContain('9 answers · low base')
  })
})

test('says how many people stand behind what staff know of the forum, and hides few', async () => {
  const few = { people: null, answers: null, right: null, hidden: true, demo: false }
  const known = { month: '2025-09', people: 14, answers: 52, right: 39, hidden: false, demo: true }
  scorecard(world({ forumKnowledge: () => ok({ months: [{ month: '2025-03', ...few }, known] }) }))
  const right = await screen.findByText('75% (39 of 52)')
  expect(right.closest('tr')?.textContent).toBe('September 20251475% (39 of 52)')
  expect(screen.getByText('hidden: fewer than 5 people').closest('tr')?.textContent).toContain('March 2025')
})
