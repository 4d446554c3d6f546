import { activityTypes, attendanceGroups, cornerstones, lundyTicks, participationLevels } from './activity.ts'
import { agency } from './fields.ts'
import type { LogKind } from './kinds.ts'

/** A part of a form that is folded away until somebody wants it. */
export type Fold = 'said' | 'who' | 'say' | 'where' | 'plan' | 'answer' | 'more'

type Common = { field: string; fold?: Fold }
/** One field as a person fills it in and reads it. What is allowed in it stands in its kind's schema, not here. */
export type DescribedField = Common & (Sort<'line' | 'text', { most: number }> | Plain | Chosen)
/** `answered`: neither yes nor no until somebody says which. */
type Plain = Sort<'day' | 'time' | 'number' | 'web' | 'links', object> | Sort<'yes_no', { answered?: true }>
type Chosen = Sort<'one' | 'many' | 'numbers', { choices: readonly string[] }>
type Sort<As extends string, More> = { [K in As]: { as: K } & More }[As]

const agencies = agency.options
const status = ['planned', 'held', 'cancelled'] as const

/** The fields of every kind in the order in which they are asked and read: forms and pages are made from this. */
export const described: Record<LogKind, readonly DescribedField[]> = {
  activity: [
    { field: 'type', as: 'one', choices: activityTypes },
    { field: 'date', as: 'day' },
    { field: 'title', as: 'line', most: 120 },
    { field: 'summary', as: 'text', most: 500, fold: 'said' },
    { field: 'evidence', as: 'web', fold: 'said' },
    { field: 'attendance', as: 'numbers', choices: attendanceGroups, fold: 'who' },
    { field: 'newFaces', as: 'number', fold: 'who' },
    { field: 'lead', as: 'one', choices: agencies, fold: 'who' },
    { field: 'agencies', as: 'many', choices: agencies, fold: 'who' },
    { field: 'openToParents', as: 'yes_no', fold: 'who' },
    { field: 'level', as: 'one', choices: participationLevels, fold: 'say' },
    { field: 'cornerstones', as: 'many', choices: cornerstones, fold: 'say' },
    { field: 'lundy', as: 'many', choices: lundyTicks, fold: 'say' },
    { field: 'status', as: 'one', choices: status, fold: 'where' },
    { field: 'place', as: 'line', most: 120, fold: 'where' },
    { field: 'online', as: 'yes_no', fold: 'where' },
    { field: 'from', as: 'time', fold: 'where' },
    { field: 'to', as: 'time', fold: 'where' },
    { field: 'links', as: 'links', fold: 'plan' },
  ],
  meeting_request: [
    { field: 'askedOf', as: 'many', choices: ['la', 'health', 'social_care', 'education'] },
    { field: 'subject', as: 'line', most: 200 },
    { field: 'requestedOn', as: 'day' },
    { field: 'respondBy', as: 'day' },
    { field: 'askedBy', as: 'line', most: 80, fold: 'more' },
    { field: 'met', as: 'one', choices: ['pending', 'yes', 'no', 'withdrawn'], fold: 'answer' },
    { field: 'replyOn', as: 'day', fold: 'answer' },
    { field: 'proposedFor', as: 'day', fold: 'answer' },
    { field: 'metOn', as: 'day', fold: 'answer' },
    { field: 'reason', as: 'text', most: 300, fold: 'answer' },
  ],
  local_area_meeting: [
    { field: 'series', as: 'line', most: 80 },
    { field: 'date', as: 'day' },
    { field: 'status', as: 'one', choices: status },
    { field: 'attended', as: 'yes_no', answered: true },
    { field: 'invited', as: 'yes_no', fold: 'more' },
    { field: 'papersOn', as: 'day', fold: 'more' },
    { field: 'reps', as: 'number', fold: 'more' },
    { field: 'apologies', as: 'line', most: 200, fold: 'more' },
    { field: 'decisions', as: 'number', fold: 'more' },
  ],
  escalation: [
    { field: 'subject', as: 'line', most: 200 },
    { field: 'raisedOn', as: 'day' },
    { field: 'toRole', as: 'line', most: 80 },
    { field: 'toAgency', as: 'one', choices: agencies },
    { field: 'level', as: 'one', choices: ['service', 'director', 'laspb', 'dfe_nhse_adviser'] },
    { field: 'summary', as: 'text', most: 500 },
    { field: 'byRole', as: 'line', most: 80, fold: 'more' },
    { field: 'acknowledgedOn', as: 'day', fold: 'answer' },
    { field: 'outcome', as: 'text', most: 300, fold: 'answer' },
    { field: 'closedOn', as: 'day', fold: 'answer' },
  ],
  communication: [
    { field: 'title', as: 'line', most: 160 },
    { field: 'date', as: 'day' },
    {
      field: 'channel',
      as: 'one',
      choices: ['letter', 'email', 'newsletter', 'local_offer_news', 'social', 'text', 'meeting_notice'],
    },
    { field: 'sender', as: 'one', choices: agencies },
    { field: 'formal', as: 'yes_no' },
    { field: 'audience', as: 'line', most: 120, fold: 'more' },
    { field: 'reach', as: 'number', fold: 'more' },
    { field: 'link', as: 'web', fold: 'more' },
  ],
  training_session: [
    { field: 'topic', as: 'one', choices: ['co_production', 'working_with_parents', 'working_with_professionals'] },
    { field: 'date', as: 'day' },
    { field: 'staff', as: 'numbers', choices: agencies },
    { field: 'withParents', as: 'yes_no' },
  ],
  ywsd: [
    { field: 'youSaid', as: 'text', most: 300 },
    { field: 'saidOn', as: 'day' },
    { field: 'status', as: 'one', choices: ['listening', 'agreed', 'in_progress', 'done', 'not_possible'] },
    { field: 'weDid', as: 'text', most: 500 },
    { field: 'whyNot', as: 'text', most: 300 },
    { field: 'owner', as: 'one', choices: agencies },
    { field: 'dueOn', as: 'day' },
    { field: 'doneOn', as: 'day', fold: 'more' },
    { field: 'toldOn', as: 'day', fold: 'more' },
    { field: 'changed', as: 'text', most: 500, fold: 'more' },
    { field: 'publish', as: 'yes_no', fold: 'more' },
    { field: 'links', as: 'links', fold: 'plan' },
  ],
}
