import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeForms, fakeLog, fakePhotos, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { ForumWorld } from '../forum-world.tsx'
import { NewPage } from './new-page.tsx'

const title = () => screen.findByLabelText<HTMLInputElement>('What happened, in a few words')
const SHOWS = 'What does it show? For people who cannot see it.'
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const beginWith = (value: string) => fireEvent.change(screen.getByLabelText('Start from'), { target: { value } })

const open = (more: Partial<ForumWorld>) => {
  const fake = fakeLog([entry({ id: 'last', kind: 'activity' })])
  return { ...fake, ...showForum(forumWorld(fake.log, more), <NewPage />, '/forum/new') }
}
async function typeAndPhotograph() {
  fireEvent.change(await title(), { target: { value: 'Ten minutes of words' } })
  const file = new File(['x'], 'hall.jpg')
  fireEvent.change(screen.getByLabelText('Add a photo'), { target: { files: [file] } })
  fireEvent.change(await screen.findByLabelText(SHOWS), { target: { value: 'A full hall' } })
}

test.each(['empty', 'last'])('what was typed comes back with its photo after another beginning (%s)', async (from) => {
  const photos = fakePhotos()
  const { written } = open({ photos })
  await typeAndPhotograph()
  beginWith(from)
  await waitFor(async () => expect((await title()).value).not.toBe('Ten minutes of words'))
  expect(screen.queryByLabelText(SHOWS)).toBeNull()
  press('Put back what I had typed')
  await waitFor(async () => expect((await title()).value).toBe('Ten minutes of words'))
  expect((await screen.findByLabelText<HTMLInputElement>(SHOWS)).value).toBe('A full hall')
  press('Save')
  await waitFor(() => expect(photos.told).toHaveLength(1))
  expect(photos.all()).toMatchObject([{ entry: written[0]!.entry, state: 'on_this_device' }])
})

test('it can be put back after a reload, and one beginning after another keeps it', async () => {
  const [forms, photos] = [fakeForms(), fakePhotos()]
  const first = open({ forms, photos })
  await typeAndPhotograph()
  beginWith('empty')
  beginWith('last')
  await waitFor(() => expect(forms.all.get('new activity')?.['title']).not.toBe('Ten minutes of words'))
  first.unmount()
  open({ forms, photos })
  fireEvent.click(await screen.findByRole('button', { name: 'Put back what I had typed' }))
  await waitFor(async () => expect((await title()).value).toBe('Ten minutes of words'))
  expect(await screen.findByLabelText(SHOWS)).toBeTruthy()
})

test('it goes, with its photo, once the other form is changed; leaving asks while it is there', async () => {
  const photos = fakePhotos()
  open({ photos })
  await typeAndPhotograph()
  beginWith('empty')
  await screen.findByRole('button', { name: 'Put back what I had typed' })
  fireEvent.click(screen.getByRole('link', { name: 'Leave without saving' }))
  press('Stay here')
  expect(photos.all()).toHaveLength(1)
  fireEvent.change(await title(), { target: { value: 'Something else' } })
  await waitFor(() => expect(photos.all()).toEqual([]))
  expect(screen.queryByRole('button', { name: 'Put back what I had typed' })).toBeNull()
})

test('a template is made of the boxes alone, and not of what was put aside', async () => {
  const forms = fakeForms()
  open({ forms })
  await typeAndPhotograph()
  beginWith('last')
  press('Keep as a template')
  await screen.findByText(/^Kept as the template/)
  const [template] = await forms.list('template ')
  expect(JSON.stringify(template)).not.toContain('Ten minutes of words')
  expect(Object.keys(template!.form)).not.toContain('its entry')
})

test('a form in which nothing was typed puts nothing aside', async () => {
  open({})
  await title()
  beginWith('empty')
  await title()
  expect(screen.queryByRole('button', { name: 'Put back what I had typed' })).toBeNull()
})
