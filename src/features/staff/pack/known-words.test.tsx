import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Pack } from '../../../domain/ports-pack.ts'
import { kept } from '../../../../tests/support/fake-staff.tsx'
import { action, check, openPack, pack } from '../../../../tests/support/pack-opened.tsx'

test('what is late in a report is late on the day up to which it knows, whatever day it is on the device', async () => {
  const once = { ...check, done: [{ id: 'a', on: '2024-07-10', note: '' }] }
  const old: Pack = {
    ...pack,
    month: '2024-07',
    assurance: [once],
    actions: [{ ...action, deliveryMonth: '2024-08' }],
  }
  const known = { isToday: false, newest: '2025-10' }
  const overdue = async (on: string) => {
    const page = openPack('impact', {}, { ...old, known: { ...known, on } })
    await screen.findByText('LASPB Meeting monthly', { exact: false })
    const count = screen.queryAllByText('Overdue').length
    page.unmount()
    kept.clear()
    return count
  }
  expect(await overdue('2024-08-31')).toBe(0)
  expect(await overdue('2024-09-01')).toBe(2)
})

test('a finished report says up to which day it knows and offers no change, but leads to the report that does', async () => {
  const known = { on: '2025-11-30', isToday: false, newest: '2026-02' }
  const page = openPack('impact', {}, { ...pack, known })
  expect((await screen.findAllByText('As known on 30 November 2025.')).length).toBe(2)
  expect(screen.queryByRole('button', { name: /^(Change|Record) / })).toBeNull()
  const link = screen.getByRole('link', { name: 'Change an action or record a check in the report of February 2026' })
  expect(link.getAttribute('href')).toBe('/staff/pack/impact?month=2026-02')
  page.unmount()
  openPack('impact', {}, { ...pack, known, mayWrite: false })
  await screen.findAllByText('As known on 30 November 2025.')
  expect(screen.queryByRole('link', { name: /^Change an action/ })).toBeNull()
})
