import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeLog, fakePhotos, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { PhotoReceipt } from '../../../domain/log/shared.ts'
import type { LogBook } from '../../../domain/ports-forum.ts'
import type { SharedLogServer } from '../../../domain/ports-shared-log.ts'
import { EntryPage } from '../entry/entry-page.tsx'

const answered = <T,>(value: T) => Promise.resolve({ kind: 'answered', value } as const)
const SHOW = 'Show this photo to council, health and social care'
const HIDE = 'Hide it from them again'
const FORUM = 'Only the forum sees this photo, though the entry is shared.'
const AGENCIES = 'Council, health and social care see this photo.'

const STAYS = /^Somebody hid this photo from council, health and social care\. It stays hidden/

/** The server's photos of entry `a`, each shown or not, and those that somebody hid. */
function photosThere(shown: Record<string, boolean>, hidden: string[] = []): SharedLogServer {
  const receipts = (): PhotoReceipt[] =>
    Object.entries(shown).map(([photo, shown]) => ({
      photo,
      entry: 'a',
      type: 'image/jpeg',
      size: 4,
      sha256: '',
      words: `Photo ${photo}`,
      removed: false,
      shown,
      hidden: hidden.includes(photo),
    }))
  const one = (id: string) => receipts().find(({ photo }) => photo === id)!
  return {
    ...forumWorld(fakeLog().log).shared,
    photos: () => answered(receipts()),
    photo: (_, id) => answered({ ...one(id), data: 'AAAA' }),
    showPhoto: (_, id) => {
      shown[id] = true
      return answered({ status: 'shown', receipt: one(id) })
    },
    hidePhoto: (_, id) => {
      shown[id] = false
      return answered({ status: 'hidden', receipt: one(id) })
    },
  }
}
const page = (shared: SharedLogServer, isShared = true, more: Partial<LogBook> = {}) => {
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { shared: isShared } })], more)
  return { written, ...showForum(forumWorld(log, { shared }), <EntryPage id="a" />) }
}

test('of a shared entry each photo says who sees it, and one can be shown', async () => {
  page(photosThere({ p1: true, p2: false }))
  expect(await screen.findByText(FORUM)).toBeTruthy()
  expect(screen.getByText(AGENCIES)).toBeTruthy()
  expect(screen.getByText(/see only some of these photos/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: SHOW }))
  await waitFor(() => expect(screen.getAllByText(AGENCIES)).toHaveLength(2))
  expect(screen.queryByRole('button', { name: SHOW })).toBeNull()
  expect(screen.getByText('The forum, council, health and social care see the photos of this entry.')).toBeTruthy()
})

test('one that agencies see is hidden again, and the page says what that cannot undo', async () => {
  page(photosThere({ p1: true }))
  fireEvent.click(await screen.findByRole('button', { name: HIDE }))
  expect(await screen.findByText(FORUM)).toBeTruthy()
  expect(screen.getByText(/^Hidden\. Whoever has it on their screen now/)).toBeTruthy()
  expect(screen.queryByText(AGENCIES)).toBeNull()
  // It can be shown once more; what was said of hiding goes.
  fireEvent.click(screen.getByRole('button', { name: SHOW }))
  expect(await screen.findByText(AGENCIES)).toBeTruthy()
  expect(screen.queryByText(/^Hidden\./)).toBeNull()
})

test.each([
  [{ kind: 'no_connection' }, /^Hiding it needs a connection, and no answer came\. They may still see it/],
  [{ kind: 'unavailable' }, /^The photo could not be hidden just now\. They may still see it/],
  [{ kind: 'answered', value: { status: 'refused', problem: 'unknown_photo' } }, /Nobody sees it now\.$/],
] as const)('where it could not be hidden (%o), a sentence says so', async (reply, said) => {
  page({ ...photosThere({ p1: true }), hidePhoto: () => Promise.resolve(reply) })
  fireEvent.click(await screen.findByRole('button', { name: HIDE }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(said))
  expect(screen.getByText(AGENCIES)).toBeTruthy()
})

test('of a private entry nothing is said photo by photo, and sharing names those on the page', async () => {
  const { written } = page(photosThere({ p1: false, p2: false }), false)
  expect(await screen.findByRole('img', { name: 'Photo p2' })).toBeTruthy()
  expect(screen.queryByText(FORUM)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Share with council, health and social care' }))
  await waitFor(() => expect(written).toMatchObject([{ changes: { shared: true }, photos: ['p1', 'p2'] }]))
  fireEvent.click(screen.getByRole('button', { name: /private/ }))
  await waitFor(() => expect(written[1]).toEqual({ entry: 'a', kind: 'activity', changes: { shared: false } }))
})

test('of a private entry each photo that somebody hid says that sharing does not show it, and the page promises no other', async () => {
  const first = page(photosThere({ p1: false, p2: false }, ['p2']), false)
  expect((await screen.findByText(STAYS)).closest('figure')!.querySelector('img')!.alt).toBe('Photo p2')
  expect(screen.getAllByText(STAYS)).toHaveLength(1)
  expect(screen.getByText(/Sharing it does not show a photo that somebody hid/)).toBeTruthy()
  expect(screen.queryByText(/until you share it/)).toBeNull()
  first.unmount()
  page(photosThere({ p1: false }), false)
  expect(await screen.findByText('Only the forum sees the photos of this entry, until you share it.')).toBeTruthy()
  expect(screen.queryByText(STAYS)).toBeNull()
})

test('where nobody can say which photos were hidden, the page does not promise that sharing shows them', async () => {
  const one = { id: 'p1', words: 'Hall', type: 'image/jpeg', data: '', state: 'sent', trouble: null } as const
  const { log } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { shared: false } })])
  showForum(forumWorld(log, { photos: fakePhotos([{ ...one, entry: 'a' }]) }), <EntryPage id="a" />)
  expect(await screen.findByText(/Sharing it does not show a photo that somebody hid/)).toBeTruthy()
  expect(screen.queryByText(/until you share it/)).toBeNull()
  expect(screen.queryByText(STAYS)).toBeNull()
})

