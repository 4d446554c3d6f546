import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { RequestsPage } from '../requests/requests-page.tsx'
import { SaidDidPage } from '../said-did/said-did-page.tsx'
import { YearPage } from '../year/year-page.tsx'
import { LogPage } from './log-page.tsx'

const november = (id: string, fields: Record<string, unknown> = {}) =>
  entry({ id, kind: 'activity', fields: { date: '2026-11-10', counts: undefined, title: id, ...fields } })

test('this month is a sentence, and what the scorecard does not know of yet is said', async () => {
  const entries = [
    november('a'),
    november('b', { shared: false }),
    november('c', { level: 'engagement' }),
    november('d', { status: 'planned' }),
    november('e', { date: '2026-10-31' }),
    // Still to come.
    november('f', { date: '2026-11-30' }),
  ]
  const { container } = showForum(forumWorld(fakeLog(entries).log), <LogPage />)
  expect(await screen.findByRole('heading', { level: 1, name: '2 co-production activities so far' })).toBeTruthy()
  expect(screen.getByText('The plan asks for more than 6 each month.')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).previousElementSibling?.textContent).toBe('November 2026')
  expect(screen.getByText(/^1 of them is not shared yet/)).toBeTruthy()
  expect(dots(container)).toEqual([1, 1, 5])
})

/** How many dots are full, empty and dashed. */
const dots = (page: HTMLElement) =>
  ['.dot:not(.waiting, .open)', '.dot.waiting', '.dot.open'].map((which) => page.querySelectorAll(which).length)

test('what is not shared reaches nothing: the plan is met by what the scorecard counts', async () => {
  const month = (shared: number, not: number) => [
    ...Array.from({ length: shared }, (_, i) => november(`s${i}`)),
    ...Array.from({ length: not }, (_, i) => november(`n${i}`, { shared: false })),
  ]
  const first = showForum(forumWorld(fakeLog(month(6, 3)).log), <LogPage />)
  expect(await screen.findByRole('heading', { level: 1, name: '9 co-production activities so far' })).toBeTruthy()
  expect(screen.getByText(/^3 of them are not shared yet. The scorecard counts 6:/)).toBeTruthy()
  expect(screen.getByText('The plan asks for more than 6 each month.')).toBeTruthy()
  expect(screen.queryByText(/That is more than the plan asks for/)).toBeNull()
  expect(dots(first.container)).toEqual([6, 3, 0])
  first.unmount()
  const second = showForum(forumWorld(fakeLog(month(7, 0)).log), <LogPage />)
  expect(await screen.findByText(/^That is more than the plan asks for/)).toBeTruthy()
  expect(dots(second.container)).toEqual([7, 0, 0])
})

test('nothing is counted before the whole log has come, nor where it never came', async () => {
  const entries = [november('a')]
  const { unmount } = showForum(forumWorld(fakeLog(entries, { fetching: { fetched: 1, left: 9 } }).log), <LogPage />)
  await screen.findByRole('heading', { level: 3, name: 'a' })
  expect(screen.queryByText(/so far/)).toBeNull()
  unmount()
  showForum(forumWorld(fakeLog([], { neverHeard: true, stopped: 'no_connection' }).log), <LogPage />)
  expect(await screen.findByRole('heading', { name: 'The log is not on this device yet' })).toBeTruthy()
  expect(screen.queryByText(/so far|The log is empty/)).toBeNull()
})

