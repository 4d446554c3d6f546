import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Said, SharedEntry } from '../../../domain/log/shared.ts'
import { kept, ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import type { StaffWorld } from '../staff-world.tsx'
import { SharedLogPage } from './shared-log-page.tsx'

type SharedLog = StaffWorld['sharedLog']

const said = (side: Said['side'], stance: Said['stance'], more: Partial<Said> = {}): Said => ({
  side,
  stance,
  sentence: '',
  revision: 1,
  on: '2025-10-20',
  stands: true,
  ...more,
})
const entry = (more: Partial<SharedEntry> = {}): SharedEntry => ({
  id: '11111111-1111-4111-8111-111111111111',
  kind: 'activity',
  fields: {
    title: 'New letter for families',
    type: 'codesign_of_document',
    date: '2025-10-14',
    status: 'held',
    level: 'co_design',
    lead: 'pcpw',
    agencies: ['la'],
    attendance: { parent_carers: 6 },
    openToParents: false,
  },
  revision: 1,
  stances: [],
  yours: true,
  side: 'la',
  ...more,
})

const page = (sharedLog: Partial<SharedLog>, month = '2025-10') => {
  const base = world({})
  return show(
    { ...base, sharedLog: { ...base.sharedLog, ...sharedLog } },
    (reader) => <SharedLogPage reader={reader} />,
    `/staff/log?month=${month}`,
  )
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('of what is still to come an agency cannot yet say that it was so, and it is not said to count', async () => {
  const letter = { title: 'A letter', date: '2030-01-02', channel: 'letter', sender: 'la', formal: true }
  page({ entries: () => ok([entry({ kind: 'communication', fields: letter })]) })
  expect(await screen.findByText(/^This speaks of a day that is still to come/)).toBeTruthy()
  expect(screen.getByText(/from Wednesday 2 January 2030 on|from 2 January 2030 on/).dataset['counts']).toBe('false')
  expect(screen.queryByRole('button', { name: /It was so/ })).toBeNull()
})

test('asks for one month, and shows each entry with what it counts towards, why, and what each side says', async () => {
  const entries = vi.fn<SharedLog['entries']>(() =>
    ok([
      entry({
        stances: [
          said('la', 'disputed', { sentence: 'It was a talk.', stands: false, on: '2025-10-15' }),
          said('la', 'disputed', { sentence: 'We were told, not asked.' }),
          said('pcpw', 'confirmed', { revision: 0 }),
        ],
      }),
    ]),
  )
  page({ entries })
  const card = (await screen.findByRole('heading', { name: 'New letter for families' })).closest('li')!
  expect(entries.mock.calls).toEqual([['wirral', '2025-10']])
  expect(card.textContent).toContain('14 October 2025 · Co-design of a letter, form or leaflet')
  expect(card.textContent).toContain('Counts towards co-production activities because the level is co-design.')
  const now = within(card)
    .getAllByRole('listitem')
    .map((one) => one.textContent)
  expect(now).toContain('Council: it was not so 20 October 2025We were told, not asked.')
  expect(now).toContain('PCPW: it was so 20 October 2025 · said before the entry was last changed')
  expect(within(card).getByText('What was said before').closest('details')!.textContent).toContain('It was a talk.')
  expect(screen.getByText('1 entry, 1 of them disputed:')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'New letter for families' }).getAttribute('href')).toBe(`#${entry().id}`)
  expect(screen.queryByText('Demonstration data')).toBeNull()
})

