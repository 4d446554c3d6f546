// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import planJson from '../../content/plans/wirral-2024-05.json'
import { wirralPlaces } from '../../content/messages/places/wirral.ts'
import { staffMessages } from '../../content/messages/en/staff.ts'
import type { Membership } from '../../domain/access/role.ts'
import type { Answer, LastViews, StaffServer } from '../../domain/ports-staff.ts'
import { metricReply, planFile, scorecardReply, type MetricSeries, type Scorecard } from '../../domain/plan/plan.ts'
import { createWording, WordingProvider } from '../../ui/wording.tsx'
import { MetricPage } from './metric/metric-page.tsx'
import { MilestonesPage } from './milestones/milestones-page.tsx'
import { ScorecardPage } from './scorecard/scorecard-page.tsx'
import { SettingsPage } from './settings/settings-page.tsx'
import { WhoAnswersPage } from './who-answers/who-answers-page.tsx'
import { SignedIn } from './signed-in.tsx'
import { StaffWorldProvider, type StaffWorld } from './staff-world.tsx'

const plan = planFile.parse(planJson)
const point = (month: string, numerator: number | null, denominator: number | null, demo = false) => ({
  month,
  numerator,
  denominator,
  hidden: numerator === null,
  demo,
})

/** The plan as the server sends it, with figures for the rows named. */
function card(series: Record<string, ReturnType<typeof point>[]> = {}, asOf = '2025-10'): Scorecard {
  return scorecardReply.parse({
    area: { key: 'wirral', name: 'Wirral' },
    plan: { key: 'wirral-2024-05', title: plan.title, planEnd: plan.plan_end },
    asOf,
    demo: Object.values(series)
      .flat()
      .some((p) => p.demo),
    statements: plan.statements,
    metrics: plan.metrics.map((metric) => ({
      ...metric,
      milestones: metric.trajectory,
      hasNumericTrajectory: metric.has_numeric_trajectory,
      trajectoryText: metric.trajectory_text,
      series: series[metric.key] ?? [],
    })),
  })
}

function seriesOf(
  months: (ReturnType<typeof point> & { options?: Record<string, number> })[],
  more: Partial<MetricSeries> = {},
): MetricSeries {
  const metric = card().metrics.find((m) => m.key === 'parent_carers_involved_ehcp')!
  return metricReply.parse({
    metric,
    definition: {
      numerator: 'Strongly agree and agree',
      denominator: 'All answers',
      exclusions: 'Does not apply',
      source: 'Survey',
      version: 1,
    },
    months,
    rolling: [],
    breakdown: null,
    ...more,
  })
}

const wirral: Membership = { area: 'wirral', areaName: 'Wirral', role: 'staff', agency: 'la' }
const ok = <T,>(value: T): Promise<Answer<T>> => Promise.resolve({ kind: 'answered', value })

let kept: Map<string, { value: unknown; at: number }>
beforeEach(() => {
  kept = new Map()
})
afterEach(cleanup)

const lastViews: LastViews = {
  keep: (name, value, at) => void kept.set(name, { value, at }),
  get: (name) => kept.get(name) ?? null,
  clear: () => kept.clear(),
}

function world(server: Partial<StaffServer>, more: Partial<StaffWorld> = {}): StaffWorld {
  return {
    server: {
      requestCode: () => Promise.resolve('sent'),
      verifyCode: () => Promise.resolve('signed_in'),
      session: () => Promise.resolve('staff@wirral.example'),
      signOut: () => Promise.resolve(),
      memberships: () => ok([wirral]),
      scorecard: () => ok(card()),
      metricSeries: () => ok(seriesOf([])),
      equalityTotals: () => Promise.resolve({ kind: 'not_a_member' }),
      filledInBy: () => Promise.resolve({ kind: 'not_a_member' }),
      areaPlaces: () => Promise.resolve({ kind: 'not_a_member' }),
      changePlaces: () => Promise.resolve({ kind: 'not_a_member' }),
      survey: () => Promise.resolve({ kind: 'unavailable' }),
      createInvitations: () => ok({ status: 'created', id: 'b1' }),
      invitations: () => ok([]),
      invitationSheet: () => Promise.resolve({ kind: 'not_a_member' }),
      cancelInvitations: () => Promise.resolve({ kind: 'not_a_member' }),
      completion: () => ok([]),
      channelMix: () => ok({ months: [] }),
      sendKeyed: () => Promise.resolve({ kind: 'no_connection' }),
      checkKeyed: () => Promise.resolve({ kind: 'no_connection' }),
      waitingForms: () => ok([]),
      ...server,
    },
    lastViews,
    clock: { now: () => Date.parse('2025-11-20T10:00:00Z'), today: () => '2025-11-20' },
    saveFile: vi.fn<StaffWorld['saveFile']>(),
    print: vi.fn<StaffWorld['print']>(),
    places: wirralPlaces,
    site: 'https://heard.example',
    surveys: [],
    languages: [{ code: 'en', name: 'English' }],
    homeArea: 'wirral',
    ...more,
  }
}

