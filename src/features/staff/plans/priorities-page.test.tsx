import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Footings } from '../../../domain/plan/footings.ts'
import type { PlanServer } from '../../../domain/ports-plans.ts'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { card, ok, show, wirral, world } from '../../../../tests/support/fake-staff.tsx'
import { ScorecardPage } from '../scorecard/scorecard-page.tsx'
import { PrioritiesPage } from './priorities-page.tsx'

const there: Footings = {
  mayWrite: true,
  begins: '2024-05',
  statements: [
    { number: 1, title: 'Plans in time', footing: 'priority', footingSince: null },
    { number: 2, title: 'Together', footing: 'business_as_usual', footingSince: '2024-07' },
  ],
  decisions: [
    {
      id: 'a',
      statement: 2,
      month: '2024-07',
      footing: 'business_as_usual',
      words: 'The board said so.',
      signed: 'Ann Example',
      on: '2024-07-20',
      takenBack: null,
    },
  ],
}
const plansOf = (more: Partial<PlanServer>): PlanServer => ({ ...world({}).plans, footings: () => ok(there), ...more })
const open = (more: Partial<PlanServer> = {}) =>
  show(world({ memberships: () => ok([wirral]) }, { plans: plansOf(more) }), (reader) => (
    <PrioritiesPage reader={reader} />
  ))
const cardOf = async (name: string) => within((await screen.findByRole('heading', { level: 2, name })).closest('li')!)

test('each statement says since when it is what it is, and who decided so', async () => {
  open({ footings: () => ok({ ...there, mayWrite: false }) })
  expect((await cardOf('1. Plans in time')).getByText('A priority since the plan began')).toBeTruthy()
  const second = await cardOf('2. Together')
  expect(second.getByText('Business as usual since July 2024')).toBeTruthy()
  expect(second.getByText(/The board said so\./)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Write down a decision/ })).toBeNull()
})

test('a lead writes down a decision; what was typed stays when it could not be kept', async () => {
  const writeFooting = vi
    .fn<PlanServer['writeFooting']>()
    .mockResolvedValueOnce({ kind: 'no_connection' })
    .mockResolvedValueOnce({ kind: 'answered', value: { status: 'refused', problem: 'is_so' } })
    .mockResolvedValue({ kind: 'answered', value: { status: 'written' } })
  open({ writeFooting })
  const first = await cardOf('1. Plans in time')
  fireEvent.click(first.getByRole('button', { name: /Write down a decision/ }))
  expect(first.getByLabelText<HTMLSelectElement>('It was decided that this is').value).toBe('business_as_usual')
  fireEvent.change(first.getByLabelText('From the beginning of'), { target: { value: '2025-03' } })
  fireEvent.change(first.getByLabelText('Who decided it, and where that can be read'), {
    target: { value: 'The board, 4 March.' },
  })
  fireEvent.change(first.getByLabelText('Your name and role'), { target: { value: 'Ann Example' } })
  const keep = () => fireEvent.click(first.getByRole('button', { name: 'Keep it' }))
  keep()
  expect((await first.findByRole('alert')).textContent).not.toBe('')
  keep()
  expect(await first.findByText('It is so already in that month.')).toBeTruthy()
  keep()
  expect(await screen.findByText('Written down for statement 1.')).toBeTruthy()
  expect(first.queryByLabelText('Your name and role')).toBeNull()
  const sent = writeFooting.mock.calls.map(([, decision]) => decision)
  expect(sent[2]).toMatchObject({
    statement: 1,
    month: '2025-03',
    footing: 'business_as_usual',
    words: 'The board, 4 March.',
    signed: 'Ann Example',
  })
  expect(new Set(sent.map((one) => one.id)).size).toBe(1)
})

test('a decision written down wrongly is taken back with its reason', async () => {
  const writeFooting = vi.fn<PlanServer['writeFooting']>(() => ok({ status: 'written' }))
  open({ writeFooting })
  const second = await cardOf('2. Together')
  fireEvent.click(second.getByRole('button', { name: 'The decision from July 2024 was written down wrongly' }))
  fireEvent.change(second.getByLabelText('Why does it no longer hold?'), { target: { value: 'Another statement.' } })
  fireEvent.change(second.getByLabelText('Your name and role'), { target: { value: 'Ann Example' } })
  fireEvent.click(second.getByRole('button', { name: 'Keep it' }))
  await vi.waitFor(() =>
    expect(writeFooting.mock.calls[0]![1]).toMatchObject({ takesBack: 'a', words: 'Another statement.' }),
  )
})

test('the scorecard shows it, and by an earlier plan says so and keeps to that plan in its links', async () => {
  const figures = card()
  const statements = figures.statements.map((one, i) =>
    i === 3 ? { ...one, footing: 'business_as_usual' as const, footingSince: '2024-07' } : one,
  )
  const plan = { ...figures.plan!, inForce: false, adoptedOn: '2024-05-01', ofMonth: 'next', now: 'next' }
  const scorecard = vi.fn<StaffServer['scorecard']>(() => ok({ ...figures, statements, plan }))
  show(world({ scorecard }), (reader) => <ScorecardPage reader={reader} />, '/staff?plan=wirral-2024-05')
  expect(await screen.findByText('Business as usual since July 2024')).toBeTruthy()
  expect(screen.getByRole('note').textContent).toContain('It is not the plan of October 2025.')
  expect(scorecard).toHaveBeenCalledWith('wirral', null, 'wirral-2024-05')
  const [link] = screen.getAllByRole('link', { name: 'Tribunals lodged' })
  expect(link!.getAttribute('href')).toBe('/staff/metric/tribunals_lodged?month=2025-10&plan=wirral-2024-05')
})
