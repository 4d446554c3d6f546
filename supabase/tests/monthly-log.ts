import * as z from 'zod/mini'
import { monthlyLogReply, monthlyReply } from '../../src/domain/log/shared.ts'
import { rpc, type Caller } from '../../tests/support/real-lane/lane.ts'
import { forumArea, write } from './forum-log.ts'

/** The month of these tests, and how its log is read, written and signed. */
export const month = '2025-03'
export const read = async (area: string, caller: Caller) =>
  monthlyLogReply.parse(await rpc('monthly_log', { area, month }, caller))
const reply = z.nullable(monthlyReply)
export const say = async (area: string, caller: Caller, side: string, base: number, words: string) =>
  reply.parse(await rpc('write_monthly_log', { area, month, side, base, words }, caller))
export const sign = async (area: string, caller: Caller, side: string, hash: string) =>
  reply.parse(await rpc('sign_monthly_log', { area, month, side, hash }, caller))

/** An area with one shared entry of most kinds in the month, and two that are not of its log. */
export async function busyMonth() {
  const all = await forumArea()
  const { area, forum } = all
  const ids = {
    activity: await write(area, forum, 'activity', { date: '2025-03-31', counts: null }),
    request: await write(area, forum, 'meeting_request', {
      requestedOn: '2025-02-20',
      respondBy: '2025-03-20',
      metOn: '2025-03-20',
      replyOn: null,
    }),
    meeting: await write(area, forum, 'local_area_meeting', { date: '2025-03-18' }),
    escalation: await write(area, forum, 'escalation', {
      raisedOn: '2025-03-05',
      acknowledgedOn: null,
      closedOn: null,
    }),
    said: await write(area, forum, 'ywsd', { saidOn: '2025-01-10', doneOn: '2025-03-20', toldOn: null }),
    training: await write(area, forum, 'training_session', { date: '2025-03-17' }),
  }
  await write(area, forum, 'activity', { date: '2025-04-01', counts: null })
  await write(area, forum, 'activity', { date: '2025-03-02', counts: null, shared: false })
  return { ...all, ids }
}
