// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { manualGrid, type ManualGrid, type Standing } from '../../../domain/manual/figures.ts'
import type { Edit } from '../../../domain/manual/edits.ts'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { EnterDeskProvider, type EnterDesk } from './enter-desk.tsx'
import { EnterPage } from './enter-page.tsx'

const row = (metric: string, more: object = {}) => ({
  metric,
  label: metric,
  statement: 3,
  alsoIn: [],
  aliases: [],
  unit: 'count',
  counted: 'count',
  runningTotal: false,
  owner: 'Complaints team',
  agency: 'la',
  mayEnter: true,
  numerator: null,
  denominator: null,
  before: { month: '2024-10', numerator: 8, denominator: null },
  cells: [],
  ...more,
})
const standing = (more: Partial<Standing>): Standing => ({
  metric: 'complaints_la',
  month: '2025-10',
  revision: 1,
  numerator: 9,
  denominator: null,
  hidden: false,
  note: '',
  final: false,
  reason: null,
  at: '2025-11-03T09:00:00Z',
  by: 'lead@wirral.example',
  mine: false,
  demo: false,
  ...more,
})
const grid = (closed = false): ManualGrid =>
  manualGrid.parse({
    demo: false,
    earliest: '2021-10',
    thisMonth: '2025-11',
    mayChangeOwners: false,
    months: ['2025-09', '2025-10'].map((month) => ({ month, closed })),
    rows: [
      row('complaints_la'),
      row('complaints_communication'),
      row('ehcp_in_mainstream', { unit: 'percent', owner: 'SEND team', before: null }),
      row('laspb_decisions_made', { mayEnter: false, owner: 'Board office' }),
    ],
  })

/** The page with a browser that keeps what is typed, and a server that does what a test says. */
function open(
  server: Partial<ManualServer> = {},
  store = new Map<string, Edit>(),
  path = '/staff/enter?month=2025-10',
) {
  const desk: EnterDesk = {
    server: {
      grid: () => ok(grid()),
      put: () => Promise.resolve({ kind: 'no_connection' }),
      history: () => ok([standing({})]),
      missing: () => ok([]),
      setOwner: () => ok({ status: 'changed' }),
      ...server,
    },
    newId: () => crypto.randomUUID(),
    kept: {
      all: () => new Map(store),
      keep: (_, cell, edit) => Boolean(store.set(cell, edit)),
      clear: (_, cell) => void store.delete(cell),
    },
    readFile: (file) => file.text(),
  }
  show(
    world({}),
    (reader) => (
      <EnterDeskProvider value={desk}>
        <EnterPage reader={reader} whose="wirral me" />
      </EnterDeskProvider>
    ),
    path,
  )
  return store
}
const box = (name: string) => screen.findByLabelText<HTMLInputElement>(name)
const type = (into: HTMLInputElement, text: string) => fireEvent.change(into, { target: { value: text } })
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))