function show(
  is: StaffWorld,
  page: (reader: Parameters<Parameters<typeof SignedIn>[0]['children']>[0]) => ReactNode,
  path = '/staff',
) {
  const { hook, searchHook } = memoryLocation({ path, searchPath: path.split('?')[1] ?? '' })
  return render(
    <WordingProvider wording={createWording('en', [staffMessages])}>
      <StaffWorldProvider world={is}>
        <Router hook={hook} searchHook={searchHook}>
          <SignedIn>{page}</SignedIn>
        </Router>
      </StaffWorldProvider>
    </WordingProvider>,
  )
}
const scorecard = (is: StaffWorld) => show(is, (reader) => <ScorecardPage reader={reader} />)
const metric = (is: StaffWorld) =>
  show(
    is,
    (reader) => <MetricPage reader={reader} metricKey="parent_carers_involved_ehcp" />,
    '/staff/metric/x?month=2025-10',
  )

describe('scorecard', () => {
  test('lists ten statements and 37 rows, and says of each empty one who fills it', async () => {
    const { container } = scorecard(world({}))
    await screen.findByRole('heading', { level: 1, name: '0 of 29 milestones met in October 2025' })
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(10)
    expect(container.querySelectorAll('li.metric')).toHaveLength(37)
    expect(screen.getAllByText('No figure: staff enter this by hand')).toHaveLength(25)
    expect(screen.getAllByText('No figure: the forum’s log will fill this')).toHaveLength(8)
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
    const row = screen.getByRole('link', { name: 'Parent carers involved in the EHC plan process' }).closest('li')!
    expect(row.textContent).toContain('80%')
    expect(row.textContent).toContain('40 answers')
    expect(row.textContent).toMatch(/Met(?! so far)/)
    expect(row.textContent).not.toContain('low base')
    expect(
      screen.getByText(/Newly met: Parent carers involved in the EHC plan process\. Newly missed: none\./),
    ).toBeTruthy()
  })

  test('while the month is open nothing is plainly met: headline, row and plan table say "so far"', async () => {
    const months = Array.from({ length: 9 }, (_, i) => point(`2025-0${i + 1}`, 8, 40))
    const is = world(
      { scorecard: () => ok(card({ parent_carers_involved_ehcp: [...months, point('2025-10', 38, 40)] })) },
      { clock: { now: () => Date.parse('2025-11-03T10:00:00Z'), today: () => '2025-11-03' } },
    )
    const first = scorecard(is)
    await screen.findByRole('heading', { level: 1, name: /^1 of 29 milestones met so far in October 2025/ })
    const row = screen.getByRole('link', { name: 'Parent carers involved in the EHC plan process' }).closest('li')!
    expect(row.textContent).toMatch(/Met so far.*improving so far/)
    expect(screen.getByText(/Newly met so far: Parent carers/)).toBeTruthy()
    first.unmount()
    show(is, (reader) => <MilestonesPage reader={reader} />, '/staff/milestones')
    expect((await screen.findByRole('table')).textContent).toContain('Met so far')
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
    expect(vi.mocked(is.saveFile).mock.calls[0]![1]).toContain('Met so far')
  })

  test('a row of which every month is hidden says why', async () => {
    scorecard(world({ scorecard: () => ok(card({ parent_carers_involved_ehcp: [point('2025-10', null, null)] })) }))
    expect(await screen.findByText('Hidden: fewer than 5 answers a month')).toBeTruthy()
  })

  test('a ribbon over the page while demonstration data counts', async () => {
    scorecard(world({ scorecard: () => ok(card({ parent_carers_involved_ehcp: [point('2025-10', 5, 9, true)] })) }))
    expect(await screen.findByText('Demonstration data')).toBeTruthy()
    expect(screen.getByText(/low base/)).toBeTruthy()
  })

  test('an area without a plan says so', async () => {
    scorecard(world({ scorecard: () => ok({ ...card(), plan: null, statements: [], metrics: [] }) }))
    expect(await screen.findByRole('heading', { name: 'No plan has been entered for Wirral yet' })).toBeTruthy()
  })

  test('without a connection the last view stays, with its age; sign-out forgets it', async () => {
    const first = scorecard(world({}))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    first.unmount()
    const signOut = vi.fn<StaffServer['signOut']>(() => Promise.resolve())
    scorecard(
      world({
        scorecard: () => Promise.resolve({ kind: 'no_connection' }),
        memberships: () => Promise.resolve({ kind: 'no_connection' }),
        signOut,
      }),
    )
    expect(await screen.findByText(/This is the view as at 20 November 2025/)).toBeTruthy()
    expect(document.querySelectorAll('li.metric')).toHaveLength(37)
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
    await screen.findByLabelText('Your work e-mail address')
    expect(kept.size).toBe(0)
    expect(signOut).toHaveBeenCalledOnce()
  })

  test.each([
    ['no_connection', 'There is no connection', 'Try again'],
    ['unavailable', 'Heard’s server did not answer as it should', 'Try again'],
    ['signed_out', 'You are signed out', 'Sign in again'],
    ['not_a_member', 'There is nothing here for this sign-in', 'Sign out'],
  ] as const)('%s says what to do', async (kind, heading, button) => {
    scorecard(world({ scorecard: () => Promise.resolve({ kind }) }))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('heading', { name: heading })).toBeTruthy()
    expect(within(alert).getByRole('button', { name: button })).toBeTruthy()
  })

  test('while the figures are on their way the page has its title and says so', async () => {
    scorecard(world({ scorecard: () => new Promise(() => {}) }))
    expect(await screen.findByText('Fetching the figures…')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual(['Scorecard'])
  })

  test('somebody without any area sees no figures', async () => {
    const asked = vi.fn<StaffServer['scorecard']>(() => ok(card()))
    scorecard(world({ memberships: () => ok([]), scorecard: asked }))
    expect(await screen.findByRole('heading', { name: 'There is nothing here for this sign-in' })).toBeTruthy()
    expect(asked).not.toHaveBeenCalled()
  })

  test('several areas: the person chooses, and only that one is asked for', async () => {
    const asked = vi.fn<StaffServer['scorecard']>(() => ok(card()))
    const sefton: Membership = { area: 'sefton', areaName: 'Sefton', role: 'lead', agency: 'la' }
    scorecard(world({ memberships: () => ok([sefton, wirral]), scorecard: asked }))
    await screen.findByRole('heading', { name: 'Which area?' })
    expect(asked).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Sefton' }))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(asked).toHaveBeenCalledWith('sefton', null)
  })
})

