import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { Said } from '../../../domain/log/shared.ts'
import type { SharedLogServer } from '../../../domain/ports-shared-log.ts'
import { EntryPage } from './entry-page.tsx'

const dispute = (more: Partial<Said> = {}): Said => ({
  side: 'la',
  stance: 'disputed',
  sentence: 'We were told, not asked.',
  revision: 1,
  on: '2026-11-17',
  stands: true,
  changedOn: null,
  answeredOn: null,
  ...more,
})
const page = (said: Said, answer?: SharedLogServer['answer']) => {
  const world = forumWorld(fakeLog([entry({ id: 'a', kind: 'activity', said: [said] })]).log)
  return showForum({ ...world, shared: { ...world.shared, ...(answer && { answer }) } }, <EntryPage id="a" />)
}
const card = async () => (await screen.findByRole('heading', { name: 'What each side says of it' })).closest('section')!

test('a dispute asks for the forum until the entry was changed or both have talked; then it says on which day', async () => {
  const open = page(dispute())
  expect((await card()).className).toBe('needs-you')
  open.unmount()
  const changed = page(dispute({ changedOn: '2026-11-20' }))
  expect((await card()).className).toBe('card')
  expect((await card()).textContent).toContain('Changed since, last on 20 November 2026.')
  expect(screen.getByRole('button', { name: 'We have talked about it' })).toBeTruthy()
  changed.unmount()
  page(dispute({ answeredOn: '2026-11-21' }))
  expect((await card()).className).toBe('card')
  expect((await card()).textContent).toContain('You have talked about it, the forum said on 21 November 2026.')
  expect((await card()).textContent).toContain('Disputed by the council on 17 November 2026. We were told, not asked.')
  expect(screen.queryByRole('button', { name: 'We have talked about it' })).toBeNull()
})

test('that both have talked is asked once more before it is said, and said of that side', async () => {
  const asked: unknown[] = []
  page(dispute(), (...given) => {
    asked.push(given)
    return Promise.resolve({ kind: 'answered', value: { status: 'answered', stances: [] } })
  })
  fireEvent.click(await screen.findByRole('button', { name: 'We have talked about it' }))
  expect(screen.getByText(/^The council will read that you have talked about it/)).toBeTruthy()
  expect(asked).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Yes, say so' }))
  expect(await screen.findByText('Said. Both sides see it with its day.')).toBeTruthy()
  expect(asked).toEqual([['wirral', 'a', 'la']])
})

test.each([
  [{ kind: 'no_connection' }, /^Saying so needs a connection/],
  [{ kind: 'unavailable' }, /^That did not work just now/],
  [{ kind: 'answered', value: { status: 'refused', problem: 'not_disputed' } }, /^They have taken back/],
  [{ kind: 'answered', value: { status: 'refused', problem: 'unknown_entry' } }, /private meanwhile/],
] as const)('where it was not said (%o), a sentence says so, and it can be said again', async (reply, said) => {
  page(dispute(), () => Promise.resolve(reply))
  fireEvent.click(await screen.findByRole('button', { name: 'We have talked about it' }))
  fireEvent.click(screen.getByRole('button', { name: 'Yes, say so' }))
  expect(await screen.findByText(said)).toBeTruthy()
  await waitFor(() => expect(screen.getByRole('button', { name: 'We have talked about it' })).toBeTruthy())
})
