import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { manualGrid } from '../../../domain/manual/figures.ts'
import type { Edit } from '../../../domain/manual/edits.ts'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import { box, grid, openEntering, save, standing, type } from '../../../../tests/support/entering.tsx'

test('an area without a plan has no rows, and is told so', async () => {
  const reply = { ...grid(), earliest: null, months: [], rows: [] }
  openEntering({ grid: () => ok(manualGrid.parse(reply)) })
  expect(await screen.findByText('No plan has been entered for Wirral yet')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('a row that only an earlier plan has stands among the months of that plan, and a later month leads back to them', async () => {
  const until = (month: string) => ({
    grid: () =>
      ok({
        ...grid(),
        rows: grid().rows.map((one) => (one.metric === 'complaints_la' ? { ...one, until: month } : one)),
      }),
  })
  openEntering(until('2025-10'))
  await box('Complaints, council, How many')
  expect(screen.getByText('of an earlier plan: entered up to Oct 25')).toBeTruthy()
  cleanup()
  openEntering(until('2024-05'))
  await box('Complaints due to communication, How many')
  expect(screen.queryByLabelText('Complaints, council, How many')).toBeNull()
  fireEvent.change(screen.getByRole('combobox', { name: 'Show' }), { target: { value: 'metric complaints_la' } })
  expect(
    screen.getByText(/The plan in force does not have “Complaints, council”. It can be entered up to May 2024/),
  ).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Go to May 2024' }))
  expect(await box('May 2024, How many')).toBeTruthy()
})

test('shows what was typed before, and drops what the server has meanwhile', async () => {
  const edit: Edit = { numerator: '9', denominator: '', note: '', final: false, revision: 0, confirmed: false }
  const store = openEntering(
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
  openEntering({ put })
  type(await box('Complaints, council, How many'), '3.5')
  expect((await box('Complaints, council, How many')).getAttribute('aria-invalid')).toBe('true')
  expect(
    screen.getByRole('link', {
      name: 'Complaints, council, October 2025, How many “3.5”: a count has no decimals. Type a whole number.',
    }),
  ).toBeTruthy()
  save()
  expect(put).not.toHaveBeenCalled()
  type(await box('Complaints, council, How many'), '300')
  fireEvent.click(screen.getByRole('button', { name: 'This is right' }))
  expect(screen.queryByRole('heading', { name: /^Before this can be saved/ })).toBeNull()
})

test('arrows and Enter move; in a text the arrows stay until its end', async () => {
  openEntering()
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