test('the plan table has all 37 rows with what is printed, and the file has the same', async () => {
  const is = world({})
  show(is, (reader) => <MilestonesPage reader={reader} />, '/staff/milestones')
  const table = await screen.findByRole('table')
  expect(
    within(table)
      .getAllByRole('rowheader')
      .filter((th) => th.getAttribute('scope') === 'row'),
  ).toHaveLength(37)
  const cells = (name: string) =>
    Array.from(within(table).getByRole('link', { name }).closest('tr')!.querySelectorAll('td'), (td) => td.textContent)
  expect(cells('Complaints, council').slice(0, 11)).toEqual([
    '10',
    '3',
    '15',
    '6',
    '14',
    '13',
    '12',
    '10',
    '9',
    '6',
    '6',
  ])
  expect(cells('Requests for an EHC needs assessment').slice(0, 5)).toEqual(['75', '105', '113', 'Lower', '76?'])
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [name, text] = vi.mocked(is.saveFile).mock.calls[0]!
  expect(name).toBe('plan-wirral-2025-10.csv')
  expect(text.trim().split('\r\n')).toHaveLength(38)
})

describe('metric page', () => {
  const months = [
    '2025-01',
    '2025-02',
    '2025-03',
    '2025-04',
    '2025-05',
    '2025-06',
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
  ]

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
    expect(container.querySelectorAll('.months .shape')).toHaveLength(9)
    expect(container.querySelectorAll('.limits .mean')).toHaveLength(1)
    const row = screen.getByRole('rowheader', { name: 'March 2025' }).closest('tr')!
    expect(row.textContent).toContain('hidden: fewer than 5 answers')
  })

  test('under six months: a plain line without limits', async () => {
    const { container } = metric(
      world({ metricSeries: () => ok(seriesOf(months.slice(5).map((m) => point(m, 20, 40)))) }),
    )
    await screen.findByRole('img', { name: /^Chart of Parent carers involved/ })
    expect(container.querySelector('.limits')).toBeNull()
    expect(container.querySelector('.reading')!.textContent).toContain('too few to say what is chance')
  })

  test('a breakdown says what is hidden; another way asks again and keeps the page', async () => {
    const asked = vi.fn<StaffServer['metricSeries']>((_area, _metric, by) =>
      ok(
        seriesOf(
          months.map((m) => point(m, 20, 40)),
          {
            breakdown: {
              by: by as 'stage',
              quarter: '2025-Q3',
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
    metric(world({ metricSeries: asked }))
    await screen.findByRole('rowheader', { name: 'Draft plan' })
    expect(screen.getByRole('rowheader', { name: 'Plan ended' }).closest('tr')!.textContent).toContain('hidden')
    expect(screen.getByText(/Groups of fewer than 5 answers are hidden/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Locality' }))
    expect(screen.getByRole('heading', { level: 1, name: /Parent carers involved/ })).toBeTruthy()
    await screen.findByRole('rowheader', { name: 'Wallasey' })
    expect(asked.mock.calls.map((call) => call[2])).toEqual(['stage', 'locality'])
  })

  test('saves its months, marked as demonstration data', async () => {
    const is = world({ metricSeries: () => ok(seriesOf(months.map((m) => point(m, 20, 40, true)))) })
    metric(is)
    fireEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    const [name, text] = vi.mocked(is.saveFile).mock.calls[0]!
    expect(name).toBe('parent_carers_involved_ehcp-2025-10.csv')
    expect(text).toContain('2025-10,20,40,50,35.2,64.8,80%')
    expect(text.match(/Demonstration data/g)).toHaveLength(10)
  })

  test('without figures the page says where they come from', async () => {
    metric(world({}))
    expect(await screen.findByText(/This row fills by itself as families answer the survey/)).toBeTruthy()
  })
})

describe('sign-in', () => {
  const begin = async (server: Partial<StaffServer>) => {
    scorecard(
      world({
        session: vi
          .fn<StaffServer['session']>(() => Promise.resolve('staff@wirral.example'))
          .mockResolvedValueOnce(null),
        ...server,
      }),
    )
    fireEvent.change(await screen.findByLabelText('Your work e-mail address'), {
      target: { value: 'staff@wirral.example' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Send me a code' }))
  }
  const enter = async (code: string) => {
    fireEvent.change(await screen.findByLabelText('Code from the e-mail'), { target: { value: code } })
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  }

  test('address, code, scorecard; spaces in the code are no mistake', async () => {
    const verifyCode = vi.fn<StaffServer['verifyCode']>(() => Promise.resolve('signed_in'))
    await begin({ verifyCode })
    const field = await screen.findByLabelText('Code from the e-mail')
    expect(field.getAttribute('inputmode')).toBe('numeric')
    expect(field.getAttribute('autocomplete')).toBe('one-time-code')
    await enter('123 456')
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(verifyCode).toHaveBeenCalledWith('staff@wirral.example', '123456')
  })

  test.each([
    ['wrong', /wrong, has been used or is too old/],
    ['too_many', /Too many tries/],
    ['no_connection', /There is no connection/],
    ['unavailable', /did not answer as it should/],
  ] as const)('a code that is %s gets one clear sentence, and stays typed', async (outcome, words) => {
    await begin({ verifyCode: () => Promise.resolve(outcome) })
    await enter('123456')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(words)
    await waitFor(() => expect(document.activeElement).toBe(alert))
    expect(screen.getByLabelText<HTMLInputElement>('Code from the e-mail').value).toBe('123456')
  })

  test('five digits are not sent', async () => {
    const verifyCode = vi.fn<StaffServer['verifyCode']>(() => Promise.resolve('signed_in'))
    await begin({ verifyCode })
    await enter('12345')
    expect((await screen.findByRole('alert')).textContent).toContain('Enter the six digits')
    expect(verifyCode).not.toHaveBeenCalled()
  })

  test('an address without an @ is not sent', async () => {
    const requestCode = vi.fn<StaffServer['requestCode']>(() => Promise.resolve('sent'))
    scorecard(world({ session: () => Promise.resolve(null), requestCode }))
    fireEvent.change(await screen.findByLabelText('Your work e-mail address'), { target: { value: 'staff' } })
    fireEvent.click(screen.getByRole('button', { name: 'Send me a code' }))
    expect((await screen.findByRole('alert')).textContent).toContain('name@council.gov.uk')
    expect(requestCode).not.toHaveBeenCalled()
  })
})

describe('who took part, and whom families are sent to', () => {
  test('shows safe totals and says what is hidden', async () => {
    const sex = {
      question: 'sex',
      label: 'What is your sex?',
      options: [
        { code: 'female', label: 'Female' },
        { code: 'male', label: 'Male' },
      ],
      total: 30,
      hidden: false,
      rows: [
        { code: 'female', n: 22, hidden: false },
        { code: 'male', n: null, hidden: true },
      ],
    }
    show(
      world({
        equalityTotals: () => ok({ quarter: '2025-Q3', demo: false, questions: [sex] }),
        filledInBy: () => ok({ quarter: '2025-Q3', demo: false, total: null, hidden: true, rows: null }),
      }),
      (reader) => <WhoAnswersPage reader={reader} />,
    )
    expect(await screen.findByRole('row', { name: 'Female 22' })).toBeTruthy()
    expect(screen.getByRole('row', { name: 'Male hidden' })).toBeTruthy()
    expect(screen.getByText('Too few people answered this to show anything safely.')).toBeTruthy()
  })

  test('a lead changes a number and is told what is wrong with another', async () => {
    const save = vi
      .fn<StaffServer['changePlaces']>()
      .mockResolvedValueOnce({ kind: 'answered', value: { status: 'refused', problem: 'safeguarding:phone' } })
      .mockResolvedValueOnce({ kind: 'answered', value: { status: 'changed' } })
    show(world({ areaPlaces: () => ok({ places: null, changes: [] }), changePlaces: save }), (reader) => (
      <SettingsPage reader={reader} />
    ))
    const number = within(await screen.findByRole('group', { name: 'Number to call 2' })).getByLabelText(
      'Telephone number',
    )
    fireEvent.change(number, { target: { value: 'call us' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^Not saved\. Look at the numbers to call/)).toBeTruthy()
    fireEvent.change(number, { target: { value: '0151 496 0000' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^Saved\./)).toBeTruthy()
    expect(save.mock.calls[1]?.[1].safeguarding[1]).toMatchObject({ phone: '0151 496 0000' })
    expect(Object.keys(save.mock.calls[1]?.[1] ?? {}).sort()).toEqual([
      'complaint',
      'mediation',
      'readers',
      'safeguarding',
      'sendiass',
    ])
  })

  test('nobody but a lead sees them', async () => {
    show(world({}), (reader) => <SettingsPage reader={reader} />)
    expect(await screen.findByText('Only leads of this area can see and change these.')).toBeTruthy()
  })
})