test('a dispute needs a sentence of at most 300 characters; once kept, the entry says it', async () => {
  const say = vi.fn<SharedLog['say']>((_area, _about, _stance, sentence) =>
    ok({ status: 'kept', entry: entry({ stances: [said('la', 'disputed', { sentence })] }) }),
  )
  page({ entries: () => ok([entry()]), say })
  await screen.findByText('Nobody has confirmed or disputed it yet.')
  press('It was not so')
  press('Say that it was not so')
  expect(screen.getByRole('alert').textContent).toBe('Write in one sentence what was not so.')
  fireEvent.change(screen.getByLabelText('What was not so?'), { target: { value: 'x'.repeat(301) } })
  press('Say that it was not so')
  expect(screen.getByRole('alert').textContent).toBe('Write at most 300 characters. These are 301.')
  expect(say).not.toHaveBeenCalled()
  fireEvent.change(screen.getByLabelText('What was not so?'), { target: { value: ' We were not there. ' } })
  press('Say that it was not so')
  expect(await screen.findByText('We were not there.')).toBeTruthy()
  expect(say.mock.calls).toEqual([['wirral', { entry: entry().id, revision: 1 }, 'disputed', 'We were not there.']])
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Kept: you say that it was not so.'))
  expect(screen.getByText('1 entry, 1 of them disputed:')).toBeTruthy()
  // The view that is kept for later says it too.
  expect(JSON.stringify(kept.get('shared-log wirral 2025-10')!.value)).toContain('We were not there.')
})

test('confirming and taking back', async () => {
  const say = vi.fn<SharedLog['say']>((_area, _about, stance) =>
    ok({ status: 'kept', entry: entry({ stances: [said('la', stance)] }) }),
  )
  page({ entries: () => ok([entry()]), say })
  await screen.findByText('Nobody has confirmed or disputed it yet.')
  expect(screen.queryByRole('button', { name: 'Take back what we said' })).toBeNull()
  press('It was so')
  expect(await screen.findByText('Council: it was so')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'It was so' })).toBeNull()
  press('Take back what we said')
  expect(await screen.findByText('Council has taken back what it said')).toBeTruthy()
  expect(say.mock.calls.map(([, , stance]) => stance)).toEqual(['confirmed', 'withdrawn'])
  expect(screen.getByRole('button', { name: 'It was so' })).toBeTruthy()
})

test('an entry that changed meanwhile is shown anew, with what was typed; nothing is kept until it is said again', async () => {
  const newer = entry({ revision: 4, fields: { ...entry().fields, title: 'Newer letter' } })
  const say = vi
    .fn<SharedLog['say']>()
    .mockResolvedValueOnce({ kind: 'answered', value: { status: 'refused', problem: 'changed', entry: newer } })
    .mockResolvedValueOnce({ kind: 'no_connection' })
  page({ entries: () => ok([entry()]), say })
  await screen.findByText('Nobody has confirmed or disputed it yet.')
  press('It was not so')
  fireEvent.change(screen.getByLabelText('What was not so?'), { target: { value: 'We were not there.' } })
  press('Say that it was not so')
  expect(await screen.findByRole('heading', { name: 'Newer letter' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('PCPW has changed this entry since you opened it')
  expect(screen.getByLabelText<HTMLTextAreaElement>('What was not so?').value).toBe('We were not there.')
  press('Say that it was not so')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('There is no connection'))
  expect(say.mock.calls[1]![1]).toEqual({ entry: newer.id, revision: 4 })
  expect(screen.getByLabelText<HTMLTextAreaElement>('What was not so?').value).toBe('We were not there.')
})

test('what does not concern the reader has no buttons; made-up entries bear the ribbon', async () => {
  page({ entries: () => ok([entry({ yours: false, side: null, fields: { ...entry().fields, demo: true } })]) })
  expect(await screen.findByText('Demonstration data')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'It was so' })).toBeNull()
})

test('an empty month says so; without a connection the earlier view stands in, or a sentence says what to do', async () => {
  const first = page({ entries: () => ok([]) })
  expect(await screen.findByText('Nothing of this month has been shared.')).toBeTruthy()
  first.unmount()
  const second = page({ entries: () => Promise.resolve({ kind: 'no_connection' }) })
  expect(await screen.findByText(/This is the view as at/)).toBeTruthy()
  second.unmount()
  page({ entries: () => Promise.resolve({ kind: 'no_connection' }) }, '2025-09')
  expect(await screen.findByRole('heading', { name: 'There is no connection' })).toBeTruthy()
})

