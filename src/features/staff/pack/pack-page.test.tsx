import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Pack, PackServer } from '../../../domain/ports-pack.ts'
import { card, ok, point, show, world } from '../../../../tests/support/fake-staff.tsx'
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
