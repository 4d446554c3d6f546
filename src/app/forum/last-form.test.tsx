import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeForms } from '../../../tests/support/fake-forum.tsx'
import { useHalfTypedIn } from '../../features/forum/form/use-half-typed.ts'
import { formsWithLast } from './last-form.ts'

beforeEach(() => sessionStorage.clear())

/** A disk that takes nothing until it is let. */
function slowDisk() {
  const forms = fakeForms()
  let slow = true
  const held: (() => void)[] = []
  const keep = forms.keep.bind(forms)
  forms.keep = async (name, form) => {
    if (slow) await new Promise<void>((done) => held.push(done))
    await keep(name, form)
  }
  return {
    forms,
    wake: () => {
      slow = false
      for (const one of held) one()
    },
  }
}

async function typed(forms: ReturnType<typeof formsWithLast>, ...titles: string[]) {
  const hook = renderHook(() => useHalfTypedIn(forms, 'new activity', () => ({})))
  await waitFor(() => expect(hook.result.current).not.toBeNull())
  for (const title of titles) act(() => hook.result.current!.change({ title }))
  return hook
}

test('a page that is closed while its change is being written takes it along, and the next one has it on the disk', async () => {
  const { forms } = slowDisk()
  await typed(formsWithLast(forms, 'wirral ann'), 'Waiting', 'Waiting well')
  window.dispatchEvent(new Event('pagehide'))
  // What came of the write that was under way: nothing.
  const after = fakeForms()
  const next = formsWithLast(after, 'wirral ann')
  expect(await formsWithLast(fakeForms(), 'wirral bob').get('new activity')).toBeNull()
  expect(await next.get('new activity')).toEqual({ title: 'Waiting well' })
  expect(after.all.get('new activity')).toEqual({ title: 'Waiting well' })
  expect(sessionStorage.length).toBe(0)
})

test('what another tab has kept since stands, and a form that was saved or thrown away does not come back', async () => {
  const { forms } = slowDisk()
  await typed(formsWithLast(forms, 'wirral ann'), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  forms.all.set('new activity', { title: 'From another tab' })
  expect(await formsWithLast(forms, 'wirral ann').get('new activity')).toEqual({ title: 'From another tab' })

  const gone = slowDisk()
  await typed(formsWithLast(gone.forms, 'wirral ann'), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  const later = formsWithLast(fakeForms(), 'wirral ann')
  await later.forget('new activity')
  expect(await later.get('new activity')).toBeNull()
})

test('a save forgets what its own page kept, and leaves what another tab has typed since', async () => {
  const disk = fakeForms()
  const tab = () => formsWithLast(disk, 'wirral ann')
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
  const untouched = await typed(formsWithLast(disk, 'wirral ann'))
  await typed(formsWithLast(disk, 'wirral ann'), 'Typed elsewhere')
  await waitFor(() => expect(disk.all.size).toBe(1))
  await act(() => untouched.result.current!.forget())
  expect(disk.all.get('new activity')).toEqual({ title: 'Typed elsewhere' })
})

test('what was left here, read and never changed, goes when it is saved', async () => {
  const disk = fakeForms()
  await disk.keep('new activity', { title: 'Left here' })
  const hook = await typed(formsWithLast(disk, 'wirral ann'))
  await act(() => hook.result.current!.forget())
  expect(disk.all.size).toBe(0)
})

test('a page that was only hidden leaves nothing behind once the disk has it', async () => {
  const { forms, wake } = slowDisk()
  await typed(formsWithLast(forms, 'wirral ann'), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  expect(sessionStorage.length).toBe(1)
  await act(async () => wake())
  await waitFor(() => expect(sessionStorage.length).toBe(0))
  expect(forms.all.get('new activity')).toEqual({ title: 'Waiting' })
})