test('a sentence on what was not so is found again after a reload, and goes when the server has it', async () => {
  const store = new Map<string, string>()
  const drafts = () => ({
    read: (name: string) => store.get(name) ?? null,
    keep: (name: string, text: string) => Boolean(store.set(name, text)),
    clear: (name: string) => void store.delete(name),
  })
  const say = vi.fn<SharedLog['say']>(() => Promise.resolve({ kind: 'no_connection' }))
  const open = () => {
    const base = world({})
    const sharedLog = { ...base.sharedLog, entries: () => ok([entry()]), say }
    return show(
      { ...base, drafts, sharedLog },
      (reader) => <SharedLogPage reader={reader} />,
      '/staff/log?month=2025-10',
    )
  }
  const box = () => screen.findByLabelText<HTMLTextAreaElement>(/what was not so/i)
  const begin = async () => fireEvent.click(await screen.findByRole('button', { name: 'It was not so' }))
  const first = open()
  await begin()
  fireEvent.change(await box(), { target: { value: 'We were told, not asked.' } })
  expect(screen.queryByText(/^You began a sentence/)).toBeNull()
  first.unmount()

  open()
  expect(await screen.findByText(/^You began a sentence/)).toBeTruthy()
  await begin()
  expect((await box()).value).toBe('We were told, not asked.')
  press('Say that it was not so')
  await waitFor(() => expect(say).toHaveBeenCalledTimes(1))
  expect(store.size).toBe(1)
  say.mockImplementation(() => ok({ status: 'kept', entry: entry() }))
  await waitFor(() => {
    press('Say that it was not so')
    expect(say.mock.calls.length).toBeGreaterThan(1)
  })
  await waitFor(() => expect(store.size).toBe(0))
})

test('what became of what was said: the day it was changed, what it said then, and that both have talked', async () => {
  const stances = [
    said('la', 'disputed', {
      sentence: 'We were told, not asked.',
      changedOn: '2025-10-25',
      answeredOn: '2025-10-26',
      was: { title: 'Letter', counts: { as: true, because: 'Agreed' }, place: null },
    }),
    said('health', 'disputed', { sentence: 'No.', changedOn: '2025-10-25', answeredOn: null, was: null }),
  ]
  page({ entries: () => ok([entry({ revision: 3, stances })]) })
  const [mine, theirs] = [...(await screen.findByText('What each side says')).nextElementSibling!.children]
  expect(mine!.textContent).toContain('PCPW has changed the entry since, last on 25 October 2025')
  expect(mine!.textContent).toContain('PCPW says that both have talked about it (26 October 2025).')
  expect([...mine!.querySelectorAll('dd')].map(({ textContent }) => textContent).sort()).toEqual([
    'Agreed',
    'Letter',
    'Nothing',
  ])
  // Only whoever said it is told what stood there, and a revision's number is never shown.
  expect(theirs!.textContent).toContain('last on 25 October 2025')
  expect(theirs!.textContent).not.toMatch(/When you said this|What it said|talked/i)
  expect(mine!.textContent).not.toContain('before the entry was last changed')
})

test.each([
  [{}, 'It reads again as it did when you said this.'],
  [null, 'What it said when you said this is not kept.'],
])('where what stood then is %o, the page says so', async (was, sentence) => {
  page({
    entries: () => ok([entry({ revision: 2, stances: [said('la', 'confirmed', { changedOn: '2025-10-25', was })] })]),
  })
  expect(await screen.findByText(sentence)).toBeTruthy()
})

test('of an entry that agencies read as it was, nothing is said to have changed; an older server says it in its own way', async () => {
  const one = page({
    entries: () => ok([entry({ revision: 3, stances: [said('la', 'confirmed', { changedOn: null, was: {} })] })]),
  })
  await screen.findByText('What each side says')
  expect(screen.queryByText(/changed|When you said/)).toBeNull()
  one.unmount()
  page({ entries: () => ok([entry({ revision: 3, stances: [said('la', 'confirmed')] })]) })
  expect(await screen.findByText(/said before the entry was last changed/)).toBeTruthy()
})
