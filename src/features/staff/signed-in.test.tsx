import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Membership } from '../../domain/access/role.ts'
import type { StaffServer } from '../../domain/ports-staff.ts'
import { card, ok, scorecard, wirral, world } from '../../../tests/support/fake-staff.tsx'

describe('areas', () => {
  test('somebody without any area sees no figures', async () => {
    const asked = vi.fn<StaffServer['scorecard']>(() => ok(card()))
    scorecard(world({ memberships: () => ok([]), scorecard: asked }))
    expect(await screen.findByRole('heading', { name: 'There is nothing here for this sign-in' })).toBeTruthy()
    expect(asked).not.toHaveBeenCalled()
  })

  test('several areas: the person chooses, and only that one is asked for', async () => {
    const asked = vi.fn<StaffServer['scorecard']>(() => ok(card()))
    const sefton: Membership = { area: 'sefton', areaName: 'Sefton', role: 'lead', agency: 'la' }
    scorecard(world({ memberships: () => ok([sefton, wirral]), scorecard: asked }))
    await screen.findByRole('heading', { name: 'Which area?' })
    expect(asked).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Sefton' }))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(asked).toHaveBeenCalledWith('sefton', null)
  })
})
