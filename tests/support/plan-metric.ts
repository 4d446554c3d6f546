import type { PlanMetric } from '../../src/domain/plan/plan.ts'

/** A count entered month by month of which more is better, but for what is given. */
export const planMetric = (more: Partial<PlanMetric> = {}): PlanMetric => ({
  key: 'm',
  statement: 2,
  row: 1,
  label: 'M',
  unit: 'count',
  direction: 'higher',
  historic: {},
  feed: 'manual',
  period: 'monthly',
  target: { kind: 'value', raw: '50', value: 50, comparator: null },
  hasNumericTrajectory: true,
  milestones: [],
  ...more,
})
