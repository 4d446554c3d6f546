import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { PackServer } from '../../../domain/ports-pack.ts'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import { action, openPack, pack } from '../../../../tests/support/pack-opened.tsx'

test('the Impact Group’s report says how an action stands after somebody said it', async () => {
  const state = {
    status: 'done' as const,
    rag: 'green' as const,
    note: 'Adopted',
    evidence: 'https://wirral.example/s',
  }
  const after = { ...pack, actions: [{ ...action, latest: 1, state: { ...state, revision: 1, on: '2025-11-04' } }] }
  const sayAction = vi.fn<PackServer['sayAction']>(() => ok({ status: 'written', pack: after }))
  openPack('impact', { sayAction })
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'How far it is' }), { target: { value: 'done' } })
  // Its colour is said, not asked for.
  expect(screen.getByText('An action that is done is green: there is no colour to choose.')).toBeTruthy()
  expect(screen.queryByRole('combobox', { name: 'Will it be done in time?' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('link', { name: 'https://wirral.example/s' })).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Saved: AIP4 is now “Done”.')
  expect(document.activeElement?.closest('tr')?.textContent).toContain('Adopted')
  expect(sayAction.mock.calls[0]?.slice(2)).toEqual([
    { kind: 'new', position: 4, base: 0 },
    { status: 'done', rag: 'green', note: '', evidence: '' },
  ])
})

test('what was said of it in a report of the plan before stands with its day and that plan’s name', async () => {
  const state = { status: 'under_way', rag: 'amber', note: '', evidence: '', revision: 1, on: '2025-10-28' } as const
  const first = openPack('impact', {
    pack: () => ok({ ...pack, actions: [{ ...action, latest: 1, state: { ...state, under: 'The first' } }] }),
  })
  expect((await screen.findByText('said on 28 October 2025, under “The first”')).closest('td')?.textContent).toContain(
    'Under way',
  )
  first.unmount()
  openPack('impact', { pack: () => ok({ ...pack, actions: [{ ...action, latest: 1, state }] }) })
  await screen.findByRole('button', { name: 'Change AIP4' })
  expect(screen.queryByText(/under “/)).toBeNull()
})

test('nothing is chosen for anybody: without a state and a colour nothing is sent, and the first box that lacks one has the focus', async () => {
  const sayAction = vi.fn<PackServer['sayAction']>(() => ok({ status: 'written', pack }))
  openPack('impact', { sayAction })
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
  openPack('national', { sayAction: () => ok({ status: 'written', pack: after }) })
  fireEvent.click(await screen.findByRole('button', { name: 'Change AIP4' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'How far it is' }), { target: { value: 'done' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText(/^No action is past its date\./)
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Saved: AIP4 is now “Done”.'))
})
