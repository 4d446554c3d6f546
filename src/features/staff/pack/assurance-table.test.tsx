import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { PackServer } from '../../../domain/ports-pack.ts'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import { check, openPack, pack } from '../../../../tests/support/pack-opened.tsx'

test('a check that was never recorded is overdue; recording it sends one id however often it is sent', async () => {
  const recordAssurance = vi.fn<PackServer['recordAssurance']>(() => Promise.resolve({ kind: 'no_connection' }))
  openPack('impact', { recordAssurance })
  expect(await screen.findByText('never recorded')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Record LASPB Meeting monthly' }))
  const save = screen.getByRole('button', { name: 'Save' })
  fireEvent.click(save)
  await waitFor(() => expect(recordAssurance).toHaveBeenCalledTimes(1))
  fireEvent.click(save)
  await waitFor(() => expect(recordAssurance).toHaveBeenCalledTimes(2))
  expect(recordAssurance.mock.calls[0]).toEqual(recordAssurance.mock.calls[1])
})

test('a check that was recorded says so where it stands, and the day in its box is the server’s', async () => {
  const done = [{ id: 'a', on: '2025-11-20', note: '' }]
  const after = { ...pack, assurance: [{ ...check, done }] }
  openPack('impact', { recordAssurance: () => ok({ status: 'written', pack: after }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Record LASPB Meeting monthly' }))
  expect(screen.getByLabelText<HTMLInputElement>('Done on').value).toBe('2025-11-20')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Saved: done on 20 November 2025.'))
  expect(document.activeElement?.closest('tr')?.textContent).not.toContain('Overdue')
})

test('a second record of a check for one day is refused in words, with the first beside it', async () => {
  const done = [{ id: 'a', on: '2025-11-20', note: 'Minutes 14' }]
  const after = { ...pack, assurance: [{ ...check, done }] }
  openPack('impact', { recordAssurance: () => ok({ status: 'refused', problem: 'already', pack: after }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Record LASPB Meeting monthly' }))
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/already recorded for this day/)).toBeTruthy()
  expect(screen.getByText(/Minutes 14/)).toBeTruthy()
})
