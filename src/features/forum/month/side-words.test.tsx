import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { october, openMonth } from '../../../../tests/support/month-opened.tsx'
import { forumMessages } from '../../../content/messages/en/forum.ts'
import { createWording, WordingProvider } from '../../../ui/wording.tsx'
import { ForumWorldProvider, type ForumWorld } from '../forum-world.tsx'
import { MonthPage } from './month-page.tsx'

const label = 'What PCPW says about the month'
const words = () => screen.findByLabelText<HTMLTextAreaElement>(label)
const begun = /^You began this earlier/

test('what is typed about the month is found again after a reload, for that month alone, until the server has it', async () => {
  const forms = fakeForms()
  const first = await openMonth({ mayWrite: ['pcpw'], version: 3 }, { forms })
  fireEvent.change(await words(), { target: { value: 'A good month so far' } })
  expect(screen.queryByText(begun)).toBeNull()
  await waitFor(() => expect(forms.all.size).toBe(1))
  first.unmount()

  const world = forumWorld(fakeLog().log, { forms })
  world.shared.monthlyLog = () =>
    Promise.resolve({ kind: 'answered', value: { ...october, mayWrite: ['pcpw'], version: 5, pcpw: 'Newer.' } })
  const write = vi.fn<ForumWorld['shared']['writeMonthlyLog']>(() => Promise.resolve({ kind: 'no_connection' }))
  world.shared.writeMonthlyLog = write
  const other = showForum(world, <MonthPage month="2026-11" />)
  expect((await words()).value).toBe('Newer.')
  expect(screen.queryByText(begun)).toBeNull()
  other.unmount()

  showForum(world, <MonthPage month="2026-10" />)
  expect((await words()).value).toBe('A good month so far')
  expect(screen.getByText(begun)).toBeTruthy()
  const keep = () => fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  keep()
  expect(await screen.findByText(/^No answer came back that this was kept\./)).toBeTruthy()
  // Over the version it was begun with, so that newer words are never replaced unseen.
  expect(write.mock.lastCall).toEqual(['wirral', '2026-10', 'pcpw', 3, 'A good month so far'])
  expect(forms.all.size).toBe(1)

  const changed = { ...october, mayWrite: ['pcpw' as const], version: 6, pcpw: 'Newer still.' }
  write.mockResolvedValue({ kind: 'answered', value: { status: 'refused', problem: 'changed', log: changed } })
  keep()
  expect(await screen.findByText(/The month’s log was changed since/)).toBeTruthy()
  expect((await words()).value).toBe('A good month so far')
  expect(forms.all.size).toBe(1)

  const written = { ...changed, version: 7, pcpw: 'A good month so far' }
  write.mockResolvedValue({ kind: 'answered', value: { status: 'written', log: written } })
  keep()
  await waitFor(() => expect(forms.all.size).toBe(0))
  expect(write.mock.lastCall![3]).toBe(6)
  expect(screen.queryByText(begun)).toBeNull()
})

test('without a connection the box of one’s own side is there, and keeps what is typed', async () => {
  const forms = fakeForms()
  const drawn = showForum(forumWorld(fakeLog().log, { forms }), <MonthPage month="2026-10" />)
  fireEvent.change(await words(), { target: { value: 'Typed in the hall' } })
  expect(screen.getByRole('alert').textContent).toContain('There is no connection')
  expect(screen.queryByLabelText('What the Local Area says about the month')).toBeNull()
  await waitFor(() => expect([...forms.all.values()]).toEqual([{ text: 'Typed in the hall' }]))
  drawn.unmount()
  await openMonth({ mayWrite: ['pcpw'], pcpw: 'Kept before.' }, { forms })
  expect((await words()).value).toBe('Typed in the hall')
  expect(screen.getByText('Kept before.')).toBeTruthy()
})

test('signed out, it is said that nothing was kept, and the way to sign in is there; a month that cannot be read leads there too', async () => {
  const signIn = vi.fn<() => void>()
  const forms = fakeForms()
  const out = () => Promise.resolve({ kind: 'signed_out' } as const)
  const first = await openMonth({ mayWrite: ['pcpw'] }, { forms, signIn }, { writeMonthlyLog: out })
  fireEvent.change(await words(), { target: { value: 'Typed too late' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  expect(await screen.findByText(/^Your sign-in has run out, so this was not done\./)).toBeTruthy()
  expect(screen.queryByText(/No answer came back/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(signIn).toHaveBeenCalledOnce()
  expect((await words()).value).toBe('Typed too late')
  first.unmount()

  const world = forumWorld(fakeLog([], { stopped: 'signed_out' }).log, { forms, signIn })
  world.shared.monthlyLog = out
  showForum(world, <MonthPage month="2026-10" />)
  expect((await screen.findByRole('alert')).textContent).toContain('Your sign-in has run out.')
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(signIn).toHaveBeenCalledTimes(2)
  expect((await words()).value).toBe('Typed too late')
})

test('an answer about the month before does not take the place of the month that is shown now', async () => {
  const world = forumWorld(fakeLog().log)
  world.shared.monthlyLog = (_, month) =>
    Promise.resolve({ kind: 'answered', value: { ...october, month, mayWrite: ['pcpw'], pcpw: `Of ${month}.` } })
  let answer: (reply: Awaited<ReturnType<ForumWorld['shared']['writeMonthlyLog']>>) => void = () => {}
  world.shared.writeMonthlyLog = () => new Promise((resolve) => (answer = resolve))
  const page = (month: string) => (
    <WordingProvider wording={createWording('en', [forumMessages])}>
      <ForumWorldProvider world={world}>
        <MonthPage month={month} />
      </ForumWorldProvider>
    </WordingProvider>
  )
  const { rerender } = render(page('2026-10'))
  fireEvent.change(await words(), { target: { value: 'On a slow line' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  rerender(page('2026-09'))
  expect(await screen.findByText('Of 2026-09.')).toBeTruthy()
  await act(async () =>
    answer({ kind: 'answered', value: { status: 'written', log: { ...october, pcpw: 'On a slow line' } } }),
  )
  expect(screen.getAllByText('Of 2026-09.').length).toBeGreaterThan(0)
  expect(screen.queryByText('Fetching the month…')).toBeNull()
})
