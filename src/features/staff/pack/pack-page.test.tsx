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
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('link', { name: 'https://wirral.example/s' })).toBeTruthy()
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
