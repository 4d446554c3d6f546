import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Pack, PackServer } from '../../../domain/ports-pack.ts'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import { openPack, pack, packOf } from '../../../../tests/support/pack-opened.tsx'

const over = { on: '2025-11-30', isToday: false, newest: '2026-02' }
const [words] = pack.words
const changed: Pack = packOf({
  known: over,
  words: [
    {
      ...words!,
      revision: 4,
      what: 'Fewer felt involved',
      on: '2026-01-07',
      late: true,
      why: 'A figure was wrong',
      by: 'lead@wirral.example',
      earlier: [{ ...words!, late: false, why: null, by: 'staff@wirral.example' }],
    },
  ],
})

test('words of a report whose time is over are sent with a reason, which is then shown with the words before', async () => {
  const writeWords = vi.fn<PackServer['writeWords']>(() => ok({ status: 'written', pack: changed }))
  openPack('board', { writeWords }, { ...pack, known: over })
  expect(screen.queryByText(/after the time of this report/)).toBeNull()
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'What' }), { target: { value: 'Fewer felt involved' } })
  fireEvent.change(screen.getByRole('textbox', { name: 'Why do you change these words?' }), {
    target: { value: 'A figure was wrong' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/^Changed on 7 January 2026, .*: A figure was wrong$/)).toBeTruthy()
  expect(writeWords.mock.calls[0]![4]).toEqual({
    what: 'Fewer felt involved',
    soWhat: 'Trust',
    nowWhat: 'Keep on',
    why: 'A figure was wrong',
  })
  expect(screen.getByText('The words before')).toBeTruthy()
  expect(
    screen.getByText(
      'Written on 3 November 2025 by staff@wirral.example. Changed on 7 January 2026 by lead@wirral.example: A figure was wrong',
    ),
  ).toBeTruthy()
  expect(screen.getByText('More felt involved')).toBeTruthy()
})

test('the first words of a report whose time is over need no reason and say that they are late', async () => {
  const first = { ...words!, revision: 1, on: '2026-01-07', late: true, earlier: [] }
  const writeWords = vi.fn<PackServer['writeWords']>(() =>
    ok({ status: 'written', pack: packOf({ known: over, words: [first] }) }),
  )
  openPack('board', { writeWords }, packOf({ known: over }))
  fireEvent.click((await screen.findAllByRole('button', { name: 'Write this' }))[1]!)
  fireEvent.change(screen.getByRole('textbox', { name: 'What' }), { target: { value: 'Late' } })
  expect(screen.queryByRole('textbox', { name: /^Why/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Written on 7 January 2026, after the time of this report was over.')).toBeTruthy()
  expect(screen.queryByText('The words before')).toBeNull()
})

test('where the time runs out while somebody writes, the box for the reason comes with the refusal', async () => {
  const writeWords = vi.fn<PackServer['writeWords']>(() =>
    ok({ status: 'refused', problem: 'why_needed', pack: { ...pack, known: over } }),
  )
  openPack('board', { writeWords })
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }))
  fireEvent.change(screen.getByRole('textbox', { name: 'What' }), { target: { value: 'At midnight' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  const why = await screen.findByRole('textbox', { name: 'Why do you change these words?' })
  expect(screen.getByText(/^This was not saved: the time of this report is over/)).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What' }).value).toBe('At midnight')
  fireEvent.change(why, { target: { value: 'It was late' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(writeWords).toHaveBeenCalledTimes(2))
  expect(writeWords.mock.calls[1]![4]).toMatchObject({ what: 'At midnight', why: 'It was late' })
})
