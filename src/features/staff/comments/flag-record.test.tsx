import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { flag } from '../../../../tests/support/comments-in-hand.ts'
import { show, world } from '../../../../tests/support/fake-staff.tsx'
import { oneBrowser } from '../../../../tests/support/one-browser.ts'
import { FlagRecord } from './flag-part.tsx'

const byAColleague = { ...flag, done: 'Called the family.', doneOn: '2025-11-20', doneBy: 'lead@wirral.example' }

/** One browser, in which one person after another opens a flag. */
function browser() {
  const { store, tab } = oneBrowser()
  const drafts = tab('first')
  const open = (person: string, of = flag, onDone = () => Promise.resolve(false)) =>
    show(world({ session: () => Promise.resolve(person) }, { drafts }), () => <FlagRecord flag={of} onDone={onDone} />)
  return { store, open }
}
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What was done?' })
const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep what was done' }))

test('what somebody typed of a flag is there again for them when they come back, and for nobody else', async () => {
  const { store, open } = browser()
  const first = open('staff@wirral.example')
  fireEvent.change(await box(), { target: { value: 'Rang th' } })
  first.unmount()
  const other = open('health@wirral.example')
  expect((await box()).value).toBe('')
  expect(screen.queryByText(/^You began to write this earlier/)).toBeNull()
  other.unmount()
  const onDone = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValueOnce(true)
  open('staff@wirral.example', flag, onDone)
  expect((await box()).value).toBe('Rang th')
  expect(screen.getByText(/^You began to write this earlier/)).toBeTruthy()
  fireEvent.change(await box(), { target: { value: 'Rang them.' } })
  keep()
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  expect([...store.values()]).toEqual(['Rang them.'])
  await waitFor(() => expect(screen.getByRole('button', { name: 'Keep what was done' }).ariaDisabled).not.toBe('true'))
  keep()
  // The server has it: nothing of it stays on the computer.
  await waitFor(() => expect(store.size).toBe(0))
  expect(onDone).toHaveBeenLastCalledWith('f1', 'Rang them.')
})

test('where a colleague was quicker, what was typed is shown to its writer until they throw it away', async () => {
  const { store, open } = browser()
  const first = open('staff@wirral.example')
  fireEvent.change(await box(), { target: { value: 'Rang them.' } })
  first.unmount()
  const other = open('health@wirral.example', byAColleague)
  await screen.findByText(/Called the family/)
  expect(screen.queryByText(/Rang them/)).toBeNull()
  other.unmount()
  open('staff@wirral.example', byAColleague)
  expect(await screen.findByText(/^What you had written yourself was not kept: “Rang them.”/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(screen.queryByText(/Rang them/)).toBeNull()
  expect(store.size).toBe(0)
})

test('what was kept after all, though the answer to that got lost, is not said to be lost and stays on no computer', async () => {
  const { store, open } = browser()
  const first = open('lead@wirral.example')
  fireEvent.change(await box(), { target: { value: ' Called the family. ' } })
  first.unmount()
  expect(store.size).toBe(1)
  open('lead@wirral.example', byAColleague)
  expect(await screen.findByText(/Called the family/)).toBeTruthy()
  await waitFor(() => expect(store.size).toBe(0))
  expect(screen.queryByText(/was not kept/)).toBeNull()
})
