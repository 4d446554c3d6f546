import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { card, kept, ok, scorecard, world } from '../../../../tests/support/fake-staff.tsx'

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
  await waitFor(() => expect(kept.size).toBe(0))
  expect(signOut).toHaveBeenCalledOnce()
})

test('an answer that comes while somebody signs out is not kept either', async () => {
  let answer = () => {}
  let leave = () => {}
  scorecard(
    world({
      scorecard: () => new Promise((resolve) => (answer = () => resolve({ kind: 'answered', value: card() }))),
      signOut: () => new Promise<void>((resolve) => (leave = resolve)),
    }),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
  answer()
  await screen.findByRole('heading', { level: 1, name: /milestones met/ })
  expect(kept.size).toBeGreaterThan(0)
  leave()
  await screen.findByLabelText('Your work e-mail address')
  await waitFor(() => expect(kept.size).toBe(0))
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
  expect(await screen.findByText('Fetching…')).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual(['Scorecard'])
})
