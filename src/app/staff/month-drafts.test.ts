import { expect, test } from 'vitest'
import { oneBrowser } from '../../../tests/support/one-browser.ts'
import { monthDrafts } from './month-drafts.ts'

test('what one person types about a month is there again for them, and for nobody else on the same computer', async () => {
  const kept = oneBrowser().tab('first')
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

test('a tab that saved and types on writes nothing over what another tab has put there since', async () => {
  const { tab } = oneBrowser()
  const [one, other] = ['one', 'other'].map((name) => monthDrafts(tab(name)('lead@wirral.example')))
  await one!.keep('month', { text: 'Saved' })
  await other!.get('month')
  await other!.keep('month', { text: 'Saved, and gone on with' })
  await one!.forget('month', { text: 'Saved' })
  await one!.keep('month', { text: 'New' })
  expect(await monthDrafts(tab('other')('lead@wirral.example')).get('month')).toEqual({
    text: 'Saved, and gone on with',
  })
  expect(await monthDrafts(tab('one')('lead@wirral.example')).get('month')).toEqual({ text: 'New' })
})

test('what is kept but cannot be read is none', async () => {
  const drafts = monthDrafts({ read: () => '[half', keep: () => true, clear: () => undefined })
  expect(await drafts.get('month')).toBeNull()
})
