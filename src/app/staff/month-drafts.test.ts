import { expect, test } from 'vitest'
import { browserDrafts } from './drafts.ts'
import { monthDrafts } from './month-drafts.ts'

test('what one person types about a month is there again for them, and for nobody else on the same computer', async () => {
  const store = new Map<string, string>()
  const kept = browserDrafts({
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, text: string) => void store.set(name, text),
    removeItem: (name: string) => void store.delete(name),
  } as Storage)
  let person = 'lead@wirral.example'
  const open = () => monthDrafts(kept(person))
  await open().keep('month wirral 2026-10 local_area', { text: 'Half a sen', base: 2 })
  expect(await open().get('month wirral 2026-10 local_area')).toEqual({ text: 'Half a sen', base: 2 })
  expect(await open().get('month wirral 2026-11 local_area')).toBeNull()
  person = 'other@wirral.example'
  expect(await open().get('month wirral 2026-10 local_area')).toBeNull()
  await open().forget('month wirral 2026-10 local_area')
  person = 'lead@wirral.example'
  expect(await open().get('month wirral 2026-10 local_area')).not.toBeNull()
  await open().forget('month wirral 2026-10 local_area')
  expect(await open().get('month wirral 2026-10 local_area')).toBeNull()
})

test('what was saved goes, and what another tab has typed since stays', async () => {
  const store = new Map<string, string>()
  const drafts = monthDrafts({
    read: (name) => store.get(name) ?? null,
    keep: (name, text) => Boolean(store.set(name, text)),
    clear: (name) => void store.delete(name),
  })
  await drafts.keep('month', { text: 'Saved, and more' })
  await drafts.forget('month', { text: 'Saved' })
  expect(await drafts.get('month')).toEqual({ text: 'Saved, and more' })
  await drafts.forget('month', { text: 'Saved, and more' })
  expect(await drafts.get('month')).toBeNull()
})

test('what is kept but cannot be read is none', async () => {
  const drafts = monthDrafts({ read: () => '[half', keep: () => true, clear: () => undefined })
  expect(await drafts.get('month')).toBeNull()
})
