import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { NotShown } from '../../../domain/log/shared.ts'
import { LogPage } from '../log/log-page.tsx'
import { NotShownPage } from './not-shown-page.tsx'

const world = (value: NotShown | null) => {
  const { log } = fakeLog([
    entry({ id: 'late', kind: 'activity', fields: { title: 'Later', date: '2026-11-02' } }),
    entry({ id: 'early', kind: 'activity', fields: { title: 'Earlier', date: '2026-11-01' } }),
  ])
  const plain = forumWorld(log)
  const photosNotShown = () =>
    Promise.resolve(value ? ({ kind: 'answered', value } as const) : ({ kind: 'no_connection' } as const))
  return { ...plain, shared: { ...plain.shared, photosNotShown } }
}
const two = [
  { entry: 'early', photos: 1 },
  { entry: 'late', photos: 2 },
]

test('the list has each entry once, in the order of the log, with its number of photos', async () => {
  showForum(world(two), <NotShownPage />)
  const items = await screen.findAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Later2 photos only the forum sees',
    'Earlier1 photo only the forum sees',
  ])
  expect(screen.getByRole('link', { name: 'Later' }).getAttribute('href')).toBe('/forum/entry/late')
})

test('with none, and without a connection, the page says so', async () => {
  const { unmount } = showForum(world([]), <NotShownPage />)
  expect(await screen.findByText('There are none.')).toBeTruthy()
  unmount()
  showForum(world(null), <NotShownPage />)
  expect(await screen.findByText('This list is made online. It comes when there is a connection.')).toBeTruthy()
})

test('the log has a link with the count, and none where there is nothing to decide', async () => {
  const { unmount } = showForum(world(two), <LogPage />)
  const link = await screen.findByRole('link', { name: 'Photos not shown yet: 2 shared entries' })
  expect(link.getAttribute('href')).toBe('/forum/photos')
  unmount()
  const asked = world([])
  let answered = false
  const photosNotShown = async () => {
    const answer = await asked.shared.photosNotShown()
    answered = true
    return answer
  }
  showForum({ ...asked, shared: { ...asked.shared, photosNotShown } }, <LogPage />)
  await waitFor(() => expect(answered).toBe(true))
  expect(screen.queryByRole('link', { name: /^Photos not shown/ })).toBeNull()
})
