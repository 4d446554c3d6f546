import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { october, openMonth } from '../../../../tests/support/month-opened.tsx'
import type { ForumWorld } from '../forum-world.tsx'
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
