import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { ChangePage } from '../entry/change-page.tsx'
import { EntryPage } from '../entry/entry-page.tsx'
import { NewPage } from './new-page.tsx'

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))
const linksTo = (plan: string, actions: string[]) => ({ links: { plan, statements: [], actions, metrics: [] } })

test.each<[string, LogKind, Record<string, unknown>, string]>([
  [
    'a meeting met before it was requested',
    'meeting_request',
    { requestedOn: '2026-03-10', metOn: '2026-03-02' },
    '“Met on” is before the day it was asked for.',
  ],
  [
    'counts below zero',
    'activity',
    { attendance: { parent_carers: -3 } },
    '“How many people came” cannot be below 0. Check the number.',
  ],
  [
    'an absurd count',
    'activity',
    { attendance: { parent_carers: 99_999 } },
    '“How many people came” is more than 5000. Check for a slip of the finger.',
  ],
  [
    'an action this plan does not have',
    'activity',
    linksTo('wirral-2024-05', ['AIP99']),
    '“AIP99” is not part of the plan wirral-2024-05. Take it out, or link it to another plan’s entry.',
  ],
  [
    'a letter of the day after tomorrow',
    'communication',
    { date: '2026-11-24' },
    '24 November 2026 is still to come. Save this once it has happened, or check the day.',
  ],
  [
    'a reply of the day after tomorrow',
    'meeting_request',
    { replyOn: '2026-11-24' },
    '24 November 2026 is still to come. Leave “They replied on” empty until it has happened, or check the day.',
  ],
  [
    'more new faces than parents',
    'activity',
    { newFaces: 400, attendance: { parent_carers: 2 } },
    'You counted 2 parents who came, and 400 of them as new. Check both numbers.',
  ],
  ['a day ten years off', 'activity', { date: '2012-11-22' }, '“When” is many years away from now. Check the year.'],
])('%s: a sentence that leads to the box, nothing written, everything still there', async (_, kind, fields, said) => {
  const { log, written } = fakeLog([entry({ id: 'a', kind, fields })])
  showForum(forumWorld(log), <ChangePage id="a" />)
  await screen.findByRole('button', { name: 'Save' })
  save()
  const link = await screen.findByRole('link', { name: said })
  const box = document.getElementById(link.getAttribute('href')!.slice(1))
  expect(box).toBeTruthy()
  expect(written).toEqual([])
})

test('the boxes for the staff of a training ask for what the form then wants: a 0 where nobody came', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'training_session', fields: { staff: {} } })])
  showForum(forumWorld(log), <ChangePage id="a" />)
  await screen.findByRole('button', { name: 'Save' })
  save()
  const said = 'Say how many staff came, from one agency at least. If nobody came, write 0.'
  expect(await screen.findByRole('link', { name: said })).toBeTruthy()
  const hint = screen.getByText('Numbers only, from one agency at least. If nobody came, write 0.')
  expect(screen.queryByText(/Leave empty/)).toBeNull()
  fireEvent.change(within(hint.closest('fieldset')!).getByLabelText('Council'), { target: { value: '0' } })
  save()
  await waitFor(() => expect(written[0]?.changes).toEqual({ staff: { la: 0 } }))
})

test('what the server alone finds wrong is said on the entry’s page, with the way to put it right', async () => {
  const trouble = { problem: 'field:/date', field: 'date' }
  const { log } = fakeLog([entry({ id: 'a', kind: 'activity', state: 'needs_attention', trouble })])
  showForum(forumWorld(log), <EntryPage id="a" />)
  expect(
    await screen.findByText('The server would not take the day in “When”. Check it, and check the date on this phone.'),
  ).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Put it right' }).getAttribute('href')).toBe('/forum/entry/a/change')
})

test('a letter a phone whose clock is ahead dated after the server’s day: the sentence says that day is still to come', async () => {
  const trouble = { problem: 'field:/date', field: 'date' }
  const letter = entry({
    id: 'a',
    kind: 'communication',
    state: 'needs_attention',
    trouble,
    fields: { date: '2026-12-01' },
  })
  const { log } = fakeLog([letter], { heardDay: { there: '2026-11-22', here: '2026-12-02' } })
  const clock = { now: () => Date.parse('2026-12-02T10:00:00Z'), today: () => '2026-12-02' }
  showForum(forumWorld(log, { clock }), <EntryPage id="a" />)
  expect(
    await screen.findByText(/1 December 2026 is still to come. Save this once it has happened, or check the day/),
  ).toBeTruthy()
})

test('an action of another plan’s version is said to be one, and stays as it is', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: linksTo('wirral-2023-01', ['OLD7']) })])
  showForum(forumWorld(log), <ChangePage id="a" />)
  expect(await screen.findByText(/^This entry belongs to another plan \(wirral-2023-01\)/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText('What happened, in a few words'), { target: { value: 'New words' } })
  save()
  await waitFor(() => expect(written).toHaveLength(1))
  expect(written[0]!.changes).toEqual({ title: 'New words' })
})

