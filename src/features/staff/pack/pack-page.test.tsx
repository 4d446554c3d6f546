import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { card, ok, point, show, world } from '../../../../tests/support/fake-staff.tsx'
import { figures, openPack, pack } from '../../../../tests/support/pack-opened.tsx'
import { PackPage } from './pack-page.tsx'

test('the Board pack has an opening and a page for each statement, with figure, base, words and what is overdue', async () => {
  const { container } = openPack('board')
  await screen.findByText('More felt involved')
  expect(container.querySelectorAll('.sheet')).toHaveLength(11)
  expect(screen.getAllByText('50%').length).toBeGreaterThan(0)
  expect(screen.getByText('Co-produce the SEND Strategy')).toBeTruthy()
  expect(screen.getAllByText('Overdue').length).toBe(1)
  expect(container.querySelectorAll('.stamp')).toHaveLength(11)
})

test('beside each verdict the Board reads the milestone that was judged, and the next as the next', async () => {
  const january = card({ staff_trained_coproduction: [point('2025-01', 53, 100)] }, '2025-01')
  openPack('board', {}, { ...pack, month: '2025-01' }, january)
  const row = (await screen.findByRole('rowheader', { name: 'Children’s staff trained in co-production' })).closest(
    'tr',
  )!
  expect(row.textContent).toMatch(/50% by Jan\s25next: 65% by Apr\s25Met/)
})

test('what families said, and what came of it, stands under the statement it names', async () => {
  const about = (statement: number, youSaid: string) => ({
    revision: 1,
    stances: [],
    yours: false,
    side: null,
    id: youSaid,
    kind: 'ywsd' as const,
    fields: {
      youSaid,
      weDid: 'One page with the next steps.',
      status: 'agreed',
      owner: 'la',
      dueOn: '2025-12-01',
      publish: false,
      links: { plan: 'wirral-2024-05', statements: [statement], actions: [], metrics: [] },
    },
  })
  const entries = () => ok([about(2, 'Nobody tells us.'), about(3, 'We wait.')])
  const is = world({ scorecard: () => ok(card(figures)) }, { packs: { ...world({}).packs, pack: () => ok(pack) } })
  const sharedLog = { ...is.sharedLog, entries }
  show({ ...is, sharedLog }, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
  const sheet = (await screen.findByText('Nobody tells us.')).closest<HTMLElement>('.sheet')!
  expect(sheet.querySelector('h2')!.textContent).toMatch(/^2\. /)
  expect(sheet.textContent).toContain('promised for 1 December 2025')
  expect(sheet.textContent).not.toContain('We wait.')
})

test('a report of an earlier plan shows the figures by that plan', async () => {
  const scorecard = vi.fn<StaffServer['scorecard']>(() => ok(card(figures)))
  const is = world({ scorecard }, { packs: { ...world({}).packs, pack: () => ok({ ...pack, inForce: false }) } })
  show(is, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
  await screen.findByText('More felt involved')
  expect(scorecard).toHaveBeenLastCalledWith('wirral', '2025-10', 'wirral-2024-05')
})

test('the stamp under a table of actions claims no figures, and the title of the report names the area', async () => {
  const { container } = openPack('impact')
  expect(await screen.findByRole('heading', { name: 'WSoA Impact Group report: Wirral, October 2025' })).toBeTruthy()
  const [ofActions, ofFigures] = Array.from(container.querySelectorAll('.stamp'), (stamp) => stamp.textContent)
  expect(ofActions).toMatch(/, as at /)
  expect(ofActions).not.toMatch(/Figures|definitions|figure/)
  expect(ofFigures).toMatch(/Figures for October 2025/)
})

test.each(['board', 'national', 'forum'] as const)(
  'the %s report says of a statement that it is business as usual',
  async (kind) => {
    const whole = card(figures)
    const statements = whole.statements.map((one) =>
      one.number === 4 ? { ...one, footing: 'business_as_usual' as const, footingSince: '2024-07' } : one,
    )
    openPack(kind, {}, pack, { ...whole, statements })
    // The Board reads it on the first page and on the statement's own.
    expect(await screen.findAllByText('Business as usual since July 2024')).toHaveLength(kind === 'board' ? 2 : 1)
  },
)
