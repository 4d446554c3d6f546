import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import { LogPage } from '../log/log-page.tsx'
import { RequestsPage } from '../requests/requests-page.tsx'
import { SaidDidPage } from '../said-did/said-did-page.tsx'
import { YearPage } from '../year/year-page.tsx'

const request = entry({
  id: 'r',
  kind: 'meeting_request',
  fields: { met: 'pending', metOn: undefined, replyOn: undefined, requestedOn: '2026-10-01', respondBy: '2026-10-29' },
})
const pages = [
  ['log', <LogPage key="l" />],
  ['requests', <RequestsPage key="r" />],
  ['said and done', <SaidDidPage key="s" />],
  ['year', <YearPage key="y" />],
] as const
const shown = (page: ReactNode, today: string, heardDay: { there: string; here: string }) => {
  const clock = { now: () => Date.parse(`${today}T10:00:00Z`), today: () => today }
  return showForum(forumWorld(fakeLog([request], { heardDay }).log, { clock }), page)
}
const COUNTED = 'Check its clock: until it is right, what is counted here may be wrong.'
const WRONG = 'The date on this phone looks wrong. It says today is'

test.each(pages)('the page of the %s says over what it counts that the clock is wrong', async (_name, page) => {
  const there = '2026-11-20'
  const behind = shown(page, '2026-11-10', { there, here: there })
  const said = async () => (await screen.findByRole('alert')).textContent
  expect(await said()).toBe(
    `${WRONG} 10 November 2026, but Heard’s server says it is 20 November 2026 or later. ${COUNTED}`,
  )
  behind.unmount()
  const ahead = shown(page, '2027-01-20', { there, here: '2027-01-20' })
  expect(await said()).toBe(
    `${WRONG} 20 January 2027, but Heard’s server said 20 November 2026 when they last spoke. ${COUNTED}`,
  )
  ahead.unmount()
  shown(page, '2036-11-22', { there, here: there })
  expect(await said()).toBe(
    `${WRONG} 22 November 2036, and it last heard from Heard’s server on 20 November 2026, more than a year before. ${COUNTED}`,
  )
})

test.each(pages)(
  'the page of the %s doubts no clock that only has not spoken with the server for months',
  async (_name, page) => {
    shown(page, '2027-01-20', { there: '2026-11-20', here: '2026-11-20' })
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  },
)