test.each([
  [
    '2016-11-22',
    '2016-11-22',
    /^This phone says today is 22 November 2016, but Heard’s server says it is 20 November 2026/,
  ],
  ['2036-11-22', '2036-11-20', /^This phone says today is 22 November 2036, but Heard’s server said 20 November 2026/],
])('a clock ten years off (%s) is said over the form', async (today, here, said) => {
  const { log } = fakeLog([], { heardDay: { there: '2026-11-20', here } })
  const clock = { now: () => Date.parse(`${today}T10:00:00Z`), today: () => today }
  showForum(forumWorld(log, { clock }), <NewPage />, '/forum/new')
  expect((await screen.findByRole('alert')).textContent).toMatch(said)
})

test('half of an emoji and a sign nobody sees: put right in the box, said, and saved the next time', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity' })])
  showForum(forumWorld(log), <ChangePage id="a" />)
  const box = await screen.findByLabelText<HTMLInputElement>('What happened, in a few words')
  fireEvent.change(box, { target: { value: 'Tea\0 and cake \ud83c' } })
  save()
  const said = /^“What happened, in a few words” had a sign that cannot be kept/
  expect((await screen.findByRole('link', { name: said })).getAttribute('href')).toBe('#log-title')
  expect(box.value).toBe('Tea and cake \ufffd')
  expect(written).toEqual([])
  fireEvent.change(box, { target: { value: 'Tea and cake 🍰' } })
  save()
  await waitFor(() => expect(written[0]?.changes).toEqual({ title: 'Tea and cake 🍰' }))
})

test('a clock that leapt ten years: saving says so at once, what was typed stays, and saving once more saves it', async () => {
  const { log, written } = fakeLog([], { heardDay: { there: '2026-11-20', here: '2026-11-20' } })
  const clock = { now: () => Date.parse('2036-11-22T10:00:00Z'), today: () => '2036-11-22' }
  const forms = fakeForms()
  const { went } = showForum(forumWorld(log, { clock, forms }), <NewPage />, '/forum/new')
  const title = await screen.findByLabelText<HTMLInputElement>('What happened, in a few words')
  fireEvent.change(screen.getByLabelText('What kind'), { target: { value: 'coffee_morning' } })
  fireEvent.change(title, { target: { value: 'Coffee and cake' } })
  save()
  const said = await screen.findByText(/^Not saved yet: the date of this phone looks wrong/)
  expect(said.textContent).toContain(
    'This phone says today is 22 November 2036. It last heard from Heard’s server on 20',
  )
  expect([title.value, written]).toEqual(['Coffee and cake', []])
  fireEvent.click(screen.getByRole('button', { name: 'Save all the same' }))
  await waitFor(() => expect(written[0]?.changes).toMatchObject({ title: 'Coffee and cake', date: '2036-11-22' }))
  await waitFor(() => expect(went.at(-1)).toBe('/forum'))
})

test('a change that touches no day is not asked about the clock', async () => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity' })], {
    heardDay: { there: '2026-11-20', here: '2036-11-20' },
  })
  const clock = { now: () => Date.parse('2036-11-22T10:00:00Z'), today: () => '2036-11-22' }
  showForum(forumWorld(log, { clock }), <ChangePage id="a" />)
  const change = async (label: string, value: string) =>
    fireEvent.change(await screen.findByLabelText(label), { target: { value } })
  await change('What happened, in a few words', 'New words')
  save()
  await waitFor(() => expect(written).toHaveLength(1))
})

test('an entry dated years ahead makes nobody doubt their own clock', async () => {
  const ahead = entry({ id: 'a', kind: 'activity', fields: { date: '2034-01-01' } })
  showForum(forumWorld(fakeLog([ahead]).log), <NewPage />, '/forum/new')
  expect(await screen.findByLabelText('What happened, in a few words')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an entry that somebody deletes while it is being changed: the form stays, and can still be saved', async () => {
  const forms = fakeForms()
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', seen: { revision: 1, after: ['x'] } })])
  const shown = showForum(forumWorld(log, { forms }), <ChangePage id="a" />)
  const title = () => screen.findByLabelText<HTMLInputElement>('What happened, in a few words')
  fireEvent.change(await title(), { target: { value: 'Half typed' } })
  await waitFor(() => expect(forms.all.size).toBe(1))
  await act(() => log.write({ entry: 'a', kind: 'activity', changes: { deleted: true } }))
  expect((await title()).value).toBe('Half typed')
  expect(screen.getByText(/^Somebody else has deleted this entry. What you typed is still here/)).toBeTruthy()
  shown.unmount()

  // And so it is after a reload.
  const { went } = showForum(forumWorld(log, { forms }), <ChangePage id="a" />)
  expect((await title()).value).toBe('Half typed')
  save()
  await waitFor(() => expect(went.at(-1)).toBe('/forum'))
  expect(written.at(-1)).toEqual({
    entry: 'a',
    kind: 'activity',
    changes: { title: 'Half typed' },
    seen: { revision: 1, after: ['x'] },
  })
})

test('an entry that was deleted before its form was opened says so', async () => {
  showForum(forumWorld(fakeLog().log), <ChangePage id="a" />)
  expect(
    await screen.findByText(
      'This entry is not here. Somebody may have deleted it, or it has not come to this device yet.',
    ),
  ).toBeTruthy()
})
