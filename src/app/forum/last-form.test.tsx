import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeForms } from '../../../tests/support/fake-forum.tsx'
import { useHalfTypedIn } from '../../features/forum/form/use-half-typed.ts'
import type { HalfTypedStore, KeptForms } from '../../domain/ports-forum.ts'
import { formsOfTab } from './forms-of-tab.ts'
import { withLastForm } from './last-form.ts'

beforeEach(() => sessionStorage.clear())

/** A disk that takes nothing until it is let. */
function slowDisk() {
  const forms = fakeForms()
  let slow = true
  const held: (() => void)[] = []
  const keep = forms.keep.bind(forms)
  forms.keep = async (name, form, over) => {
    if (slow) await new Promise<void>((done) => held.push(done))
    return keep(name, form, over)
  }
  return {
    forms,
    wake: () => {
      slow = false
      for (const one of held) one()
    },
  }
}

let tabs = 0
/** A tab of Ann's in which the forum's pages have been opened. */
function tabOf(disk: KeptForms, person = 'ann'): HalfTypedStore {
  const name = `tab-${(tabs += 1)}`
  return withLastForm(formsOfTab(disk, { now: () => name, another: () => name }), `wirral ${person}`)
}

async function typed(forms: HalfTypedStore, ...titles: string[]) {
  const hook = renderHook(() => useHalfTypedIn(forms, 'new activity', () => ({})))
  await waitFor(() => expect(hook.result.current).not.toBeNull())
  for (const title of titles) act(() => hook.result.current!.change({ title }))
  return hook
}

test('a page that is closed while its change is being written takes it along, and the next one has it on the disk', async () => {
  const { forms } = slowDisk()
  await typed(tabOf(forms), 'Waiting', 'Waiting well')
  window.dispatchEvent(new Event('pagehide'))
  // What came of the write that was under way: nothing.
  const after = fakeForms()
  const next = tabOf(after)
  expect(await tabOf(fakeForms(), 'bob').get('new activity')).toBeNull()
  expect(await next.get('new activity')).toEqual({ title: 'Waiting well' })
  expect(after.all.get('new activity')).toEqual({ title: 'Waiting well' })
  expect(sessionStorage.length).toBe(0)
})

test('what another tab has kept since stands beside it, and a form that was saved or thrown away does not come back', async () => {
  const { forms } = slowDisk()
  await typed(tabOf(forms), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  const disk = fakeForms()
  await disk.keep('new activity', { title: 'From another tab' })
  expect(await tabOf(disk).get('new activity')).toEqual({ title: 'Waiting' })
  expect(sessionStorage.length).toBe(0)
  expect(await tabOf(disk).get('new activity')).toEqual({ title: 'From another tab' })
  await disk.forget('new activity')
  expect(await tabOf(disk).get('new activity')).toEqual({ title: 'Waiting' })

  const gone = slowDisk()
  await typed(tabOf(gone.forms), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  const later = tabOf(fakeForms())
  await later.forget('new activity')
  expect(await later.get('new activity')).toBeNull()
})

test('a save forgets what its own page kept, and leaves what another tab has typed since', async () => {
  const disk = fakeForms()
  const tab = () => tabOf(disk)
  const one = await typed(tab(), 'Saved')
  await waitFor(() => expect(disk.all.get('new activity')).toEqual({ title: 'Saved' }))
  const two = await typed(tab(), 'Saved, and more')
  await waitFor(() => expect(disk.all.get('new activity')).toEqual({ title: 'Saved, and more' }))
  await act(() => one.result.current!.forget())
  expect(disk.all.get('new activity')).toEqual({ title: 'Saved, and more' })
  await act(() => two.result.current!.forget())
  expect(disk.all.size).toBe(0)
})

test('a page on which nothing was typed takes nothing away from another tab', async () => {
  const disk = fakeForms()
  const untouched = await typed(tabOf(disk))
  await typed(tabOf(disk), 'Typed elsewhere')
  await waitFor(() => expect(disk.all.size).toBe(1))
  await act(() => untouched.result.current!.forget())
  expect(disk.all.get('new activity')).toEqual({ title: 'Typed elsewhere' })
})

test('what was left here, read and never changed, goes when it is saved', async () => {
  const disk = fakeForms()
  await disk.keep('new activity', { title: 'Left here' })
  const hook = await typed(tabOf(disk))
  await act(() => hook.result.current!.forget())
  expect(disk.all.size).toBe(0)
})

test('a page that was only hidden leaves nothing behind once the disk has it', async () => {
  const { forms, wake } = slowDisk()
  await typed(tabOf(forms), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  expect(sessionStorage.length).toBe(1)
  await act(async () => wake())
  await waitFor(() => expect(sessionStorage.length).toBe(0))
  expect(forms.all.get('new activity')).toEqual({ title: 'Waiting' })
})
