import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { familyMessages } from '../../../content/messages/en/family.ts'
import { sharedMessages } from '../../../content/messages/en/shared.ts'
import { wirralPlaces } from '../../../content/messages/places/wirral.ts'
import { ehcpSatisfactionV1 as survey } from '../../../content/surveys/ehcp-satisfaction.v1.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { fakePhone } from '../fake-world.ts'
import { FamilyWorldProvider } from '../world.tsx'
import { EventRunning } from './event-running.tsx'
import type { EventSetUp } from './event-set-up.ts'

const wording = createWording('en', [sharedMessages, familyMessages])
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
let kept: EventSetUp | null
let now: number
const nextPerson = vi.fn<() => void>()

/** Lets the clock on the wall and all timers run on, a second at a time. */
function wait(seconds: number): void {
  for (let n = 0; n < seconds; n += 1)
    act(() => {
      now += 1000
      vi.advanceTimersByTime(1000)
    })
}

beforeEach(() => {
  vi.useFakeTimers()
  now = 1_773_500_000_000
  nextPerson.mockClear()
  kept = { surveys: [survey.key], salt: 's', hash: 'h', invitation: null, answered: 0, wrong: 0, waitUntil: 0 }
  const { world } = fakePhone(survey, wirralPlaces, { clock: { now: () => now, today: () => '2026-03-14' } })
  render(
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={world}>
        <EventRunning
          event={kept}
          kept={{ get: () => kept, set: (event) => void (kept = event) }}
          away={false}
          survey={(_key, onSent) => (
            <>
              <h1>A question</h1>
              <button
                type="button"
                onClick={() =>
                  onSent({ id: '1', code: 'K7RT-4MWX-9HDE', kept: true, easyRead: false, receivedOn: null })
                }
              >
                Send
              </button>
            </>
          )}
          nextPerson={nextPerson}
          onLeave={() => {}}
        />
      </FamilyWorldProvider>
    </WordingProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('ninety seconds without a touch lead to Start, with a warning twenty seconds before', () => {
  press('Start')
  wait(69)
  expect(screen.queryByText('Are you still there?')).toBeNull()
  wait(2)
  expect(screen.getByText('Are you still there?')).toBeTruthy()
  wait(18)
  expect(heading()).toBe('A question')
  const before = nextPerson.mock.calls.length
  wait(2)
  expect(heading()).toBe('Have your say')
  expect(nextPerson.mock.calls.length).toBe(before + 1)
  expect(screen.getByText('Nobody was here for a while, so we cleared the page.')).toBeTruthy()
})

test('any key takes the warning away and presses nothing else', () => {
  press('Start')
  wait(75)
  const went = fireEvent.keyDown(document.body, { key: 'Enter' })
  expect(went).toBe(false)
  expect(screen.queryByText('Are you still there?')).toBeNull()
  wait(60)
  expect(heading()).toBe('A question')
})

test('a device that slept wipes when it is touched again, whichever way its clock went', () => {
  for (const jump of [3_600_000, -3_600_000]) {
    press('Start')
    now += jump
    fireEvent.pointerDown(document.body)
    expect(heading()).toBe('Have your say')
  }
})

test('thank you goes back to Start after twenty seconds, unless that is stopped', () => {
  press('Start')
  press('Send')
  expect(kept?.answered).toBe(1)
  wait(15)
  press('Stop the clock')
  wait(40)
  expect(heading()).toBe('Thank you')
  press('Start the clock again')
  wait(6)
  expect(heading()).toBe('Have your say')
})
