import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { NotMember } from '../frame/not-member.tsx'
import type { Said } from '../../../domain/log/shared.ts'
import { ChangePage } from './change-page.tsx'
import { ClashPage } from './clash-page.tsx'
import { EntryPage } from './entry-page.tsx'

const operation = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

test('counting is turned off with a reason, never without one', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { counts: undefined } })])
  showForum(forumWorld(log), <EntryPage id="a" />)
  fireEvent.click(await screen.findByRole('button', { name: 'Do not count it as co-production' }))
  fireEvent.click(screen.getByRole('button', { name: 'Save the decision' }))
  expect(screen.getByText('Give a reason, in a few words.')).toBeTruthy()
  expect(written).toEqual([])
  fireEvent.change(screen.getByLabelText(/^Why\?/), { target: { value: 'Only told' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save the decision' }))
  await waitFor(() => expect(written[0]?.changes).toEqual({ counts: { as: false, because: 'Only told' } }))
  expect(screen.getByText(/because somebody decided so: “Only told”/)).toBeTruthy()
})

test('sharing, and deleting with a way back', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { shared: false } })])
  const { went } = showForum(forumWorld(log), <EntryPage id="a" />)
  fireEvent.click(await screen.findByRole('button', { name: 'Share with council, health and social care' }))
  await waitFor(() => expect(written[0]?.changes).toEqual({ shared: true }))
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(went.at(-1)).toBe('/forum'))
  expect(written[1]?.changes).toEqual({ deleted: true })
})

test('a request is escalated once: from then on its page leads there', async () => {
  const request = entry({ id: 'r', kind: 'meeting_request', fields: { met: 'pending', metOn: undefined } })
  const { unmount } = showForum(forumWorld(fakeLog([request]).log), <EntryPage id="r" />)
  expect(await screen.findByRole('link', { name: 'Escalate' })).toBeTruthy()
  unmount()
  const made = entry({ id: 'e', kind: 'escalation', fields: { request: 'r', raisedOn: '2026-11-12' } })
  showForum(forumWorld(fakeLog([made, request]).log), <EntryPage id="r" />)
  const link = await screen.findByRole('link', { name: 'Escalated on 12 November 2026' })
  expect(link.getAttribute('href')).toBe('/forum/entry/e')
  expect(screen.queryByRole('link', { name: 'Escalate' })).toBeNull()
})

test('a request met late says so in its label and its details', async () => {
  const late = {
    met: 'yes',
    requestedOn: '2026-10-01',
    respondBy: '2026-10-29',
    metOn: '2026-11-17',
    replyOn: undefined,
  }
  const request = entry({ id: 'r', kind: 'meeting_request', fields: late })
  showForum(forumWorld(fakeLog([request]).log), <EntryPage id="r" />)
  expect(await screen.findAllByText('Met late')).toHaveLength(2)
})

const saidBy = (side: Said['side'], stance: Said['stance'], sentence = ''): Said => ({
  side,
  stance,
  sentence,
  revision: 1,
  on: '2026-11-17',
  stands: true,
})

test('what each side says of an entry stands on its page, with its day and its words', async () => {
  const said = [saidBy('la', 'disputed', 'We were told, not asked.'), saidBy('health', 'confirmed')]
  const { unmount } = showForum(
    forumWorld(fakeLog([entry({ id: 'a', kind: 'activity', said })]).log),
    <EntryPage id="a" />,
  )
  const card = (await screen.findByRole('heading', { name: 'What each side says of it' })).closest('section')!
  expect([...card.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    // The button to answer it follows.
    'Disputed by the council on 17 November 2026. We were told, not asked. We have talked about it',
    'Confirmed by health on 17 November 2026.',
  ])
  unmount()
  showForum(forumWorld(fakeLog([entry({ id: 'a', kind: 'activity' })]).log), <EntryPage id="a" />)
  await screen.findByRole('link', { name: 'Change' })
  expect(screen.queryByText('What each side says of it')).toBeNull()
})

