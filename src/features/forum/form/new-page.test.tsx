import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeForms, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { logRecords } from '../../../domain/log/kinds.ts'
import { NewPage } from './new-page.tsx'

const title = () => screen.findByLabelText<HTMLInputElement>('What happened, in a few words')
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))

test('an activity needs three answers; the rest comes from the last one, and it is private', async () => {
  const last = entry({ id: 'last', kind: 'activity' })
  const { log, written } = fakeLog([last])
  const forms = fakeForms()
  const { went } = showForum(forumWorld(log, { forms }), <NewPage />, '/forum/new')
  fireEvent.change(await title(), { target: { value: 'Coffee in Seacombe' } })
  expect(screen.getByText('Counts towards co-production activities because the level is co-design.')).toBeTruthy()
  await waitFor(() => expect(forms.all.get('new activity')?.['title']).toBe('Coffee in Seacombe'))
  save()
  await waitFor(() => expect(written).toHaveLength(1))
  const { changes } = written[0]!
  expect(logRecords.activity.safeParse(changes).success).toBe(true)
  expect(changes).toMatchObject({
    title: 'Coffee in Seacombe',
    date: '2026-11-22',
    type: 'coproduction_workshop',
    agencies: ['la', 'health'],
    attendance: {},
    status: 'held',
  })
  expect(changes).not.toHaveProperty('shared')
  expect(changes).not.toHaveProperty('counts')
  await waitFor(() => expect(went.at(-1)).toBe('/forum'))
  expect(forms.all.size).toBe(0)
})

test('an empty form takes nothing from the last entry, not even its level', async () => {
  const last = entry({ id: 'last', kind: 'activity' })
  showForum(forumWorld(fakeLog([last]).log), <NewPage />, '/forum/new')
  const box = (name: string) => screen.findByLabelText<HTMLSelectElement>(name)
  expect((await box('What kind')).value).toBe('coproduction_workshop')
  expect(screen.getByText(/because the level is co-design/)).toBeTruthy()
  fireEvent.change(await box('Start from'), { target: { value: 'empty' } })
  await waitFor(async () => expect((await box('What kind')).value).toBe(''))
  expect(screen.queryByText(/because the level is co-design/)).toBeNull()
  expect(screen.getByText(/the level is engagement/)).toBeTruthy()
  fireEvent.change(await box('Start from'), { target: { value: '' } })
  await waitFor(async () => expect((await box('What kind')).value).toBe('coproduction_workshop'))
})

