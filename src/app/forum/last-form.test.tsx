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

test('a page that was only hidden leaves nothing behind once the disk has it', async () => {
  const { forms, wake } = slowDisk()
  await typed(formsWithLast(forms, 'wirral ann'), 'Waiting')
  window.dispatchEvent(new Event('pagehide'))
  expect(sessionStorage.length).toBe(1)
  await act(async () => wake())
  await waitFor(() => expect(sessionStorage.length).toBe(0))
  expect(forms.all.get('new activity')).toEqual({ title: 'Waiting' })
})