describe('the grid', () => {
  test('keeps what is typed until the server has it, and sends the very same operation after a lost reply', async () => {
    const put = vi
      .fn<ManualServer['put']>()
      .mockResolvedValueOnce({ kind: 'no_connection' })
      .mockResolvedValueOnce({
        kind: 'answered',
        value: { status: 'saved', cells: [standing({ numerator: 11, mine: true })] },
      })
    const store = open({ put })
    type(await box('Complaints, council, How many'), '11')
    expect(screen.getByText('1 figure is not saved yet. It is kept in this browser.')).toBeTruthy()
    expect(store.get('complaints_la 2025-10')?.numerator).toBe('11')
    save()
    expect(await screen.findByText(/^Nothing was saved\./)).toBeTruthy()
    expect(store.size).toBe(1)
    save()
    expect(await screen.findByText('Saved: 1 figure.')).toBeTruthy()
    expect(store.size).toBe(0)
    expect(put.mock.calls[1]).toEqual(put.mock.calls[0])
    expect(put.mock.calls[0]?.[2]).toEqual([
      {
        metric: 'complaints_la',
        month: '2025-10',
        revision: 0,
        numerator: 11,
        denominator: null,
        note: '',
        final: false,
        confirmed: false,
      },
    ])
  })

  test('shows what was typed before, and drops what the server has meanwhile', async () => {
    const edit: Edit = { numerator: '9', denominator: '', note: '', final: false, revision: 0, confirmed: false }
    const store = open(
      {
        grid: () =>
          ok({
            ...grid(),
            rows: grid().rows.map((one) => (one.metric === 'complaints_la' ? { ...one, cells: [standing({})] } : one)),
          }),
      },
      new Map([
        ['complaints_la 2025-10', edit],
        ['complaints_communication 2025-10', edit],
      ]),
    )
    expect((await box('Complaints due to communication, How many')).value).toBe('9')
    await waitFor(() => expect([...store.keys()]).toEqual(['complaints_communication 2025-10']))
  })

  test('a wrong cell says so in its place and in the list, and nothing is sent', async () => {
    const put = vi.fn<ManualServer['put']>()
    open({ put })
    type(await box('Complaints, council, How many'), '3.5')
    expect((await box('Complaints, council, How many')).getAttribute('aria-invalid')).toBe('true')
    expect(
      screen.getByRole('link', { name: 'Complaints, council, October 2025: a count has no decimals.' }),
    ).toBeTruthy()
    save()
    expect(put).not.toHaveBeenCalled()
    type(await box('Complaints, council, How many'), '300')
    fireEvent.click(screen.getByRole('button', { name: 'This is right' }))
    expect(screen.queryByRole('heading', { name: /^Before this can be saved/ })).toBeNull()
  })

  test('a pasted block goes down and across, and comes back with Ctrl+Z', async () => {
    open()
    const first = await box('Complaints, council, How many')
    fireEvent.paste(first, { clipboardData: { getData: () => '12\n3\n40\t100\n7\n' } })
    expect((await box('Complaints due to communication, How many')).value).toBe('3')
    expect((await box('Children with an EHC plan in mainstream, Out of')).value).toBe('100')
    expect(screen.getByText('40.0%')).toBeTruthy()
    expect(screen.getByText(/1 cell had no place here/)).toBeTruthy()
    fireEvent.keyDown(first, { key: 'z', ctrlKey: true })
    expect(first.value).toBe('')
    expect(screen.getByText('Everything is saved.')).toBeTruthy()
    fireEvent.keyDown(first, { key: 'y', ctrlKey: true })
    expect(first.value).toBe('12')
  })

  test('arrows and Enter move; in a text the arrows stay until its end', async () => {
    open()
    const first = await box('Complaints, council, How many')
    const second = await box('Complaints due to communication, How many')
    first.focus()
    fireEvent.keyDown(first, { key: 'Enter' })
    expect(document.activeElement).toBe(second)
    fireEvent.keyDown(second, { key: 'ArrowUp' })
    expect(document.activeElement).toBe(first)
    // No "out of" for a plain count: on to the note.
    fireEvent.keyDown(first, { key: 'ArrowRight' })
    const note = await box('Complaints, council, Where it comes from')
    expect(document.activeElement).toBe(note)
    type(note, 'Log')
    note.setSelectionRange(1, 1)
    fireEvent.keyDown(note, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(note)
    note.setSelectionRange(3, 3)
    fireEvent.keyDown(note, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(await box('Complaints, council, Final'))
  })

  test('what somebody else entered meanwhile is shown, and one of the two is chosen', async () => {
    const now = standing({ numerator: 13, revision: 1 })
    const put = vi.fn<ManualServer['put']>().mockResolvedValue({
      kind: 'answered',
      value: { status: 'refused', problems: [{ code: 'changed', at: 0, now }] },
    })
    open({ put })
    type(await box('Complaints, council, How many'), '12')
    save()
    expect(await screen.findByRole('link', { name: /somebody entered 13 meanwhile/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Put mine' }))
    save()
    await waitFor(() => expect(put.mock.calls[1]?.[2][0]).toMatchObject({ numerator: 12, revision: 1 }))
    fireEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
    expect((await box('Complaints, council, How many')).value).toBe('13')
  })

  test('a closed month asks for its reason, and another team’s row cannot be typed in', async () => {
    const put = vi.fn<ManualServer['put']>().mockResolvedValue({ kind: 'no_connection' })
    open({ put, grid: () => ok(grid(true)) })
    expect((await box('Partnership Board decisions made, How many')).disabled).toBe(true)
    type(await box('Complaints, council, How many'), '12')
    type(await box('Why does a closed month change?'), 'Two came late.')
    save()
    await waitFor(() => expect(put.mock.calls[0]?.[3]).toBe('Two came late.'))
  })
})

describe('a file', () => {
  const choose = async (text: string) =>
    fireEvent.change(await box('CSV file'), { target: { files: [new File([text], 'figures.csv')] } })

  test('with a bad cell imports nothing and names it; clean it goes in one piece', async () => {
    const put = vi
      .fn<ManualServer['put']>()
      .mockResolvedValue({ kind: 'answered', value: { status: 'saved', cells: [] } })
    open({ put })
    await choose('metric,month,numerator\ncomplaints_la,2025-10,12\ncomplaint_la,2025-09,x\n')
    expect(
      await screen.findByRole('heading', { name: '1 cell has to be put right in the file. Nothing was imported.' }),
    ).toBeTruthy()
    const line = within(screen.getByRole('alert')).getAllByRole('row')[1]!
    expect(
      within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      '3',
      'metric',
      'the plan has no measure “complaint_la” that is entered by hand. Did you mean “complaints_la”?',
    ])
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
    await choose('metric,month,numerator\ncomplaints_la,2025-10,12\ncomplaints_la,2025-09,9\n')
    fireEvent.click(await screen.findByRole('button', { name: 'Import 2 figures' }))
    expect(await screen.findByText('Imported: 2 figures.')).toBeTruthy()
    expect(put.mock.calls[0]?.[2].map((one) => [one.month, one.numerator])).toEqual([
      ['2025-10', 12],
      ['2025-09', 9],
    ])
  })
})
