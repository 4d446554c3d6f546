import type * as z from 'zod/mini'
import { activity } from './activity.ts'
import { meetingRequest } from './meeting-request.ts'
import { communication, escalation, localAreaMeeting, trainingSession } from './other-records.ts'
import { youSaidWeDid } from './you-said-we-did.ts'

/** Every kind of record in the forum's log, with the one schema that form, phone and server check it by. */
export const logRecords = {
  activity,
  ywsd: youSaidWeDid,
  meeting_request: meetingRequest,
  local_area_meeting: localAreaMeeting,
  escalation,
  communication,
  training_session: trainingSession,
} as const

export type LogKind = keyof typeof logRecords
export type LogFields<K extends LogKind> = z.infer<(typeof logRecords)[K]>
export const logKinds = Object.keys(logRecords) as LogKind[]