test.each([
  ['requests', <RequestsPage key="r" />],
  ['said and done', <SaidDidPage key="s" />],
  ['year', <YearPage key="y" />],
])('the page of the %s claims nothing of a log that never came', async (_name, page) => {
  showForum(forumWorld(fakeLog([], { neverHeard: true }).log), page)
  expect(await screen.findByRole('heading', { name: 'The log is not on this device yet' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Save as a spreadsheet' })).toBeNull()
})

test('an entry that an agency disputes says so in the list, and is counted over it while it is shared', async () => {
  const dispute = { stance: 'disputed', sentence: 'No.', revision: 1, on: '2026-11-17', stands: true } as const
  const entries = [
    { ...november('Disputed'), said: [{ ...dispute, side: 'la' as const }] },
    { ...november('Hidden since', { shared: false }), said: [{ ...dispute, side: 'health' as const }] },
    { ...november('Confirmed'), said: [{ ...dispute, side: 'la' as const, stance: 'confirmed' as const }] },
    { ...november('Changed since'), said: [{ ...dispute, side: 'la' as const, changedOn: '2026-11-18' }] },
    { ...november('Talked about'), said: [{ ...dispute, side: 'la' as const, answeredOn: '2026-11-18' }] },
  ]
  showForum(forumWorld(fakeLog(entries).log), <LogPage />)
  const heading = '1 entry is disputed by an agency, and nobody has answered'
  const box = (await screen.findByRole('heading', { name: heading })).closest('section')!
  expect(within(box).getByRole('link', { name: 'Disputed' }).getAttribute('href')).toBe('/forum/entry/Disputed')
  expect(within(box).getAllByRole('link')).toHaveLength(1)
  const row = (name: string) => screen.getByRole('heading', { level: 3, name }).closest('li')!.textContent
  expect(row('Disputed')).toContain('Disputed by the council')
  expect(row('Hidden since')).toContain('Disputed by health')
  expect(row('Confirmed')).not.toContain('Disputed by')
  // Answered or not, it is disputed until the other side says otherwise.
  for (const name of ['Changed since', 'Talked about']) expect(row(name)).toContain('Disputed by the council')
})

test('a choice of the reader’s that does not stand asks for them in the list', async () => {
  const overruled = [{ field: 'title', operation: 'op' }]
  const told = { ...november('Decided twice'), behind: { sent: {}, overruled, people: [], writers: { title: 'op' } } }
  const read = { ...november('Read already'), behind: { sent: {}, overruled: [], people: [], writers: {} } }
  showForum(forumWorld(fakeLog([told, read]).log), <LogPage />)
  const box = (await screen.findByRole('heading', { name: '1 entry needs your attention' })).closest('section')!
  expect(
    within(box)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Decided twice'])
})

test('each entry says in words where it is, who sees it and what it counts as', async () => {
  const entries = [
    november('a'),
    entry({ id: 'w', kind: 'communication', state: 'on_this_device', fields: { title: 'Waits', shared: false } }),
    entry({ id: 't', kind: 'communication', state: 'needs_attention', fields: { title: 'Troubled' } }),
    // Due on Friday, and today is Sunday: no working day has passed, and yet it is overdue.
    entry({ id: 'r', kind: 'meeting_request', fields: { met: 'pending', metOn: undefined, respondBy: '2026-11-20' } }),
  ]
  showForum(forumWorld(fakeLog(entries).log), <LogPage />)
  const rows = await screen.findAllByRole('listitem')
  const row = (text: string) => rows.find((one) => one.className === 'entry' && one.textContent.includes(text))!
  expect(row('a').textContent).toContain('counts: co-designShared')
  expect(row('Waits').textContent).toContain('Saved on this phone · only the forum sees it')
  expect(row('Troubled').textContent).toContain('Needs attention')
  expect(row('Waiting times').textContent).toContain('overdue')
  const box = screen.getByRole('heading', { name: '1 entry needs your attention' }).closest('section')!
  expect(within(box).getByRole('link', { name: 'Troubled' })).toBeTruthy()
})

test('what waits, a sign-in that has run out and a first fetch are each said', async () => {
  const signIn = vi.fn<() => void>()
  const first = showForum(
    forumWorld(fakeLog([november('a')], { waiting: 3, stopped: 'signed_out' }).log, { signIn }),
    <LogPage />,
  )
  expect(await screen.findByText(/3 changes are saved here and will be sent when you sign in/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(signIn).toHaveBeenCalled()
  first.unmount()
  showForum(forumWorld(fakeLog([], { fetching: { fetched: 200, left: 300 } }).log), <LogPage />)
  expect(await screen.findByText('200 of 500 entries')).toBeTruthy()
  expect(screen.queryByText('The log is empty')).toBeNull()
})

test('a change that needs a person is not promised to be sent: it is said apart, with the way to it', async () => {
  const book = { waiting: 3, stuck: ['t', 'p'] }
  const troubled = entry({ id: 't', kind: 'communication', state: 'needs_attention', fields: { title: 'Troubled' } })
  // Of the other, the server would not take a photo.
  const shown = showForum(forumWorld(fakeLog([troubled, november('p')], book).log), <LogPage />)
  expect(await screen.findByText(/^1 change is saved on this phone and will be sent/)).toBeTruthy()
  expect(screen.getByText(/^2 changes need you\. They are saved on this phone, and not sent before then/)).toBeTruthy()
  const box = screen.getByRole('heading', { name: '2 entries need your attention' }).closest('section')!
  expect(within(box).getByRole('link', { name: 'p' }).getAttribute('href')).toBe('/forum/entry/p')
  shown.unmount()
  showForum(forumWorld(fakeLog([troubled], { waiting: 1, stuck: ['t'] }).log), <LogPage />)
  expect(await screen.findByText(/^1 change needs you/)).toBeTruthy()
  expect(screen.queryByText(/will be sent/)).toBeNull()
})

test('what is deleted here and still seen by the agencies is said, with the way back', async () => {
  const { log, written } = fakeLog([], { waiting: 1, leaving: [november('Coffee in Seacombe')] })
  showForum(forumWorld(log), <LogPage />)
  expect(await screen.findByText(/^Council, health and social care still see this entry until/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Keep it Coffee in Seacombe' }))
  await waitFor(() => expect(written).toMatchObject([{ entry: 'Coffee in Seacombe', changes: { deleted: false } }]))
})

test('signing out says first what has not been sent, and offers it as a file', async () => {
  const [signOut, saveFile] = [vi.fn<() => void>(), vi.fn<() => void>()]
  showForum(forumWorld(fakeLog([], { waiting: 2 }).log, { signOut, saveFile }), <LogPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^PCPW/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(signOut).not.toHaveBeenCalled()
  expect(screen.getByText(/^2 changes have not been sent yet\. If you sign out, they stay on this phone/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Save what is not sent as a file' }))
  await waitFor(() => expect(saveFile).toHaveBeenCalled())
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
  fireEvent.click(screen.getByRole('button', { name: 'Sign out all the same' }))
  expect(signOut).toHaveBeenCalledTimes(1)
})

test('with everything sent, signing out takes one press', async () => {
  const signOut = vi.fn<() => void>()
  showForum(forumWorld(fakeLog([]).log, { signOut }), <LogPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^PCPW/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(signOut).toHaveBeenCalledTimes(1)
})

test('a long log is drawn in parts, and a search shows what it found', async () => {
  const entries = Array.from({ length: 400 }, (_, i) => november(`entry ${i}`))
  const { container } = showForum(forumWorld(fakeLog(entries).log), <LogPage />)
  await screen.findByRole('searchbox')
  const drawn = () => container.querySelectorAll('.entry')
  expect(drawn().length).toBeLessThan(40)
  expect(drawn()[0]!.getAttribute('aria-setsize')).toBe('400')
  // Paper gets all of them.
  fireEvent(window, new Event('beforeprint'))
  expect(drawn()).toHaveLength(400)
  fireEvent(window, new Event('afterprint'))
  expect(drawn().length).toBeLessThan(40)
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'entry 399' } })
  await waitFor(() => expect(container.querySelectorAll('.entry')).toHaveLength(1))
  expect(screen.getByText('1 entry')).toBeTruthy()
})

test.each([
  ['with_the_server', 'Saved and sent. Open it a'],
  ['on_this_device', 'Saved on this phone. Open it a'],
  ['needs_attention', 'Saved on this phone. Open it a'],
] as const)('after a save, of an entry that is %s, the note says how far it has come', async (state, said) => {
  history.replaceState({ saved: 'a' }, '')
  const { container } = showForum(forumWorld(fakeLog([{ ...november('a'), state }]).log), <LogPage />)
  await screen.findByRole('searchbox')
  expect(container.querySelector('output.done')?.textContent).toBe(said)
  history.replaceState(null, '')
})

test('an entry that was brought back is said to be back, also after a reload', async () => {
  history.replaceState({ deleted: 'a', kind: 'activity', title: 'Coffee' }, '')
  const { log, written } = fakeLog([november('b')])
  const first = showForum(forumWorld(log), <LogPage />)
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('It is back.')).toBeTruthy()
  expect(written).toMatchObject([{ entry: 'a', changes: { deleted: false } }])
  first.unmount()
  showForum(forumWorld(log), <LogPage />)
  expect(await screen.findByText('It is back.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  history.replaceState(null, '')
})

test('an empty log teaches what it is for', async () => {
  showForum(forumWorld(fakeLog().log), <LogPage />)
  expect(await screen.findByRole('heading', { name: 'The log is empty' })).toBeTruthy()
})
