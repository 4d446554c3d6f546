import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { Revision } from '../../../domain/log/behind.ts'
import type { SharedLogServer } from '../../../domain/ports-shared-log.ts'
import { ClashPage } from './clash-page.tsx'
import { EntryPage } from './entry-page.tsx'
import { HistoryPage } from './history-page.tsx'

const [first, second, waits] = ['op-1', 'op-2', 'op-3']
const came = (by: string, at: string) => ({ by, on: '2026-11-09', at })
const clash = { field: 'title', value: 'Set aside', operation: second, by: 'other' }

function clashPage(sent: Record<string, ReturnType<typeof came>>, title = first) {
  // In the order of their first words in the entry, whichever of them stands.
  const people = [...new Set(Object.values(sent).map(({ by }) => by))].toSorted().toReversed()
  const behind = { sent, overruled: [], people, writers: { title } }
  const seen = { revision: 2, after: [waits] }
  const { log } = fakeLog([entry({ id: 'a', kind: 'activity', clashes: [clash], behind, seen })])
  return showForum(forumWorld(log), <ClashPage id="a" />)
}

test('each side to choose from says who wrote it and when it came', async () => {
  clashPage({ [first]: came('me', '09:05'), [second]: came('other', '14:20') })
  const stands = await screen.findByRole('radio', { name: /As it stands now/ })
  expect(stands.closest('label')!.textContent).toContain('You · arrived 9 November 2026, 09:05')
  const aside = screen.getByRole('radio', { name: /Set aside/ })
  expect(aside.closest('label')!.textContent).toContain('Somebody else of the forum · arrived 9 November 2026, 14:20')
})

test('a side of which this device does not know says nothing, one that waits here says so, and two others are told apart', async () => {
  const { unmount } = clashPage({})
  const stands = await screen.findByRole('radio', { name: /As it stands now/ })
  expect(stands.closest('label')!.textContent).not.toMatch(/arrived|forum|You/)
  unmount()
  const { unmount: leave } = clashPage({}, waits)
  expect((await screen.findByRole('radio', { name: /As it stands now/ })).closest('label')!.textContent).toContain(
    'You · not sent yet',
  )
  leave()
  // The one whose words were set aside wrote in the entry first.
  clashPage({ [first]: came('another', '14:20'), [second]: came('other', '09:05') })
  expect((await screen.findByRole('radio', { name: /Set aside/ })).closest('label')!.textContent).toContain(
    'Forum member A · arrived',
  )
})

test('whose decision does not stand reads it on the entry, with what stands, until they leave it so', async () => {
  const behind = {
    sent: { [first]: came('other', '14:20') },
    overruled: [{ field: 'title', operation: first }],
    people: ['other'],
    writers: { title: first },
  }
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { title: 'What stands' }, behind })], {
    stopped: 'no_connection',
  })
  showForum(forumWorld(log), <EntryPage id="a" />)
  const card = (await screen.findByRole('heading', { name: /^Your choice does not stand: What happened/ })).closest(
    'section',
  )!
  expect(card.querySelector('q')!.textContent).toBe('What stands')
  expect(card.textContent).toContain('Somebody else of the forum · arrived 9 November 2026, 14:20')
  fireEvent.click(screen.getByRole('button', { name: 'Leave it like this' }))
  await waitFor(() => expect(written).toEqual([{ entry: 'a', kind: 'activity', changes: {}, settles: [first] }]))
})

test('an entry somebody deleted over its reader’s choice can be brought back', async () => {
  const behind = {
    sent: {},
    overruled: [{ field: 'deleted', operation: first }],
    people: [],
    writers: { deleted: first },
  }
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { deleted: true }, behind })])
  showForum(forumWorld(log), <EntryPage id="a" />)
  fireEvent.click(await screen.findByRole('button', { name: 'Bring the entry back' }))
  await waitFor(() => expect(written[0]).toMatchObject({ changes: { deleted: false }, settles: [first] }))
})

const revision = (id: string, by: string, more: Partial<Revision> = {}): Revision => ({
  ...came(by, '14:20'),
  id,
  changes: {},
  clash: false,
  decides: false,
  reason: '',
  ...more,
})

const historyOf = (history: SharedLogServer['history'], stopped: 'no_connection' | null = null) => {
  const { log } = fakeLog([entry({ id: 'a', kind: 'activity' })], { stopped })
  const world = forumWorld(log)
  return showForum({ ...world, shared: { ...world.shared, history } }, <HistoryPage id="a" />)
}

test('the history has each revision with its writer, its words and what became of it', async () => {
  const asked = vi.fn<SharedLogServer['history']>().mockResolvedValue({
    kind: 'answered',
    value: [
      revision('3', 'me', { decides: true, reason: 'Counted twice' }),
      revision('2', 'other', { clash: true, changes: { title: 'Second words', place: null } }),
      revision('1', 'third', { changes: { title: 'First words', shared: true } }),
    ],
  })
  historyOf(asked)
  const [three, two, one] = await screen.findAllByRole('listitem')
  expect(asked).toHaveBeenCalledWith('wirral', 'a')
  expect(three!.textContent).toMatch(/^You.*Chose between what people had written.*Reason given: Counted twice$/)
  expect(two!.textContent).toMatch(/^Forum member B.*Second words.*Where.*Nothing.*set aside/)
  expect(one!.textContent).toMatch(/^Forum member A.*First words/)
})

test('without a connection the history says that it is kept online', async () => {
  historyOf(() => Promise.resolve({ kind: 'no_connection' }), 'no_connection')
  expect(await screen.findByText('The history is kept online. It comes when there is a connection.')).toBeTruthy()
})

test('signed out, the history says what it needs, and the page leads to the sign-in and back', async () => {
  const signIn = vi.fn<() => void>()
  const world = forumWorld(fakeLog([entry({ id: 'a', kind: 'activity' })], { stopped: 'signed_out' }).log, { signIn })
  world.shared.history = () => Promise.resolve({ kind: 'signed_out' })
  showForum(world, <HistoryPage id="a" />)
  expect(await screen.findByText('The history is kept online. It comes when you have signed in.')).toBeTruthy()
  expect(screen.getByText(/^Your sign-in has run out\./).textContent).toContain('can still be read and written')
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(signIn).toHaveBeenCalledOnce()
})
