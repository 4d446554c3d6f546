// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { NewPage } from '../form/new-page.tsx'
import { SaidDidPage } from './said-did-page.tsx'

const PREVIEW = 'This is what families will see:'
const fields = {
  youSaid: 'We never know who to ring.',
  weDid: 'One number on every letter.',
  whyNot: 'Left over from before.',
  status: 'done',
  owner: 'la',
  publish: false,
  shared: false,
}

test('the card families will see comes before the press that publishes it', async () => {
  const { log, written } = fakeLog([entry({ id: 'y', kind: 'ywsd', fields })])
  showForum(forumWorld(log), <SaidDidPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^Show it to families/ }))
  expect(written).toEqual([])
  const card = await within(screen.getByRole('region', { name: PREVIEW })).findByRole('listitem')
  expect(card.textContent).toBe(
    'You saidWe never know who to ring.We didOne number on every letter.What families say nowParents ring less often.Done · Council',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Yes, show this to families' }))
  await waitFor(() => expect(written[0]?.changes).toEqual({ publish: true, shared: true }))
  expect(screen.queryByRole('region', { name: PREVIEW })).toBeNull()
})

test('not now publishes nothing', async () => {
  const { log, written } = fakeLog([entry({ id: 'y', kind: 'ywsd', fields })])
  showForum(forumWorld(log), <SaidDidPage />)
  fireEvent.click(await screen.findByRole('button', { name: /^Show it to families/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByRole('region', { name: PREVIEW })).toBeNull()
  expect(written).toEqual([])
})

test('a form that is ticked to be shown has the card as it is typed, and says that it must be shared too', async () => {
  showForum(forumWorld(fakeLog().log), <NewPage />, '/forum/new?kind=ywsd')
  fireEvent.change(await screen.findByLabelText('You said'), { target: { value: 'Too loud.' } })
  expect(screen.queryByRole('region', { name: PREVIEW })).toBeNull()
  fireEvent.click(screen.getByLabelText('Show it to families'))
  const card = await screen.findByRole('region', { name: PREVIEW })
  await waitFor(() => expect(card.textContent).toContain('Too loud.'))
  expect(screen.getByText(/^Families see it once it is shared too/)).toBeTruthy()
  fireEvent.change(screen.getByLabelText('You said'), { target: { value: 'Too loud for her.' } })
  fireEvent.click(screen.getByLabelText(/^Share with council/))
  await waitFor(() => expect(card.textContent).toContain('Too loud for her.'))
  expect(screen.queryByText(/^Families see it once it is shared too/)).toBeNull()
})

test('what is published and still to come is not said to be seen by families', async () => {
  const shown = { ...fields, publish: true, shared: true, saidOn: '2026-11-01' }
  const { log } = fakeLog([
    entry({ id: 'now', kind: 'ywsd', fields: { ...shown, weDid: 'A letter.', doneOn: '2026-11-20' } }),
    entry({ id: 'then', kind: 'ywsd', fields: { ...shown, weDid: 'A ramp.', doneOn: '2099-11-20' } }),
  ])
  showForum(forumWorld(log), <SaidDidPage />)
  const row = async (words: string) => (await screen.findByText(words)).closest('li')!.textContent
  expect(await row('A letter.')).toContain('Families see it')
  expect(await row('A ramp.')).toContain('still to come')
  expect(await row('A ramp.')).not.toContain('Families see it')
})
