import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { comment, desk, flag } from '../../../../tests/support/comments-in-hand.ts'
import { kept, ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import type { CommentServer } from '../../../domain/ports-comments.ts'
import { CommentsPage } from './comments-page.tsx'

function page(server: Partial<CommentServer>, path = '/staff/comments') {
  const base = world({})
  const comments: CommentServer = {
    ...base.comments,
    desk: () => ok(desk()),
    page: () => ok({ comments: [comment('a'), comment('b')], after: null }),
    change: (_area, id, change) =>
      ok({
        status: 'kept',
        comment: comment(
          id,
          'read' in change
            ? { read: change.read }
            : 'theme' in change
              ? { themes: change.on ? [change.theme] : [] }
              : {},
        ),
      }),
    ...server,
  }
  return show({ ...base, comments }, (reader) => <CommentsPage reader={reader} />, path)
}
const press = (key: string) => fireEvent.keyDown(document.body, { key })

test('the longest waiting first; a key reads it and goes on, another takes that back', async () => {
  const change = vi.fn<CommentServer['change']>((_area, id) =>
    ok({ status: 'kept', comment: comment(id, { read: true }) }),
  )
  page({ change })
  expect(await screen.findByText('Words of a.')).toBeTruthy()
  expect(screen.getByText('2 comments are not read yet. 1 has waited longer than one working day.')).toBeTruthy()
  expect(screen.getByText('To be read by 21 November 2025')).toBeTruthy()
  press('r')
  expect(await screen.findByText('Words of b.')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'))
  expect(await screen.findByText('Marked as read.')).toBeTruthy()
  press('u')
  expect(await screen.findByText('Words of a.')).toBeTruthy()
  expect(change.mock.calls.map(([, id, what]) => [id, what])).toEqual([
    ['a', { read: true }],
    ['a', { read: false }],
  ])
})

test('keys tag and move, do nothing while somebody types, and can be switched off', async () => {
  const change = vi.fn<CommentServer['change']>((_area, id) =>
    ok({ status: 'kept', comment: comment(id, { themes: ['t2'] }) }),
  )
  page({ change })
  await screen.findByText('Words of a.')
  press('2')
  expect(await screen.findByText('Tagged: School')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'School' }).getAttribute('aria-pressed')).toBe('true')
  fireEvent.keyDown(screen.getByLabelText('Words to look for'), { key: '1' })
  press('ArrowRight')
  expect(await screen.findByText('Words of b.')).toBeTruthy()
  press('j')
  expect(await screen.findByText('That was the last one.')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('Use single keys on this page'))
  press('k')
  press('1')
  expect(screen.getByText('Words of b.')).toBeTruthy()
  expect(change).toHaveBeenCalledTimes(1)
})

test('a change that is not kept says so and leaves the comment as it was', async () => {
  page({
    change: vi
      .fn<CommentServer['change']>()
      .mockResolvedValueOnce({ kind: 'no_connection' })
      .mockResolvedValueOnce({
        kind: 'answered',
        value: { status: 'refused', problem: 'changed', comment: comment('a', { words: 'Newer words.', revision: 2 }) },
      }),
  })
  await screen.findByText('Words of a.')
  press('1')
  expect(await screen.findByText(/There is no connection, so it may not have been kept/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Waiting' }).getAttribute('aria-pressed')).toBe('false')
  press('1')
  expect(await screen.findByText('Newer words.')).toBeTruthy()
  expect(screen.getByText(/A colleague changed this a moment ago/)).toBeTruthy()
})

test('of one that should have been read no day is said', async () => {
  page({ page: () => ok({ comments: [comment('a', { dueOn: null, month: null })], after: null }) })
  expect(await screen.findByText('Should have been read already')).toBeTruthy()
})

test('Escape closes the word chooser, also when it was opened by its key', async () => {
  page({})
  await screen.findByText('Words of a.')
  press('x')
  expect(screen.getByRole('button', { name: 'Leave it' })).toBeTruthy()
  press('Escape')
  expect(screen.queryByRole('button', { name: 'Leave it' })).toBeNull()
  await waitFor(() => expect(document.activeElement?.tagName).toBe('ARTICLE'))
})

test('a flag is on every page until it is dealt with, and what was typed stays when it was not kept', async () => {
  const flagDone = vi.fn<CommentServer['flagDone']>(() => Promise.resolve({ kind: 'no_connection' }))
  page({
    desk: () => ok(desk({ flags: 1 })),
    page: () => ok({ comments: [comment('a', { flags: [flag] })], after: null }),
    flagDone,
  })
  expect(await screen.findByRole('link', { name: '1 comment is flagged: someone may not be safe' })).toBeTruthy()
  const box = await screen.findByLabelText<HTMLTextAreaElement>('What was done?')
  fireEvent.change(box, { target: { value: ' x ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep what was done' }))
  expect(screen.getByText('Write what was done in 3 to 500 characters.')).toBeTruthy()
  expect(flagDone).not.toHaveBeenCalled()
  fireEvent.change(box, { target: { value: ' Rang them. ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep what was done' }))
  expect(await screen.findByText(/There is no connection, so it may not have been kept/)).toBeTruthy()
  expect(box.value).toBe(' Rang them. ')
  expect(flagDone.mock.calls).toEqual([['wirral', 'f1', 'Rang them.']])
})

test('nothing waiting, nothing found, no connection: each says what to do; nothing is kept on the device', async () => {
  const first = page({ page: () => ok({ comments: [], after: null }) })
  expect(await screen.findByText('Nothing is waiting to be read.')).toBeTruthy()
  first.unmount()
  const second = page({ page: () => ok({ comments: [], after: null }) }, '/staff/comments?only=all&theme=t1')
  expect(await screen.findByText('No comment fits.')).toBeTruthy()
  second.unmount()
  const third = page({ desk: () => Promise.resolve({ kind: 'no_connection' }) })
  expect(await screen.findByText(/Comments are never kept on a device/)).toBeTruthy()
  third.unmount()
  page({})
  await screen.findByText('Words of a.')
  expect(JSON.stringify([...kept])).not.toContain('Words of')
})

test('the words stand in their own language and direction, and markup in them stays words', async () => {
  page({ page: () => ok({ comments: [comment('a', { language: 'ar', words: '<b>اسمها</b> █████' })], after: null }) })
  const words = await screen.findByText(/اسمها/)
  expect(words.closest('blockquote')?.lang).toBe('ar')
  expect(words.closest('blockquote')?.dir).toBe('auto')
  expect(words.querySelector('b')).toBeNull()
  expect(screen.getAllByText('Words taken out').length).toBeGreaterThan(0)
})
