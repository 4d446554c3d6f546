import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { SettingsPage } from './settings-page.tsx'

describe('whom families are sent to', () => {
  test('a lead changes a number and is told what is wrong with another', async () => {
    const save = vi
      .fn<StaffServer['changePlaces']>()
      .mockResolvedValueOnce({ kind: 'answered', value: { status: 'refused', problem: 'safeguarding:phone' } })
      .mockResolvedValueOnce({ kind: 'answered', value: { status: 'changed' } })
    show(world({ areaPlaces: () => ok({ places: null, changes: [] }), changePlaces: save }), (reader) => (
      <SettingsPage reader={reader} />
    ))
    const number = within(await screen.findByRole('group', { name: 'Number to call 2' })).getByLabelText(
      'Telephone number',
    )
    fireEvent.change(number, { target: { value: 'call us' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^Not saved\. Look at the numbers to call/)).toBeTruthy()
    fireEvent.change(number, { target: { value: '0151 496 0000' } })
    fireEvent.change(screen.getByLabelText('Where paper forms are handed in'), {
      target: { value: 'In the box at the library.' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/^Saved\./)).toBeTruthy()
    expect(save.mock.calls[1]?.[1].handIn).toBe('In the box at the library.')
    expect(save.mock.calls[1]?.[1].safeguarding[1]).toMatchObject({ phone: '0151 496 0000' })
    expect(Object.keys(save.mock.calls[1]?.[1] ?? {}).sort()).toEqual([
      'complaint',
      'handIn',
      'mediation',
      'readers',
      'safeguarding',
      'sendiass',
    ])
  })

  test('nobody but a lead sees them', async () => {
    show(world({}), (reader) => <SettingsPage reader={reader} />)
    expect(await screen.findByText('Only leads of this area can see and change these.')).toBeTruthy()
  })
})
