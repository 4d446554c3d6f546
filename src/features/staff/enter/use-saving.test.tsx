import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import { box, grid, openEntering, save, standing, type } from '../../../../tests/support/entering.tsx'

test('keeps what is typed until the server has it, and sends the very same operation after a lost reply', async () => {
  const put = vi
    .fn<ManualServer['put']>()
    .mockResolvedValueOnce({ kind: 'no_connection' })
    .mockResolvedValueOnce({
      kind: 'answered',
      value: { status: 'saved', cells: [standing({ numerator: 11, mine: true })] },
    })
  const ask = vi
    .fn<ManualServer['grid']>()
    .mockResolvedValueOnce({ kind: 'answered', value: grid() })
    .mockResolvedValue({ kind: 'no_connection' })
  const store = openEntering({ put, grid: ask })
  type(await box('Complaints, council, How many'), '11')
  expect(screen.getByText('1 figure is not saved yet. It is kept in this browser.')).toBeTruthy()
  expect(store.get('complaints_la 2025-10')?.numerator).toBe('11')
  save()
  expect(await screen.findByText(/^No answer came back, so it is not known whether this was saved\./)).toBeTruthy()
  expect(ask).toHaveBeenLastCalledWith('wirral', '2025-10', '2025-10')
  // Nothing on the page says that it was not saved.
  expect(screen.getByText(/^It is not known whether 1 figure was saved\./)).toBeTruthy()
  expect(screen.getByText('Not known if saved')).toBeTruthy()
  expect(screen.queryByText(/not saved yet|nothing was saved/i)).toBeNull()
  expect(store.size).toBe(1)
  save()
  expect(await screen.findByText('Saved: 1 figure.')).toBeTruthy()
  await waitFor(() => expect(store.size).toBe(0))
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

test('when the answer to a save got lost, what stands is looked at and said', async () => {
  const withFigure = (numerator: number | null) => {
    const rows = grid().rows.map((one) =>
      numerator !== null && one.metric === 'complaints_la' ? { ...one, cells: [standing({ numerator })] } : one,
    )
    return { kind: 'answered', value: { ...grid(), rows } } as const
  }
  const ask = vi.fn<ManualServer['grid']>().mockResolvedValue(withFigure(null))
  const put = vi
    .fn<ManualServer['put']>()
    .mockResolvedValueOnce({ kind: 'unavailable' })
    .mockResolvedValue({ kind: 'no_connection' })
  const store = openEntering({ put, grid: ask })
  type(await box('Complaints, council, How many'), '11')
  save()
  expect(
    await screen.findByText(/^No answer came back\. Heard looked again, and nothing of it was saved yet\./),
  ).toBeTruthy()
  expect(screen.getByText('1 figure is not saved yet. It is kept in this browser.')).toBeTruthy()
  expect(store.size).toBe(1)
  // The same cells, the same operation: and this time it had arrived.
  ask.mockResolvedValue(withFigure(11))
  save()
  expect(await screen.findByText('Saved: 1 figure.')).toBeTruthy()
  expect(put.mock.calls[1]).toEqual(put.mock.calls[0])
  await waitFor(() => expect(store.size).toBe(0))
  expect(screen.getByText('Everything is saved.')).toBeTruthy()
})

test('what the server said it did not do is said to be not saved', async () => {
  openEntering({ put: () => Promise.resolve({ kind: 'signed_out' }) })
  type(await box('Complaints, council, How many'), '11')
  save()
  expect(await screen.findByText(/^Nothing was saved\. You are signed out/)).toBeTruthy()
})

test('what somebody else entered meanwhile is shown, and one of the two is chosen', async () => {
  const now = standing({ numerator: 13, revision: 1 })
  const put = vi.fn<ManualServer['put']>().mockResolvedValue({
    kind: 'answered',
    value: { status: 'refused', problems: [{ code: 'changed', at: 0, now }] },
  })
  openEntering({ put })
  type(await box('Complaints, council, How many'), '12')
  save()
  expect(await screen.findByRole('link', { name: /somebody entered 13 meanwhile/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Put mine' }))
  save()
  await waitFor(() => expect(put.mock.calls[1]?.[2][0]).toMatchObject({ numerator: 12, revision: 1 }))
  fireEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  expect((await box('Complaints, council, How many')).value).toBe('13')
})

test('an own save whose answer got lost is not called somebody else’s when more was typed since', async () => {
  const now = standing({ numerator: 11, revision: 1, mine: true })
  const put = vi
    .fn<ManualServer['put']>()
    .mockResolvedValueOnce({ kind: 'no_connection' })
    .mockResolvedValue({
      kind: 'answered',
      value: { status: 'refused', problems: [{ code: 'changed', at: 0, now }] },
    })
  const ask = vi
    .fn<ManualServer['grid']>()
    .mockResolvedValueOnce({ kind: 'answered', value: grid() })
    .mockResolvedValue({ kind: 'no_connection' })
  openEntering({ put, grid: ask })
  type(await box('Complaints, council, How many'), '11')
  save()
  expect(await screen.findByText(/^No answer came back, so it is not known whether this was saved\./)).toBeTruthy()
  type(await box('Complaints, council, How many'), '12')
  save()
  expect(await screen.findByRole('link', { name: /you saved 11 here before; perhaps the answer/ })).toBeTruthy()
  expect(screen.queryByText(/somebody|theirs/i)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Put what I typed since' }))
  save()
  await waitFor(() => expect(put.mock.calls[2]?.[2][0]).toMatchObject({ numerator: 12, revision: 1 }))
  fireEvent.click(await screen.findByRole('button', { name: 'Keep what I saved' }))
  expect((await box('Complaints, council, How many')).value).toBe('11')
})

test('a closed month asks for its reason, and another team’s row cannot be typed in', async () => {
  const put = vi.fn<ManualServer['put']>().mockResolvedValue({ kind: 'no_connection' })
  openEntering({ put, grid: () => ok(grid(true)) })
  expect((await box('Partnership Board decisions made, How many')).disabled).toBe(true)
  type(await box('Complaints, council, How many'), '12')
  const reason = await box('Why does a closed month change?')
  // Not in the bar that stays at the foot of the screen: on a phone the two would hide half of the figures.
  expect(reason.closest('.enter-bar')).toBeNull()
  type(reason, ' a ')
  save()
  expect(await screen.findByText(/^Nothing was saved\. First say why a closed month changes/)).toBeTruthy()
  expect(document.activeElement).toBe(reason)
  expect(put).not.toHaveBeenCalled()
  type(reason, 'Two came late.')
  save()
  await waitFor(() => expect(put.mock.calls[0]?.[3]).toBe('Two came late.'))
})