test('a request that was met is not to be escalated', async () => {
  showForum(forumWorld(fakeLog([entry({ id: 'r', kind: 'meeting_request' })]).log), <EntryPage id="r" />)
  expect(await screen.findByRole('link', { name: 'Change' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Escalate' })).toBeNull()
})

test('shared, and changed here since: agencies see it as it was last sent', async () => {
  const changed = entry({ id: 'a', kind: 'activity', state: 'on_this_device', sharedThere: true })
  showForum(forumWorld(fakeLog([changed]).log), <EntryPage id="a" />)
  expect(await screen.findByText(/see this entry as it was last sent/)).toBeTruthy()
  expect(screen.queryByText(/as it stands/)).toBeNull()
})

test.each([
  ['on_this_device', null, 'until this is sent'],
  ['needs_attention', { problem: 'reason_needed', field: null, month: '2026-09' }, 'until you say why'],
] as const)('made private here and %s: whoever still sees it is named', async (state, trouble, until) => {
  const hidden = entry({ id: 'a', kind: 'activity', state, trouble, sharedThere: true, fields: { shared: false } })
  showForum(forumWorld(fakeLog([hidden]).log), <EntryPage id="a" />)
  expect(await screen.findByText(new RegExp(`^Council, health and social care still see it ${until}`))).toBeTruthy()
  expect(screen.getByText(new RegExp(`· council, health and social care still see it ${until}$`))).toBeTruthy()
  expect(
    screen.getByText(/^Council, health and social care still see the photos that were shown to them until/),
  ).toBeTruthy()
  expect(screen.queryByText(/^Only the forum sees/)).toBeNull()
})

test.each([
  ['on_this_device', null, 'until it is sent'],
  ['needs_attention', { problem: 'reason_needed', field: null, month: '2026-09' }, 'until you say why'],
  ['needs_attention', { problem: 'field', field: 'title' }, 'until you have put it right'],
] as const)('shared here and %s: nobody else sees it before then', async (state, trouble, until) => {
  const open = entry({ id: 'a', kind: 'activity', state, trouble, sharedThere: false, fields: { shared: true } })
  showForum(forumWorld(fakeLog([open]).log), <EntryPage id="a" />)
  expect(await screen.findByText(new RegExp(`^Only the forum sees this entry ${until}`))).toBeTruthy()
  expect(screen.getByText(/^Only the forum sees the photos of this entry until/)).toBeTruthy()
  expect(screen.queryByText(/see this entry as it stands/)).toBeNull()
})

test.each([
  ['links/plan', 'This entry links to a plan that is not in force now (wirral-2024-05). Link it to'],
  ['links/actions/AIP5', 'The plan in force now has no action “AIP5”.'],
  ['links/statements/2', 'The plan in force now has no statement 2.'],
  ['links/metrics/complaints_la', 'The plan in force now does not have one of the measures (complaints_la).'],
])('a link the plan in force does not have (%s) is a clear sentence, with the way to the form', async (field, said) => {
  const trouble = { problem: 'field', field }
  const refused = entry({ id: 'a', kind: 'activity', state: 'needs_attention', trouble })
  showForum(forumWorld(fakeLog([refused]).log), <EntryPage id="a" />)
  expect(await screen.findByText((text) => text.startsWith(said))).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Put it right' })).toBeTruthy()
})

test('a change writes only what was changed, over what the form was opened over', async () => {
  const seen = { revision: 4, after: ['x'] }
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', revision: 4, seen })])
  showForum(forumWorld(log, { forms: fakeForms() }), <ChangePage id="a" />)
  fireEvent.change(await screen.findByLabelText('What happened, in a few words'), { target: { value: 'New words' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(written).toEqual([{ entry: 'a', kind: 'activity', changes: { title: 'New words' }, seen }]),
  )
})

test('two columns: what is chosen is written, every clash is settled, the other writer’s value can win', async () => {
  const { log, written } = fakeLog([
    entry({
      id: 'a',
      kind: 'activity',
      clashes: [
        { field: 'title', value: 'Mine', operation: operation(1), by: 'me' },
        { field: 'place', value: 'Theirs', operation: operation(2), by: 'other' },
      ],
    }),
  ])
  showForum(forumWorld(log), <ClashPage id="a" />)
  const mine = await screen.findByRole('radio', { name: /What you wrote\s*Mine/ })
  expect(screen.getByRole('radio', { name: /What somebody else wrote\s*Theirs/ })).toBeTruthy()
  // Nothing is chosen for the reader, and what is still to choose is named.
  for (const one of screen.getAllByRole<HTMLInputElement>('radio')) expect(one.checked).toBe(false)
  fireEvent.click(mine)
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Not chosen yet: Where.')
  expect(document.activeElement).toBe(screen.getAllByRole('radio', { name: /As it stands now/ })[1])
  expect(written).toEqual([])
  fireEvent.click(document.activeElement!)
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  await waitFor(() => expect(written).toHaveLength(1))
  expect(written[0]).toMatchObject({ changes: { title: 'Mine' }, settles: [operation(1), operation(2)] })
})

test('a deletion over which two people differ is a choice like any other', async () => {
  const { log, written } = fakeLog([
    entry({
      id: 'a',
      kind: 'activity',
      fields: { deleted: true },
      clashes: [{ field: 'deleted', value: false, operation: operation(1), by: 'other' }],
    }),
  ])
  showForum(forumWorld(log), <ClashPage id="a" />)
  const stays = await screen.findByRole('radio', { name: /Kept, with what was changed/ })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Not chosen yet: Keep or delete the entry.')
  expect(written).toEqual([])
  fireEvent.click(stays)
  fireEvent.click(screen.getByRole('button', { name: 'Keep these' }))
  await waitFor(() => expect(written[0]).toMatchObject({ changes: { deleted: false }, settles: [operation(1)] }))
})

test('a change to a closed month waits for its reason', async () => {
  const { log, written } = fakeLog([
    entry({
      id: 'a',
      kind: 'activity',
      state: 'needs_attention',
      trouble: { problem: 'reason_needed', field: null, month: '2026-09' },
    }),
  ])
  showForum(forumWorld(log), <EntryPage id="a" />)
  expect(await screen.findByText(/^September 2026 has been reported/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/Why is this changed/), { target: { value: 'Counted twice' } })
  fireEvent.click(screen.getByRole('button', { name: 'Send with this reason' }))
  await waitFor(() => expect(written[0]).toMatchObject({ changes: {}, reason: 'Counted twice' }))
})

test('a deletion that waits for its reason says that it is one', async () => {
  const trouble = { problem: 'reason_needed', field: null, month: '2026-09' }
  const fields = { deleted: true }
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', state: 'needs_attention', trouble, fields })])
  showForum(forumWorld(log), <EntryPage id="a" />)
  expect(await screen.findByText(/^You have deleted this entry, and September 2026 has been reported/)).toBeTruthy()
  expect(screen.getByText(/^Needs attention · to be deleted/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText(/^Why is this deleted/), { target: { value: 'Logged twice' } })
  fireEvent.click(screen.getByRole('button', { name: 'Delete with this reason' }))
  await waitFor(() => expect(written[0]).toMatchObject({ changes: {}, reason: 'Logged twice' }))
})

test('a deleted entry can be brought back, and nothing else', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { deleted: true, shared: true } })])
  showForum(forumWorld(log), <EntryPage id="a" />)
  const back = await screen.findByRole('button', { name: 'Bring the entry back' })
  for (const name of [/^Share/, /^Make private/, 'Delete', /photo/i, /co-production/])
    expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Change' })).toBeNull()
  fireEvent.click(back)
  await waitFor(() => expect(written[0]).toMatchObject({ changes: { deleted: false } }))
})

test('the page of an entry has its whole date, as no month stands over it', async () => {
  showForum(
    forumWorld(fakeLog([entry({ id: 'a', kind: 'activity', fields: { date: '2026-10-26' } })]).log),
    <EntryPage id="a" />,
  )
  expect(await screen.findByText(/^26 October 2026 · /)).toBeTruthy()
})

test.each([
  ['wirral', 'You are not a forum member in the area this site is for.'],
  ['Wirral', 'You are not a forum member in Wirral.'],
])('whoever is no member reads the area’s name, never its code (%s)', async (areaName, said) => {
  showForum(forumWorld(fakeLog().log, { areaName }), <NotMember />)
  expect((await screen.findByText(/^You are not a forum member/)).textContent).toContain(said)
})
