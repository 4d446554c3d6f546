import { expect, test } from 'vitest'
import {
  addWorkingDays,
  bankHolidays,
  CLOSE_AFTER,
  monthCloses,
  RESPOND_WITHIN,
} from '../../src/domain/log/working-days.ts'
import { addMonths } from '../../src/domain/metric/months.ts'
import { pullReply } from '../../src/domain/log/replies.ts'
import { rows, rpc, signIn } from '../support/real-lane/lane.ts'

test('phone and database know the same bank holidays', async () => {
  const known = await rows<{ year: number; days: string[] }>(
    'select y as year, private.bank_holidays(y)::text[] as days from generate_series(2014, 2060) y',
  )
  for (const { year, days } of known) expect(days, String(year)).toEqual(bankHolidays(year))
})

test('and count the same working days from every day of three years', async () => {
  const counted = await rows<{ day: string; after: number; on: string }>(
    `select d::date::text as day, n as after, private.add_working_days(d::date, n)::text as on
     from generate_series(date '2025-06-01', date '2028-01-31', interval '3 days') d, unnest(array[1, 5, 12, 20]) n`,
  )
  expect(counted.length).toBeGreaterThan(1000)
  for (const { day, after, on } of counted) expect(addWorkingDays(day, after), `${day} + ${after}`).toBe(on)
})

test('every page of the log says how many working days an agency has', async () => {
  const forum = await signIn({ area: 'wirral', role: 'forum' })
  const page = await rpc('log_pull', { area: 'wirral' }, { token: forum.token })
  expect(pullReply.parse(page).policy).toEqual({ respondWithin: RESPOND_WITHIN })
})

test('a month closes on the same day for both, and the policy is one', async () => {
  const [policy] = await rows<{ close_after: number; respond_within: number }>(
    'select close_after, respond_within from private.settings',
  )
  expect(policy).toEqual({ close_after: CLOSE_AFTER, respond_within: RESPOND_WITHIN })
  for (let month = '2024-01'; month < '2029-01'; month = addMonths(month, 1)) {
    const [row] = await rows<{ on: string }>('select private.month_closes($1::date)::text as on', [`${month}-01`])
    expect(row!.on, month).toBe(monthCloses(month))
  }
})
