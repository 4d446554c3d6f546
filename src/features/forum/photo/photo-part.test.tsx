import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { entry, fakeForms, fakeLog, fakePhotos, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { ForumWorld } from '../forum-world.tsx'
import { EntryPage } from '../entry/entry-page.tsx'
import { NewPage } from '../form/new-page.tsx'

const choose = async (file = new File(['x'], 'hall.jpg')) =>
  fireEvent.change(await screen.findByLabelText('Add a photo'), { target: { files: [file] } })
const words = () => screen.findByLabelText<HTMLInputElement>('What does it show? For people who cannot see it.')
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const answered = <T,>(value: T) => Promise.resolve({ kind: 'answered', value } as const)

describe('on an entry’s page', () => {
  const page = (more: Partial<ForumWorld> = {}, shared = false) => {
    const { log } = fakeLog([entry({ id: 'a', kind: 'activity', fields: { shared } })])
    return showForum(forumWorld(log, more), <EntryPage id="a" />)
  }

  test('a photo is asked what it shows before it goes, and then says where it is', async () => {
    const photos = fakePhotos()
    page({ photos })
    expect(await screen.findByText('Only the forum sees the photos of this entry, until you share it.')).toBeTruthy()
    await choose()
    await words()
    expect(
      screen.getByText('The entry is saved. Its photo waits for words about what it shows.', { exact: false }),
    ).toBeTruthy()
    expect(screen.getByText(/^This photo is saved on this phone and waits for your words/)).toBeTruthy()
    press('Add this photo')
    expect(screen.getByText('Write a few words about what it shows. Then it can be sent.')).toBeTruthy()
    expect(document.activeElement).toBe(await words())
    expect(photos.all()).toMatchObject([{ state: 'in_hand' }])
    fireEvent.change(await words(), { target: { value: 'Twelve parents round a table' } })
    press('Add this photo')
    expect(await screen.findByText('Saved on this phone')).toBeTruthy()
    expect(screen.queryByText(/waits for/)).toBeNull()
    expect(screen.getByRole('img', { name: 'Twelve parents round a table' }).getAttribute('src')).toBe(
      'data:image/jpeg;base64,/9j/2Q==',
    )
  })

  test.each([
    ['not_a_photo', 'This file is not a photo. What you typed is still here.'],
    ['unreadable', /^This photo cannot be opened: it is damaged, or of a kind this phone does not know/],
    ['too_large', /^This photo is too large: 40 MB, where 30 MB is the most/],
  ] as const)('%s gets its sentence', async (problem, sentence) => {
    const photos = fakePhotos()
    page({ photos, readPhoto: () => Promise.resolve(problem) })
    const file = new File(['x'], 'hall.jpg')
    Object.defineProperty(file, 'size', { value: 40 * 1024 * 1024 })
    await choose(file)
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(sentence))
    expect(photos.all()).toEqual([])
  })

  test('a device without room says so', async () => {
    const photos = fakePhotos()
    photos.keep = () => Promise.reject(new Error('full'))
    page({ photos })
    await choose()
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/has no room/))
  })

  test('a fifth photo is not begun', async () => {
    const four = Array.from({ length: 4 }, (_, n) => ({
      entry: 'a',
      id: `p${n}`,
      words: `No ${n}`,
      type: 'image/jpeg',
      data: '',
      trouble: null,
      state: 'sent' as const,
    }))
    const photos = fakePhotos(four)
    page({ photos })
    await screen.findAllByText('Sent')
    await choose()
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe('An entry has room for 4 photos. Remove one first.'),
    )
  })

  test('removing asks once more', async () => {
    const one = { id: 'p', words: 'Hall', type: 'image/jpeg', data: '', state: 'sent', trouble: null } as const
    const photos = fakePhotos([{ ...one, entry: 'a' }])
    page({ photos })
    fireEvent.click(await screen.findByRole('button', { name: 'Remove the photo' }))
    press('Keep it')
    expect(photos.all()).toHaveLength(1)
    press('Remove the photo')
    press('Yes, remove it')
    expect(await screen.findByText('The photo is removed.')).toBeTruthy()
    expect(photos.all()).toEqual([])
  })

  test('what the server would not take stays, says why, and can be sent again', async () => {
    const one = { id: 'p', words: 'Hall', type: 'image/jpeg', data: '', trouble: 'too_many' } as const
    const photos = fakePhotos([{ ...one, entry: 'a', state: 'needs_attention' }])
    page({ photos })
    expect(await screen.findByText(/^This entry has 4 photos already/)).toBeTruthy()
    press('Send it again')
    expect(await screen.findByText('Saved on this phone')).toBeTruthy()
  })

  test.each([
    [true, /^This entry is shared now. Council, health and social care would see/, 'Send it all the same'],
    [false, /^Somebody shared this entry meanwhile, so this photo was not sent/, 'Send it again'],
  ])('where somebody shared the entry meanwhile (%s), its writer decides', async (shared, sentence, button) => {
    const one = { id: 'p', words: 'Hall', type: 'image/jpeg', data: '', trouble: 'shared_meanwhile' } as const
    const photos = fakePhotos([{ ...one, entry: 'a', state: 'needs_attention' }])
    page({ photos }, shared)
    expect(await screen.findByText(sentence)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Remove the photo' })).toBeTruthy()
    press(button)
    expect(await screen.findByText('Saved on this phone')).toBeTruthy()
    expect(photos.told).toEqual([{ id: 'p', shared }])
  })

  test.each([true, false])('a photo goes with what the page says of the entry: shared is %s', async (shared) => {
    const photos = fakePhotos()
    page({ photos }, shared)
    await choose()
    fireEvent.change(await words(), { target: { value: 'Hall' } })
    press('Add this photo')
    await waitFor(() => expect(photos.told).toEqual([{ id: 'p1', shared }]))
  })

  test('photos others added come from the server; without a connection a sentence says so', async () => {
    const receipt = {
      photo: 'p9',
      entry: 'a',
      type: 'image/jpeg',
      size: 4,
      sha256: '',
      words: 'Theirs',
      shown: true,
    } as const
    const base = forumWorld(fakeLog().log).shared
    const shared = {
      ...base,
      photos: () => answered([{ ...receipt, removed: false }]),
      photo: () => answered({ ...receipt, removed: false, data: 'AAAA' }),
    }
    const first = page({ shared }, true)
    expect(await screen.findByRole('img', { name: 'Theirs' })).toBeTruthy()
    expect(screen.getByText('The forum, council, health and social care see the photos of this entry.')).toBeTruthy()
    first.unmount()
    page({ shared: base })
    expect(await screen.findByText(/Photos that are not on this phone show when there is one/)).toBeTruthy()
  })
})

