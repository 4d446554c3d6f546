import {
  metrics,
  new_actions as newActions,
  outstanding_actions as outstandingActions,
  statements,
} from '../../content/plans/wirral-2024-05.json'
import type { ForumPlan } from '../../features/forum/forum-world.tsx'

/** The plan this build of Heard was made with, as far as the log links to it. An entry names the plan it was linked to. */
const coproduction = metrics.find(({ key }) => key === 'coproduction_activities_monthly')

export const forumPlan: ForumPlan = {
  key: 'wirral-2024-05',
  statements: statements.map(({ number, title }) => ({ number, title })),
  actions: [...newActions, ...outstandingActions].flatMap(({ ref, action, statement }) =>
    [ref].flat().map((one) => ({ ref: one, title: action, statement })),
  ),
  metrics: metrics.map(({ key, label, statement }) => ({ key, label, statement })),
  coproduction: coproduction
    ? ({
        direction: coproduction.direction,
        hasNumericTrajectory: coproduction.has_numeric_trajectory,
        milestones: coproduction.trajectory,
      } as ForumPlan['coproduction'])
    : null,
}
