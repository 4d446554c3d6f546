import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Membership } from '../../domain/access/role.ts'
import type { StaffServer } from '../../domain/ports-staff.ts'
import { card, ok, scorecard, wirral, world } from '../../../tests/support/fake-staff.tsx'

describe('signing out', () => {
  test('says first what waits in the forum’s log on this device; nothing is asked where nothing waits', async () => {
    const signOut = vi.fn<StaffServer['signOut']>(() => Promise.resolve())
    const waits = vi.fn<() => Promise<number>>(() => Promise.resolve(2))
    scorecard(world({ signOut }, { unsentOfForum: waits }))
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
    expect((await screen.findByText(/2 changes there have not been sent yet/)).textContent).toContain(
      'They stay on this device',
    )
    expect(screen.getByRole('link', { name: 'Open the forum’s log' }).getAttribute('href')).toBe('/forum')
    fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
    expect(screen.queryByText(/not been sent yet/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out all the same' }))
    await screen.findByLabelText('Your work e-mail address')
    expect(signOut).toHaveBeenCalledOnce()
  })

  test.each([
    ['cannot be read', () => Promise.reject<number>(new Error('no disk'))],
    ['is held by another tab', () => new Promise<number>(() => {})],
  ])('nobody is kept in where what waits %s', async (_, unsentOfForum) => {
    const signOut = vi.fn<StaffServer['signOut']>(() => Promise.resolve())
    scorecard(world({ signOut }, { unsentOfForum }))
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
    await screen.findByLabelText('Your work e-mail address', {}, { timeout: 5000 })
    expect(signOut).toHaveBeenCalledOnce()
  })
})

describe('signed out in another tab, or by the server', () => {
  test('what was on screen is gone at once; who signs in there opens these pages too', async () => {
    let tell: (email: string | null) => void = () => {}
    const watchSession: StaffServer['watchSession'] = (now) => {
      tell = now
      return () => {}
    }
    const clear = vi.fn<() => void>()
    const base = world({ watchSession })
    scorecard({ ...base, lastViews: { ...base.lastViews, clear } })
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    act(() => tell(null))
    expect(screen.getByLabelText('Your work e-mail address')).toBeTruthy()
    expect(screen.queryByText(/milestones met/)).toBeNull()
    expect(clear).toHaveBeenCalled()
    act(() => tell('other@wirral.example'))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
  })
})

describe('areas', () => {
  test('somebody without any area sees no figures', async () => {
    const asked = vi.fn<StaffServer['scorecard']>(() => ok(card()))
    scorecard(world({ memberships: () => ok([]), scorecard: asked }))
    expect(await screen.findByRole('heading', { name: 'There is nothing here for this sign-in' })).toBeTruthy()
    expect(asked).not.toHaveBeenCalled()
  })

  test('a forum member is told whose side this is, and shown no door that stays shut', async () => {
    const forum: Membership = { ...wirral, role: 'forum', agency: 'pcpw' }
    const doors = () => screen.getAllByRole('link').map((one) => one.getAttribute('href'))
    const first = scorecard(world({ memberships: () => ok([forum]) }))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(screen.getByText(/^This is the staff side/)).toBeTruthy()
    expect(doors()).toContain('/forum')
    for (const shut of ['/staff/comments', '/staff/enter', '/staff/settings']) expect(doors()).not.toContain(shut)
    first.unmount()
    // Who is staff as well has every door, and needs no telling.
    scorecard(world({ memberships: () => ok([forum, wirral]) }))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(screen.queryByText(/^This is the staff side/)).toBeNull()
    expect(doors()).toEqual(expect.arrayContaining(['/staff/comments', '/staff/enter', '/staff/settings']))
  })

  test('several areas: the person chooses, and only that one is asked for', async () => {
    const asked = vi.fn<StaffServer['scorecard']>(() => ok(card()))
    const sefton: Membership = { area: 'sefton', areaName: 'Sefton', role: 'lead', agency: 'la' }
    scorecard(world({ memberships: () => ok([sefton, wirral]), scorecard: asked }))
    await screen.findByRole('heading', { name: 'Which area?' })
    expect(asked).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Sefton' }))
    await screen.findByRole('heading', { level: 1, name: /milestones met/ })
    expect(asked).toHaveBeenCalledWith('sefton', null, null)
  })
})