describe('in the form of a new entry', () => {
  const title = () => screen.findByLabelText('What happened, in a few words')
  const page = (more: Partial<ForumWorld>) => {
    const fake = fakeLog([entry({ id: 'last', kind: 'activity' })])
    return { ...fake, ...showForum(forumWorld(fake.log, more), <NewPage />, '/forum/new') }
  }

  test('it is kept as the form is, goes with the entry, and survives a reload', async () => {
    const [forms, photos] = [fakeForms(), fakePhotos()]
    const first = page({ forms, photos })
    fireEvent.change(await title(), { target: { value: 'Coffee' } })
    await choose()
    fireEvent.change(await words(), { target: { value: 'A full hall' } })
    await waitFor(() => expect(photos.all()).toMatchObject([{ words: 'A full hall', state: 'in_hand' }]))
    first.unmount()

    const second = page({ forms, photos })
    expect((await words()).value).toBe('A full hall')
    press('Save')
    await waitFor(() => expect(second.went.at(-1)).toBe('/forum'))
    expect(photos.all()).toMatchObject([{ state: 'on_this_device', entry: second.written[0]!.entry }])
    expect(second.written[0]!.changes).toMatchObject({ title: 'Coffee' })
    expect(photos.told).toMatchObject([{ shared: second.written[0]!.changes['shared'] === true }])
    expect(forms.all.size).toBe(0)
  })

  test('the text never waits for it: without words the entry is saved, and its page asks for them', async () => {
    const photos = fakePhotos()
    const { written, went } = page({ photos })
    fireEvent.change(await title(), { target: { value: 'Coffee' } })
    await choose()
    await words()
    press('Save')
    await waitFor(() => expect(went.at(-1)).toBe(`/forum/entry/${written[0]!.entry}`))
    expect(photos.all()).toMatchObject([{ state: 'in_hand', entry: written[0]!.entry }])
  })

  test('a form that is thrown away takes its photo with it; a bad photo takes nothing', async () => {
    const photos = fakePhotos()
    const shown = page({ photos, readPhoto: () => Promise.resolve('unreadable') })
    fireEvent.change(await title(), { target: { value: 'Typed' } })
    await choose()
    expect((await screen.findByRole('alert')).textContent).toContain('What you typed is still here')
    expect((await title()) as HTMLInputElement).toHaveProperty('value', 'Typed')
    shown.unmount()
    page({ photos })
    await choose()
    await words()
    fireEvent.click(screen.getByRole('link', { name: 'Leave without saving' }))
    expect(photos.all()).toHaveLength(1)
    press('Leave, and throw it away')
    await waitFor(() => expect(photos.all()).toEqual([]))
  })
})

test('a form that is saved leaves what another tab has kept under its name', async () => {
  const forms = fakeForms()
  const { log, written } = fakeLog([entry({ id: 'a', kind: 'activity' })])
  const { went } = showForum(forumWorld(log, { forms }), <NewPage />, '/forum/new')
  fireEvent.change(await screen.findByLabelText('What happened, in a few words'), { target: { value: 'Tab 1' } })
  await waitFor(() => expect(forms.all.get('new activity')).toMatchObject({ title: 'Tab 1' }))
  const theirs = [['new activity', { title: 'Tab 2' }]] as const
  for (const [name, form] of theirs) await forms.keep(name, form)
  press('Save')
  await waitFor(() => expect(written).toHaveLength(1))
  await waitFor(() => expect(went.at(-1)).toBe('/forum'))
  expect([...forms.all]).toEqual(theirs)
})