test('a photo that could not be fetched was not on the page, and is not shared with the entry', async () => {
  const there = photosThere({ p1: false, p2: false })
  const photo: SharedLogServer['photo'] = (area, id) =>
    id === 'p2' ? Promise.resolve({ kind: 'no_connection' }) : there.photo(area, id)
  const { written } = page({ ...there, photo }, false)
  await screen.findByRole('img', { name: 'Photo p1' })
  fireEvent.click(screen.getByRole('button', { name: 'Share with council, health and social care' }))
  await waitFor(() => expect(written).toMatchObject([{ photos: ['p1'] }]))
})

test.each([
  [{ kind: 'no_connection' }, 'Showing it needs a connection, and no answer came. Try again when there is one.'],
  [{ kind: 'unavailable' }, 'The photo could not be shown just now. Try again.'],
  [{ kind: 'answered', value: { status: 'refused', problem: 'not_shared' } }, /^Somebody made this entry private/],
  [{ kind: 'answered', value: { status: 'refused', problem: 'unknown_photo' } }, /^Somebody removed this photo/],
] as const)(
  'where it could not be shown (%o), a sentence says so and the photo stays the forum’s',
  async (reply, said) => {
    page({ ...photosThere({ p1: false }), showPhoto: () => Promise.resolve(reply) })
    fireEvent.click(await screen.findByRole('button', { name: SHOW }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(said))
    expect(screen.getByText(FORUM)).toBeTruthy()
  },
)

test('without a connection the page says that showing needs one, and does not guess who sees a photo', async () => {
  const first = page(photosThere({ p1: false }), true, { stopped: 'no_connection' })
  expect(await screen.findByText('Showing it needs a connection.')).toBeTruthy()
  first.unmount()
  const one = { id: 'p1', words: 'Hall', type: 'image/jpeg', data: '', state: 'sent', trouble: null } as const
  const { log } = fakeLog([entry({ id: 'a', kind: 'activity' })])
  showForum(forumWorld(log, { photos: fakePhotos([{ ...one, entry: 'a' }]) }), <EntryPage id="a" />)
  expect(await screen.findByText(/^We could not look up just now which of these photos/)).toBeTruthy()
  expect(screen.queryByText(FORUM)).toBeNull()
  expect(screen.queryByRole('button', { name: SHOW })).toBeNull()
})

test('one that somebody else removed is not drawn from this device’s own copy', async () => {
  const one = { words: 'Hall', type: 'image/jpeg', data: '', state: 'sent', trouble: null, entry: 'a' } as const
  const photos = fakePhotos([
    { ...one, id: 'p1' },
    { ...one, id: 'gone', words: 'Gone' },
  ])
  const { log } = fakeLog([entry({ id: 'a', kind: 'activity' })])
  showForum(forumWorld(log, { photos, shared: photosThere({ p1: true }) }), <EntryPage id="a" />)
  expect(await screen.findByText(AGENCIES)).toBeTruthy()
  await waitFor(() => expect(screen.getAllByRole('img').map((img) => img.getAttribute('alt'))).toEqual(['Photo p1']))
})

test.each([
  [{ kind: 'no_connection' }, /^Changing the words needs a connection, and no answer came/],
  [{ kind: 'answered', value: { status: 'refused', problem: 'changed' } }, /^Somebody else changed these words/],
  [{ kind: 'answered', value: { status: 'refused', problem: 'shared_meanwhile' } }, /^Somebody shared this entry/],
] as const)('words that could not be kept (%o) stay in their box, and a sentence says why', async (reply, said) => {
  page({ ...photosThere({ p1: false }), describePhoto: () => Promise.resolve(reply) }, false)
  fireEvent.click(await screen.findByRole('button', { name: 'Change what it says' }))
  const box = screen.getByLabelText<HTMLInputElement>('What does it show? For people who cannot see it.')
  expect(box.value).toBe('Photo p1')
  fireEvent.change(box, { target: { value: 'Better words' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(said))
  expect(box.value).toBe('Better words')
})

test.each([true, false])('a photo is described anew with what the page knows: shared is %s', async (shared) => {
  const asked: unknown[] = []
  const there = photosThere({ p1: shared })
  const [receipt] = await there.photos('wirral', 'a').then((all) => (all.kind === 'answered' ? all.value : []))
  let words = receipt!.words
  const now = () => ({ ...receipt!, words })
  page(
    {
      ...there,
      photos: () => answered([now()]),
      describePhoto: (area, photo, next, knew) => {
        asked.push([area, photo, next, knew])
        words = next
        return answered({ status: 'described', receipt: now() })
      },
    },
    shared,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Change what it says' }))
  const box = screen.getByLabelText('What does it show? For people who cannot see it.')
  fireEvent.change(box, { target: { value: '' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  expect(screen.getByRole('alert').textContent).toBe('Write a few words about what it shows.')
  fireEvent.change(box, { target: { value: 'Better words' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
  expect(await screen.findByRole('img', { name: 'Better words' })).toBeTruthy()
  expect(asked).toEqual([['wirral', { id: 'p1', was: 'Photo p1' }, 'Better words', shared]])
  expect(screen.queryByLabelText('What does it show? For people who cannot see it.')).toBeNull()
})
