import {
  metrics,
  new_actions as newActions,
  outstanding_actions as outstandingActions,
  start_month as startMonth,
  statements,
} from '../../content/plans/wirral-2024-05.json'
import { milestonesOf, type PlanFile } from '../../domain/plan/plan-file.ts'
import type { ForumPlan } from '../../features/forum/forum-world.tsx'

type Parts = Pick<PlanFile, 'metrics' | 'new_actions' | 'outstanding_actions' | 'start_month' | 'statements'>

/** A plan as far as the log links to it. An entry names the plan it was linked to. */
export function forumPlanOf(key: string, file: Parts): ForumPlan {
  const coproduction = file.metrics.find((one) => one.key === 'coproduction_activities_monthly')
  return {
    key,
    statements: file.statements.map(({ number, title }) => ({ number, title })),
    actions: [...file.new_actions, ...file.outstanding_actions].flatMap(({ ref, action, statement }) =>
      [ref].flat().map((one) => ({ ref: one, title: action, statement })),
    ),
    metrics: file.metrics.map((one) => ({ key: one.key, label: one.label, statement: one.statement })),
    coproduction: coproduction
      ? {
          direction: coproduction.direction,
          hasNumericTrajectory: coproduction.has_numeric_trajectory,
          milestones: milestonesOf(file, coproduction),
        }
      : null,
  }
}

/** The plan this build of Heard was made with: in force until the server says of another that it is. */
export const forumPlan = forumPlanOf('wirral-2024-05', {
  metrics,
  new_actions: newActions,
  outstanding_actions: outstandingActions,
  start_month: startMonth,
  statements,
} as Parts)
