import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Pack, PackServer } from '../../../domain/ports-pack.ts'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { monthRange } from '../../../domain/metric/months.ts'
import { card, kept, ok, point, show, world } from '../../../../tests/support/fake-staff.tsx'
import { PackPage, type PackKind } from './pack-page.tsx'

const action: Pack['actions'][number] = {
  kind: 'new',
  position: 4,
  statement: 2,
  refs: ['AIP4'],
  action: 'Co-produce the SEND Strategy',
  responsible: 'Principal EP',
  deliveryRaw: '03/2025',
  deliveryMonth: '2025-03',
  monitoredBy: 'SEND Continuous Improvement Group',
  latest: 0,
  state: null,
}
const pack: Pack = {
  plan: 'wirral-2024-05',
  month: '2025-10',
  adoptedOn: '2024-05-01',
  known: { on: '2025-11-20', isToday: true, newest: '2025-10' },
  logSignatures: [],
  mayWrite: true,
  words: [
    { statement: 2, revision: 3, what: 'More felt involved', soWhat: 'Trust', nowWhat: 'Keep on', on: '2025-11-03' },
  ],
  actions: [action],
  assurance: [{ position: 1, statement: 8, text: 'LASPB Meeting monthly', cadence: 'monthly', done: [] }],
}
const figures = { parent_carers_involved_ehcp: [point('2025-09', 30, 60), point('2025-10', 45, 90)] }

function open(kind: PackKind, more: Partial<PackServer> = {}, first: Pack = pack) {
  const packs: PackServer = {
    pack: () => ok(first),
    writeWords: () => Promise.resolve({ kind: 'no_connection' }),
    sayAction: () => Promise.resolve({ kind: 'no_connection' }),
    recordAssurance: () => Promise.resolve({ kind: 'no_connection' }),
    ...more,
  }
  const is = world({ scorecard: () => ok(card(figures)) }, { packs })
  return show(is, (reader) => <PackPage reader={reader} kind={kind} />, `/staff/pack/${kind}?month=2025-10`)
}

test('the Board pack has an opening and a page for each statement, with figure, base, words and what is overdue', async () => {
  const { container } = open('board')
  await screen.findByText('More felt involved')
  expect(container.querySelectorAll('.sheet')).toHaveLength(11)
  expect(screen.getAllByText('50%').length).toBeGreaterThan(0)
  expect(screen.getByText('Co-produce the SEND Strategy')).toBeTruthy()
  expect(screen.getAllByText('Overdue').length).toBe(1)
  expect(container.querySelectorAll('.stamp')).toHaveLength(11)
})

test('beside each verdict the Board reads the milestone that was judged, and the next as the next', async () => {
  const is = world(
    { scorecard: () => ok(card({ staff_trained_coproduction: [point('2025-01', 53, 100)] }, '2025-01')) },
    { packs: { ...world({}).packs, pack: () => ok({ ...pack, month: '2025-01' }) } },
  )
  show(is, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-01')
  const row = (await screen.findByRole('rowheader', { name: 'Children’s staff trained in co-production' })).closest(
    'tr',
  )!
  expect(row.textContent).toMatch(/50% by Jan\s25next: 65% by Apr\s25Met/)
})

test('what families said, and what came of it, stands under the statement it names', async () => {
  const about = (statement: number, youSaid: string) => ({
    revision: 1,
    stances: [],
    yours: false,
    side: null,
    id: youSaid,
    kind: 'ywsd' as const,
    fields: {
      youSaid,
      weDid: 'One page with the next steps.',
      status: 'agreed',
      owner: 'la',
      dueOn: '2025-12-01',
      publish: false,
      links: { plan: 'wirral-2024-05', statements: [statement], actions: [], metrics: [] },
    },
  })
  const entries = () => ok([about(2, 'Nobody tells us.'), about(3, 'We wait.')])
  const is = world({ scorecard: () => ok(card(figures)) }, { packs: { ...world({}).packs, pack: () => ok(pack) } })
  const sharedLog = { ...is.sharedLog, entries }
  show({ ...is, sharedLog }, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
  const sheet = (await screen.findByText('Nobody tells us.')).closest<HTMLElement>('.sheet')!
  expect(sheet.querySelector('h2')!.textContent).toMatch(/^2\. /)
  expect(sheet.textContent).toContain('promised for 1 December 2025')
  expect(sheet.textContent).not.toContain('We wait.')
})

test('words are sent with the revision they rest on, and stay in the boxes when they are refused', async () => {
  const writeWords = vi.fn<PackServer['writeWords']>(() => ok({ status: 'refused', problem: 'changed', pack }))
  open('board', { writeWords })
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'So what' }), { target: { value: 'It lasts' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Somebody else changed this/)).toBeTruthy()
  expect(writeWords).toHaveBeenCalledWith('wirral', '2025-10', 2, 3, {
    what: 'More felt involved',
    soWhat: 'It lasts',
    nowWhat: 'Keep on',
  })
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'So what' }).value).toBe('It lasts')
})

