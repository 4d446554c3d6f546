import { act, fireEvent, render, screen } from '@testing-library/react'
import { Component, lazy, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Link, Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { staffMessages } from '../../content/messages/en/staff.ts'
import { createWording, WordingProvider } from '../../ui/wording.tsx'
import { StaffWorldProvider } from '../../features/staff/staff-world.tsx'
import { world } from '../../../tests/support/fake-staff.tsx'
import { bring } from './bring.ts'
import { PageGate } from './page-gate.tsx'

afterEach(() => vi.useRealTimers())

const person = { areaName: 'Wirral', areas: 1, chooseArea: () => {}, signOut: () => {}, forum: false, safety: null }

/** A page whose file comes as `load` says, beside one that is here. */
function open(load: () => Promise<{ default: () => JSX.Element }>, reachable = false) {
  const loadAnew = vi.fn<() => void>()
  const Later = lazy(bring(load))
  const { hook } = memoryLocation({ path: '/staff/enter' })
  render(
    <WordingProvider wording={createWording('en', [staffMessages])}>
      <StaffWorldProvider world={world({})}>
        <Router hook={hook}>
          <Outside>
            <PageGate reader={{ person }} reachable={() => Promise.resolve(reachable)} loadAnew={loadAnew}>
              <Switch>
                <Route path="/staff/enter">
                  <Later />
                </Route>
                <Route>
                  <h1>Another page</h1>
                  <Link href="/staff/enter">Back</Link>
                </Route>
              </Switch>
            </PageGate>
          </Outside>
        </Router>
      </StaffWorldProvider>
    </WordingProvider>,
  )
  return loadAnew
}

test('while a file is on its way the frame is there at once, and the sentence after a moment', async () => {
  vi.useFakeTimers()
  let come: (page: { default: () => JSX.Element }) => void = () => {}
  open(() => new Promise((done) => (come = done)))
  expect(screen.getByRole('link', { name: 'Enter figures' }).getAttribute('aria-current')).toBe('page')
  expect(screen.queryByRole('heading')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(300))
  expect(screen.getByRole('heading', { level: 1, name: 'Enter figures' })).toBeTruthy()
  expect(screen.getByText('Fetching…')).toBeTruthy()
  await act(async () => {
    come({ default: () => <h1>It is here</h1> })
    await vi.advanceTimersByTimeAsync(1)
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('It is here')
})

test('a file that cannot be had says so, with the way to the other pages and another try', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const loadAnew = open(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  expect(await screen.findByRole('heading', { level: 1, name: 'This page could not be fetched' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('There is still no connection.')).toBeTruthy()
  expect(loadAnew).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('link', { name: 'Scorecard' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Another page' })).toBeTruthy()
})

test('with a connection another try loads Heard anew, which also fetches a newer one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const loadAnew = open(() => Promise.reject(new Error('gone')), true)
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await vi.waitFor(() => expect(loadAnew).toHaveBeenCalledOnce())
})

class Outside extends Component<{ children: ReactNode }, { said: string }> {
  override state = { said: '' }
  static getDerivedStateFromError = (error: Error) => ({ said: error.message })
  override render() {
    return this.state.said || this.props.children
  }
}

test('a mistake in a page is not taken for a missing file', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = () => {
    throw new Error('a mistake of the page')
  }
  open(() => Promise.resolve({ default: broken }))
  expect(await screen.findByText('a mistake of the page')).toBeTruthy()
  expect(screen.queryByText('This page could not be fetched')).toBeNull()
})
