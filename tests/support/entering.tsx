import { fireEvent, screen, within } from '@testing-library/react'
import { vi } from 'vitest'
import type { Edit } from '../../src/domain/manual/edits.ts'
import { manualGrid, type ManualGrid, type Standing } from '../../src/domain/manual/figures.ts'
import type { ManualServer } from '../../src/domain/ports-manual.ts'
import { EnterDeskProvider, type EnterDesk } from '../../src/features/staff/enter/enter-desk.tsx'
import { EnterPage } from '../../src/features/staff/enter/enter-page.tsx'
import { ok, show, world } from './fake-staff.tsx'

export const row = (metric: string, more: object = {}) => ({
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
export const standing = (more: Partial<Standing>): Standing => ({
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
export const grid = (closed = false): ManualGrid =>
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
export function openEntering(
  server: Partial<ManualServer> = {},
  store = new Map<string, Edit>(),
  path = '/staff/enter?month=2025-10',
  readFile: EnterDesk['readFile'] = async (file) => ({
    kind: 'text',
    text: await file.text(),
    guessed: false,
  }),
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
    readFile,
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
export const box = (name: string) => screen.findByLabelText<HTMLInputElement>(name)
export const type = (into: HTMLInputElement, text: string) => fireEvent.change(into, { target: { value: text } })
export const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }))

/** A server that saves whatever it is sent. */
export const saving = () =>
  vi.fn<ManualServer['put']>().mockResolvedValue({ kind: 'answered', value: { status: 'saved', cells: [] } })

/** Chooses a file of figures with this text. */
export const chooseFile = async (text: string, name = 'figures.csv') =>
  fireEvent.change(await box('CSV file'), { target: { files: [new File([text], name)] } })

/** The cells of each line of a list of bad cells. */
export const badCellsIn = (title: string) =>
  within(screen.getByRole('table', { name: title }))
    .getAllByRole('row')
    .slice(1)
    .map((line) =>
      within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    )