test('another kind of activity takes what is usual for it, and leaves what somebody chose', async () => {
  const workshop = entry({ id: 'last', kind: 'activity' })
  const coffee = entry({
    id: 'before',
    kind: 'activity',
    fields: { type: 'coffee_morning', level: 'informing', lead: 'pcpw', agencies: [], place: 'Seacombe' },
  })
  const { log, written } = fakeLog([workshop, coffee])
  showForum(forumWorld(log), <NewPage />, '/forum/new')
  fireEvent.change(await title(), { target: { value: 'Coffee' } })
  const kind = screen.getByLabelText<HTMLSelectElement>('What kind')
  fireEvent.change(kind, { target: { value: 'coffee_morning' } })
  expect(screen.getByText(/the level is informing/)).toBeTruthy()
  // Nothing is known of a listening event: the level is one that does not count.
  fireEvent.change(kind, { target: { value: 'listening_event' } })
  expect(screen.getByText(/the level is engagement/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Where'), { target: { value: 'The Lauries' } })
  fireEvent.change(kind, { target: { value: 'coffee_morning' } })
  save()
  await waitFor(() => expect(written).toHaveLength(1))
  expect(written[0]!.changes).toMatchObject({ type: 'coffee_morning', level: 'informing', place: 'The Lauries' })
  expect(logRecords.activity.safeParse(written[0]!.changes).success).toBe(true)
})

test('what was half typed is there again; starting again empties it, and puts it aside until the form is changed', async () => {
  const forms = fakeForms()
  await forms.keep('new activity', { title: 'Half a tit' })
  showForum(forumWorld(fakeLog().log, { forms }), <NewPage />, '/forum/new')
  expect((await title()).value).toBe('Half a tit')
  fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
  await waitFor(async () => expect((await title()).value).toBe(''))
  fireEvent.change(await title(), { target: { value: 'Begun anew' } })
  await waitFor(() => expect(forms.all.get('new activity')).toMatchObject({ title: 'Begun anew' }))
  expect(JSON.stringify([...forms.all])).not.toContain('Half a tit')
  expect(screen.queryByRole('button', { name: 'Put back what I had typed' })).toBeNull()
})

test('a device that keeps nothing says so, and what was typed stays', async () => {
  const { log } = fakeLog([entry({ id: 'last', kind: 'activity' })])
  log.write = () => Promise.reject(new Error('full'))
  showForum(forumWorld(log), <NewPage />, '/forum/new')
  fireEvent.change(await title(), { target: { value: 'Kept on screen' } })
  save()
  expect((await screen.findByRole('alert')).textContent).toContain('What you typed is still here')
  expect((await title()).value).toBe('Kept on screen')
})

test('no reply: one tap gives a filled-in escalation that knows its request', async () => {
  const request = entry({ id: 'r1', kind: 'meeting_request', fields: { met: 'pending', metOn: undefined } })
  const { log, written } = fakeLog([request])
  showForum(forumWorld(log), <NewPage />, '/forum/new?kind=escalation&from=r1')
  expect((await screen.findByLabelText<HTMLInputElement>('What about')).value).toContain('Waiting times')
  fireEvent.change(screen.getByLabelText('To whom (a role, not a name)'), { target: { value: 'Director' } })
  save()
  await waitFor(() => expect(written).toHaveLength(1))
  expect(written[0]!.changes).toMatchObject({ request: 'r1', toAgency: 'la', raisedOn: '2026-11-22' })
  expect(logRecords.escalation.safeParse(written[0]!.changes).success).toBe(true)
})

test('the day an answer is due follows the day of asking, until somebody chooses it', async () => {
  showForum(forumWorld(fakeLog([], { respondWithin: 20 }).log), <NewPage />, '/forum/new?kind=meeting_request')
  const box = (name: RegExp) => screen.findByLabelText<HTMLInputElement>(name)
  const type = async (name: RegExp, value: string) => fireEvent.change(await box(name), { target: { value } })
  await type(/^Asked on/, '')
  await type(/^Asked on/, '2026-10-01')
  expect((await box(/^Answer due by/)).value).toBe('2026-10-29')
  expect(screen.getByText(/^Set to 20 working days after the day you asked/)).toBeTruthy()
  await type(/^Answer due by/, '2026-10-15')
  await type(/^Asked on/, '2026-10-02')
  expect((await box(/^Answer due by/)).value).toBe('2026-10-15')
})

test('a template keeps a form to start from, on another day', async () => {
  const forms = fakeForms()
  showForum(forumWorld(fakeLog([entry({ id: 'last', kind: 'activity' })]).log, { forms }), <NewPage />, '/forum/new')
  fireEvent.change(await title(), { target: { value: 'Monthly coffee' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep as a template' }))
  expect(await screen.findByText(/Kept as the template “Monthly coffee”/)).toBeTruthy()
  fireEvent.change(await title(), { target: { value: 'Something else' } })
  const option = screen.getByRole<HTMLOptionElement>('option', { name: 'Template: Monthly coffee' })
  fireEvent.change(screen.getByLabelText('Start from'), { target: { value: option.value } })
  await waitFor(async () => expect((await title()).value).toBe('Monthly coffee'))
})

test('leaving throws away what was typed only when somebody has said so twice', async () => {
  const forms = fakeForms()
  const { went } = showForum(forumWorld(fakeLog().log, { forms }), <NewPage />, '/forum/new')
  fireEvent.change(await title(), { target: { value: 'Ten minutes of words' } })
  await waitFor(() => expect(forms.all.size).toBe(1))
  const leave = () => fireEvent.click(screen.getByRole('link', { name: 'Leave without saving' }))
  leave()
  const stay = screen.getByRole('button', { name: 'Stay here' })
  expect(document.activeElement).toBe(stay)
  expect(went.at(-1)).toBe('/forum/new')
  fireEvent.click(stay)
  expect((await title()).value).toBe('Ten minutes of words')
  expect(forms.all.size).toBe(1)
  leave()
  fireEvent.click(screen.getByRole('button', { name: 'Leave, and throw it away' }))
  await waitFor(() => expect(went.at(-1)).toBe('/forum'))
  expect(forms.all.size).toBe(0)
})

test('nothing typed: leaving asks nothing', async () => {
  const { went } = showForum(forumWorld(fakeLog().log), <NewPage />, '/forum/new')
  await title()
  fireEvent.click(screen.getByRole('link', { name: 'Leave without saving' }))
  expect(went.at(-1)).toBe('/forum')
})

test('the same again takes neither who came nor what happened; a folded part says what is in it', async () => {
  const fields = {
    summary: 'Long ago',
    attendance: { parent_carers: 4 },
    newFaces: 2,
    lundy: ['voice'],
    place: 'Seacombe',
  }
  const { log, written } = fakeLog([entry({ id: 'last', kind: 'activity', fields })])
  const copied = showForum(forumWorld(log), <NewPage />, '/forum/new?from=last')
  await title()
  const fold = (name: RegExp) => screen.getByText((_, one) => one?.tagName === 'SUMMARY' && name.test(one.textContent))
  expect(fold(/^Where, and what time/).textContent).toContain('Seacombe')
  expect(fold(/^Who was there/).textContent).not.toMatch(/\d/)
  expect(fold(/^In more words/).textContent).toBe('In more words, and a link')
  fireEvent.change(screen.getByLabelText('Parent carers'), { target: { value: '4' } })
  expect(fold(/^Who was there/).textContent).toContain('4 parents')
  copied.unmount()
  showForum(forumWorld(log), <NewPage />, '/forum/new')
  fireEvent.change(await screen.findByLabelText('Start from'), { target: { value: 'last' } })
  save()
  await waitFor(() => expect(written).toHaveLength(1))
  expect(written[0]!.changes).toMatchObject({ attendance: {}, summary: '', place: 'Seacombe' })
  expect(written[0]!.changes).not.toHaveProperty('newFaces')
  expect(written[0]!.changes['lundy'] ?? []).toEqual([])
})

test('a meeting nobody has said they were at is not recorded as attended, nor as missed', async () => {
  const { log, written } = fakeLog([entry({ id: 'last', kind: 'local_area_meeting' })])
  showForum(forumWorld(log), <NewPage />, '/forum/new?kind=local_area_meeting')
  const there = await screen.findByLabelText<HTMLSelectElement>('PCPW was there')
  expect(there.value).toBe('')
  save()
  expect(await screen.findAllByText('Choose something for “PCPW was there”.')).not.toHaveLength(0)
  expect(written).toEqual([])
  const status = screen.getByLabelText('Did it take place')
  fireEvent.change(there, { target: { value: 'false' } })
  fireEvent.change(status, { target: { value: 'planned' } })
  expect(screen.queryByLabelText('PCPW was there')).toBeNull()
  fireEvent.change(status, { target: { value: 'held' } })
  expect(screen.getByLabelText<HTMLSelectElement>('PCPW was there').value).toBe('')
  fireEvent.change(screen.getByLabelText('PCPW was there'), { target: { value: 'true' } })
  save()
  await waitFor(() => expect(written[0]?.changes).toMatchObject({ status: 'held', attended: true }))
})

test('a planned meeting is saved without asking who was there', async () => {
  const { log, written } = fakeLog([entry({ id: 'last', kind: 'local_area_meeting' })])
  showForum(forumWorld(log), <NewPage />, '/forum/new?kind=local_area_meeting')
  fireEvent.change(await screen.findByLabelText('Did it take place'), { target: { value: 'planned' } })
  save()
  await waitFor(() => expect(written[0]?.changes).toMatchObject({ status: 'planned', attended: false }))
})

test('an escalation goes to whom this agency’s last one went; where nobody knows, that box is asked for', async () => {
  const fields = { met: 'pending', metOn: undefined, askedOf: ['health'] }
  const request = entry({ id: 'r1', kind: 'meeting_request', fields })
  const to = (id: string, toAgency: string, toRole: string) =>
    entry({ id, kind: 'escalation', fields: { toAgency, toRole } })
  const earlier = [to('e1', 'la', 'Director of Children’s Services'), to('e2', 'health', 'Chief nurse')]
  const role = () => screen.findByLabelText<HTMLInputElement>('To whom (a role, not a name)')
  const address = '/forum/new?kind=escalation&from=r1'
  const known = showForum(forumWorld(fakeLog([request, ...earlier]).log), <NewPage />, address)
  expect((await role()).value).toBe('Chief nurse')
  known.unmount()
  showForum(forumWorld(fakeLog([request, earlier[0]!]).log), <NewPage />, address)
  expect((await role()).value).toBe('')
  await waitFor(async () => expect(document.activeElement).toBe(await role()))
})
