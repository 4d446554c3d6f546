import * as z from 'zod/mini'
import { agency, day, headCount, note, planLinks, text, timeOfDay, webAddress } from './fields.ts'

/** Kinds of activity, from the plan's own words and the papers it stands on. */
export const activityTypes = [
  'steering_or_board_meeting',
  'task_and_finish_group',
  'coproduction_workshop',
  'codesign_of_document',
  'joint_training',
  'recruitment_panel',
  'quality_assurance_panel',
  'commissioning_work',
  'listening_event',
  'information_day',
  'coffee_morning',
  'community_visit',
  'ehcna_explainer',
  'youth_voice_session',
  'pfa_event',
  'survey_or_consultation',
  'case_study',
  'leader_meeting',
  'other',
] as const

/** Events at which a local area meets its families; open to all parents, with an agency there, they count as engagements. */
const ENGAGEMENTS: readonly string[] = [
  'listening_event',
  'information_day',
  'coffee_morning',
  'community_visit',
  'ehcna_explainer',
  'pfa_event',
  'coproduction_workshop',
]

export const attendanceGroups = [
  'parent_carers',
  'young_people',
  'pcpw_reps',
  'la',
  'health',
  'social_care',
  'education',
  'voluntary',
  'other',
] as const

/** The ladder of participation of Think Local Act Personal, from the second rung up. */
export const participationLevels = [
  'educating',
  'informing',
  'consultation',
  'engagement',
  'co_design',
  'co_production',
] as const

export const cornerstones = ['welcome_and_care', 'value_and_include', 'communicate', 'work_in_partnership'] as const
export const lundyTicks = ['space', 'voice', 'audience', 'influence'] as const

export const activity = z.object({
  title: text(120),
  type: z.enum(activityTypes),
  date: day,
  from: z.optional(timeOfDay),
  to: z.optional(timeOfDay),
  place: z.optional(note(120)),
  online: z.boolean(),
  status: z.enum(['planned', 'held', 'cancelled']),
  lead: agency,
  agencies: z.array(agency),
  attendance: z.partialRecord(z.enum(attendanceGroups), headCount),
  newFaces: z.optional(headCount),
  cornerstones: z.array(z.enum(cornerstones)),
  level: z.enum(participationLevels),
  lundy: z.optional(z.array(z.enum(lundyTicks))),
  links: z.optional(planLinks),
  openToParents: z.boolean(),
  summary: note(500),
  /** Set by a person who turns the rule's answer round, always with the reason. */
  counts: z.optional(z.object({ as: z.boolean(), because: text(200) })),
  evidence: z.optional(webAddress),
})
export type Activity = z.infer<typeof activity>

/**
 * Does it count into `coproduction_activities_monthly`? Held, and on one of the two upper rungs of the ladder
 * (domain rule B2), unless a person said otherwise with a reason. The SQL twin is `private.log_contribution`.
 */
export function countsAsCoproduction({
  status,
  level,
  counts,
}: Pick<Activity, 'status' | 'level' | 'counts'>): boolean {
  if (status !== 'held') return false
  return counts ? counts.as : level === 'co_design' || level === 'co_production'
}

/** Does it count into `local_area_engagements_parents`? A held event open to parent carers, with an agency there. */
export function countsAsEngagement({
  status,
  type,
  openToParents,
  agencies,
}: Pick<Activity, 'status' | 'type' | 'openToParents' | 'agencies'>): boolean {
  return status === 'held' && openToParents && ENGAGEMENTS.includes(type) && agencies.some((one) => one !== 'pcpw')
}
