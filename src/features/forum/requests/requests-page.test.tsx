import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { RequestsPage } from './requests-page.tsx'

const late = {
  met: 'pending',
  metOn: undefined,
  replyOn: undefined,
  requestedOn: '2026-10-01',
  respondBy: '2026-10-29',
}
const request = entry({ id: 'r', kind: 'meeting_request', fields: late })

test('a request with no reply is to be reminded of, or escalated', async () => {
  showForum(forumWorld(fakeLog([request]).log), <RequestsPage />)
  expect(await screen.findByRole('heading', { name: 'Time to remind about 1 request' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /^No reply: escalate/ })).toBeTruthy()
})

test('one that is escalated says so, with the way to the escalation, and asks for nothing more', async () => {
  const escalation = entry({ id: 'e', kind: 'escalation', fields: { request: 'r', raisedOn: '2026-11-12' } })
  showForum(forumWorld(fakeLog([escalation, request]).log), <RequestsPage />)
  const link = await screen.findByRole('link', { name: /^Escalated on 12 November 2026/ })
  expect(link.getAttribute('href')).toBe('/forum/entry/e')
  expect(screen.queryByText(/Time to remind|No reply/)).toBeNull()
})

test('a meeting that came after its answer was due is met late, as the figure has it; one confirmed in time is met', async () => {
  const came = { ...late, met: 'yes', metOn: '2026-11-17' }
  const requests = [
    entry({ id: 'late', kind: 'meeting_request', fields: { ...came, subject: 'Came late' } }),
    entry({
      id: 'confirmed',
      kind: 'meeting_request',
      fields: { ...came, subject: 'Confirmed', replyOn: '2026-10-20', proposedFor: '2026-11-17' },
    }),
  ]
  const { unmount } = showForum(forumWorld(fakeLog(requests).log), <RequestsPage />)
  const column = async (name: string) => (await screen.findByRole('heading', { name })).closest('section')!.textContent
  expect(await column('Met 1')).toContain('Confirmed')
  expect(await column('Met late 1')).toContain('Came late')
  unmount()
  showForum(forumWorld(fakeLog([requests[1]!]).log), <RequestsPage />)
  expect(await column('Met 1')).toContain('Confirmed')
  expect(screen.queryByRole('heading', { name: /Met late/ })).toBeNull()
})

test('the page says the working days this area has agreed, and the usual ones until they are known', async () => {
  const { unmount } = showForum(forumWorld(fakeLog([], { respondWithin: 15 }).log), <RequestsPage />)
  expect(await screen.findByText(/^An answer is due within 15 working days of asking/)).toBeTruthy()
  unmount()
  showForum(forumWorld(fakeLog([]).log), <RequestsPage />)
  expect(await screen.findByText(/^An answer is due within 20 working days of asking/)).toBeTruthy()
})