test('the Impact Group’s report says how an action stands after somebody said it', async () => {
  const state = {
    status: 'done' as const,
    rag: 'green' as const,
    note: 'Adopted',
    evidence: 'https://wirral.example/s',
  }
  const after = { ...pack, actions: [{ ...action, latest: 1, state: { ...state, revision: 1, on: '2025-11-04' } }] }
  const sayAction = vi.fn<PackServer['sayAction']>(() => ok({ status: 'written', pack: after }))
  open('impact', { sayAction })
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'How far it is' }), { target: { value: 'done' } })
  fireEvent.change(screen.getByRole('combobox', { name: 'Was it done in time?' }), { target: { value: 'green' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('link', { name: 'https://wirral.example/s' })).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Saved: AIP4 is now “Done”.')
  expect(document.activeElement?.closest('tr')?.textContent).toContain('Adopted')
  expect(sayAction.mock.calls[0]?.slice(2)).toEqual([
    { kind: 'new', position: 4, base: 0 },
    { status: 'done', rag: 'green', note: '', evidence: '' },
  ])
})

test('a check that was never recorded is overdue; recording it sends one id however often it is sent', async () => {
  const recordAssurance = vi.fn<PackServer['recordAssurance']>(() => Promise.resolve({ kind: 'no_connection' }))
  open('impact', { recordAssurance })
  expect(await screen.findByText('never recorded')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Record LASPB Meeting monthly' }))
  const save = screen.getByRole('button', { name: 'Save' })
  fireEvent.click(save)
  await waitFor(() => expect(recordAssurance).toHaveBeenCalledTimes(1))
  fireEvent.click(save)
  await waitFor(() => expect(recordAssurance).toHaveBeenCalledTimes(2))
  expect(recordAssurance.mock.calls[0]).toEqual(recordAssurance.mock.calls[1])
})

test('the national view shows six months of every row, a star for a hidden one, and readers who may not write see no buttons', async () => {
  const hidden = { parent_carers_involved_ehcp: [point('2025-09', null, null), point('2025-10', 45, 90)] }
  const is = world(
    { scorecard: () => ok(card(hidden)) },
    { packs: { ...world({}).packs, pack: () => ok({ ...pack, mayWrite: false }) } },
  )
  const { container } = show(is, (reader) => <PackPage reader={reader} kind="national" />, '/staff/pack?month=2025-10')
  await screen.findByText('Six months, row by row')
  expect(container.querySelectorAll('table.six-months tbody tr')).toHaveLength(47)
  expect(screen.getByText('*')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
})

test('the national view never rounds a missed figure up to its milestone', async () => {
  const series = [point('2025-07', 746, 1000), point('2025-10', 900, 1000)]
  const is = world(
    { scorecard: () => ok(card({ annual_review_4_week_compliance: series })) },
    { packs: { ...world({}).packs, pack: () => ok(pack) } },
  )
  const { container } = show(is, (reader) => <PackPage reader={reader} kind="national" />, '/staff/pack?month=2025-10')
  await screen.findByText('Six months, row by row')
  expect(container.querySelector('table.six-months')!.textContent).toContain('74.6%')
  expect(container.querySelector('table.six-months')!.textContent).not.toContain('75%746')
})

test('a report of an earlier plan shows the figures by that plan', async () => {
  const scorecard = vi.fn<StaffServer['scorecard']>(() => ok(card(figures)))
  const is = world({ scorecard }, { packs: { ...world({}).packs, pack: () => ok({ ...pack, inForce: false }) } })
  show(is, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
  await screen.findByText('More felt involved')
  expect(scorecard).toHaveBeenLastCalledWith('wirral', '2025-10', 'wirral-2024-05')
})

test('a report reads its charts from the baselines that people set, as the scorecard does', async () => {
  const months = monthRange('2024-01', '2025-10')
  const risen = months.map((month, i) => point(month, (i < 11 ? 30 : 70) + (i % 3), 100))
  const baseline = {
    id: 'b',
    metric: 'parent_carers_involved_ehcp',
    month: '2024-12',
    kind: 'baseline' as const,
    words: 'A new way of asking.',
    signed: 'Ann Example',
    agency: 'la',
    on: '2025-01-08',
    demo: false,
    mayTakeBack: false,
    takenBack: null,
  }
  const marksWith = async (notes: (typeof baseline)[]) => {
    const is = world(
      {
        scorecard: () => ok(card({ parent_carers_involved_ehcp: risen })),
        metricNotes: () => ok({ mayNote: false, maySetBaseline: false, notes }),
      },
      { packs: { ...world({}).packs, pack: () => ok(pack) } },
    )
    const page = show(is, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
    const row = await screen.findByRole('row', { name: /^Parent carers involved in the EHC plan process/ })
    const words = row.querySelector('td:last-child')!.textContent
    page.unmount()
    kept.clear()
    return words
  }
  const [before, after] = [await marksWith([]), await marksWith([baseline])]
  expect(before).toMatch(/improving/i)
  expect(after).not.toMatch(/improving/i)
})

test('nothing is chosen for anybody: without a state and a colour nothing is sent, and the first box that lacks one has the focus', async () => {
  const sayAction = vi.fn<PackServer['sayAction']>(() => ok({ status: 'written', pack }))
  open('impact', { sayAction })
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  const far = screen.getByRole<HTMLSelectElement>('combobox', { name: 'How far it is' })
  const inTime = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Will it be done in time?' })
  expect([far.value, inTime.value]).toEqual(['', ''])
  const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  save()
  expect(screen.getByRole('alert').textContent).toMatch(/^Choose how far it is\. Choose whether/)
  expect(document.activeElement).toBe(far)
  fireEvent.change(far, { target: { value: 'under_way' } })
  save()
  expect(screen.getByRole('alert').textContent).toMatch(/^Choose whether/)
  expect(document.activeElement).toBe(inTime)
  expect(inTime.getAttribute('aria-invalid')).toBe('true')
  expect(sayAction).not.toHaveBeenCalled()
})

test('an action that is saved as done and leaves the list of those that are due is still said to be saved', async () => {
  const state = {
    status: 'done' as const,
    rag: 'green' as const,
    note: '',
    evidence: '',
    revision: 1,
    on: '2025-11-20',
  }
  const after = { ...pack, actions: [{ ...action, latest: 1, state }] }
  open('national', { sayAction: () => ok({ status: 'written', pack: after }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'How far it is' }), { target: { value: 'done' } })
  fireEvent.change(screen.getByRole('combobox', { name: 'Was it done in time?' }), { target: { value: 'green' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/^No action is past its date\./)
  expect(document.activeElement?.textContent).toBe('Saved: AIP4 is now “Done”.')
})

test('a check that was recorded says so where it stands, and the day in its box is the server’s', async () => {
  const done = [{ id: 'a', on: '2025-11-20', note: '' }]
  const after = { ...pack, assurance: [{ ...pack.assurance[0]!, done }] }
  open('impact', { recordAssurance: () => ok({ status: 'written', pack: after }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Record LASPB Meeting monthly' }))
  expect(screen.getByLabelText<HTMLInputElement>('Done on').value).toBe('2025-11-20')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Saved: done on 20 November 2025.'))
  expect(document.activeElement?.closest('tr')?.textContent).not.toContain('Overdue')
})

test('a second record of a check for one day is refused in words, with the first beside it', async () => {
  const done = [{ id: 'a', on: '2025-11-20', note: 'Minutes 14' }]
  const after = { ...pack, assurance: [{ ...pack.assurance[0]!, done }] }
  open('impact', { recordAssurance: () => ok({ status: 'refused', problem: 'already', pack: after }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Record LASPB Meeting monthly' }))
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/already recorded for this day/)).toBeTruthy()
  expect(screen.getByText(/Minutes 14/)).toBeTruthy()
})

test('what is late in a report is late on the day up to which it knows, whatever day it is on the device', async () => {
  const check = { ...pack.assurance[0]!, done: [{ id: 'a', on: '2024-07-10', note: '' }] }
  const old: Pack = {
    ...pack,
    month: '2024-07',
    assurance: [check],
    actions: [{ ...action, deliveryMonth: '2024-08' }],
  }
  const known = { isToday: false, newest: '2025-10' }
  const overdue = async (on: string) => {
    const page = open('impact', {}, { ...old, known: { ...known, on } })
    await screen.findByText('LASPB Meeting monthly', { exact: false })
    const count = screen.queryAllByText('Overdue').length
    page.unmount()
    kept.clear()
    return count
  }
  expect(await overdue('2024-08-31')).toBe(0)
  expect(await overdue('2024-09-01')).toBe(2)
})

test('a finished report says up to which day it knows and offers no change, but leads to the report that does', async () => {
  const known = { on: '2025-11-30', isToday: false, newest: '2026-02' }
  const page = open('impact', {}, { ...pack, known })
  expect((await screen.findAllByText('As known on 30 November 2025.')).length).toBe(2)
  expect(screen.queryByRole('button', { name: /^(Change|Record) / })).toBeNull()
  const link = screen.getByRole('link', { name: 'Change an action or record a check in the report of February 2026' })
  expect(link.getAttribute('href')).toBe('/staff/pack/impact?month=2026-02')
  page.unmount()
  open('impact', {}, { ...pack, known, mayWrite: false })
  await screen.findAllByText('As known on 30 November 2025.')
  expect(screen.queryByRole('link', { name: /^Change an action/ })).toBeNull()
})

test('the joint page says truly who has signed the month’s log, and the link beside it claims nothing', async () => {
  const says = async (logSignatures: Pack['logSignatures']) => {
    const page = open('forum', {}, { ...pack, logSignatures })
    const lead = (await screen.findByRole('link', { name: 'Read the month’s log' })).parentElement!.textContent
    page.unmount()
    kept.clear()
    return lead
  }
  const forum = { side: 'pcpw' as const, on: '2025-11-03', stands: true }
  const area = { side: 'local_area' as const, on: '2025-11-05', stands: true }
  expect(await says([])).toContain('The month’s log is not signed yet.')
  expect(await says([forum])).toContain(
    'The forum signed the month’s log on 3 November 2025. The Local Area has not signed the month’s log yet.',
  )
  expect(await says([area, forum])).toContain(
    'The month’s log is signed by both: by the forum on 3 November 2025, by the Local Area on 5 November 2025.',
  )
  const changed = await says([{ ...area, stands: false }, forum])
  expect(changed).not.toContain('signed by both')
  expect(changed).toContain('The Local Area signed the month’s log on 5 November 2025, before something in it changed.')
})

test('the stamp under a table of actions claims no figures, and the title of the report names the area', async () => {
  const { container } = open('impact')
  expect(await screen.findByRole('heading', { name: 'WSoA Impact Group report: Wirral, October 2025' })).toBeTruthy()
  const [ofActions, ofFigures] = Array.from(container.querySelectorAll('.stamp'), (stamp) => stamp.textContent)
  expect(ofActions).toMatch(/, as at /)
  expect(ofActions).not.toMatch(/Figures|definitions|figure/)
  expect(ofFigures).toMatch(/Figures for October 2025/)
})

test.each(['board', 'national', 'forum'] as const)(
  'the %s report says of a statement that it is business as usual',
  async (kind) => {
    const whole = card(figures)
    const statements = whole.statements.map((one) =>
      one.number === 4 ? { ...one, footing: 'business_as_usual' as const, footingSince: '2024-07' } : one,
    )
    const is = world(
      { scorecard: () => ok({ ...whole, statements }) },
      { packs: { ...world({}).packs, pack: () => ok(pack) } },
    )
    show(is, (reader) => <PackPage reader={reader} kind={kind} />, `/staff/pack/${kind}?month=2025-10`)
    // The Board reads it on the first page and on the statement's own.
    expect(await screen.findAllByText('Business as usual since July 2024')).toHaveLength(kind === 'board' ? 2 : 1)
  },
)
