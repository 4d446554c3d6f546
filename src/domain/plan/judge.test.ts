import { describe, expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import type { Point } from '../metric/definition.ts'
import { headline } from './headline.ts'
import { judge, judgeableMilestones, meets, milestoneFor, nextMilestone } from './judge.ts'
import { milestonesOf, planFile } from './plan-file.ts'
import type { MetricRow } from './plan.ts'

const plan = planFile.parse(planJson)
const rows: MetricRow[] = plan.metrics.map((metric) => ({
  ...metric,
  milestones: milestonesOf(plan, metric),
  hasNumericTrajectory: metric.has_numeric_trajectory,
  trajectoryText: metric.trajectory_text,
  directionSource: metric.direction_source,
  sameAs: metric.same_as,
  series: [],
}))
const row = (key: string) => rows.find((r) => r.key === key)!
const month = (at: string, numerator: number, denominator: number | null = 100): Point => ({
  month: at,
  numerator,
  denominator,
  hidden: false,
  demo: false,
})

describe('meets', () => {
  test('a printed comparator says more than the direction does', () => {
    expect(meets(7, { value: 6, comparator: '>' }, 'lower')).toBe(true)
    expect(meets(5, { value: 6, comparator: '<' }, 'higher')).toBe(true)
  })
})

describe('which milestone', () => {
  const involved = row('parent_carers_involved_ehcp')
  test('the latest on or before the month, nothing in between', () => {
    expect(milestoneFor(involved, '2024-06')).toBeNull()
    expect(milestoneFor(involved, '2024-07')?.value).toBe(30)
    expect(milestoneFor(involved, '2024-09')?.value).toBe(30)
    expect(milestoneFor(involved, '2024-10')?.value).toBe(40)
    expect(milestoneFor(involved, '2026-11')?.value).toBe(80)
  })
  test('the next one is after the month', () => {
    expect(nextMilestone(involved, '2024-07')?.month).toBe('2024-10')
    expect(nextMilestone(involved, '2025-10')).toBeNull()
  })
  test('April 2024 is where figures started and is not judged', () => {
    expect(rows.flatMap((r) => judgeableMilestones(r)).filter((m) => m.month === '2024-04')).toEqual([])
    expect(row('complaints_la').milestones[0]!.month).toBe('2024-04')
  })
  test('a plan that begins elsewhere has its own start; one without such a column is judged from its first milestone', () => {
    const later = { ...plan.metrics.find((one) => one.key === 'complaints_la')! }
    later.trajectory = ['2025-06', '2025-09'].map((at) => ({ month: at, raw: '9', value: 9, comparator: null }))
    const begins = (start_month: string | null) => ({
      ...row('complaints_la'),
      milestones: milestonesOf({ start_month }, later),
    })
    const figures = [month('2025-07', 12, null)]
    expect(judgeableMilestones(begins('2025-06')).map((one) => one.month)).toEqual(['2025-09'])
    expect(judge(begins('2025-06'), figures, '2025-07').verdict).toBe('not_yet')
    expect(judgeableMilestones(begins(null)).map((one) => one.month)).toEqual(['2025-06', '2025-09'])
    expect(judge(begins(null), figures, '2025-07').verdict).toBe('missed')
    // April 2024 is nobody's start but that plan's.
    later.trajectory[0]!.month = '2024-04'
    expect(judgeableMilestones(begins(null))).toHaveLength(2)
  })
  test('a doubtful milestone is never judged', () => {
    expect(row('ehcna_requests').milestones).toHaveLength(1)
    expect(judgeableMilestones({ ...row('ehcna_requests'), hasNumericTrajectory: true })).toEqual([])
    const doubtful = {
      ...involved,
      milestones: [{ month: '2024-07', raw: '30%', value: 30, comparator: null, uncertain: true }],
    }
    expect(judge(doubtful, [month('2024-08', 99)], '2024-08').verdict).toBe('trend_only')
  })
})

describe('judge', () => {
  const involved = row('parent_carers_involved_ehcp')
  test('met at the milestone, missed just under it', () => {
    expect(judge(involved, [month('2024-10', 40)], '2024-10').verdict).toBe('met')
    expect(judge(involved, [month('2024-10', 399, 1000)], '2024-10').verdict).toBe('missed')
  })
  test('trend only, not yet, no figure', () => {
    expect(judge(row('tribunals_lodged'), [month('2024-10', 4, null)], '2024-10').verdict).toBe('trend_only')
    expect(judge(row('ehcna_requests'), [month('2024-10', 4, null)], '2024-10').verdict).toBe('trend_only')
    expect(judge(involved, [month('2024-06', 90)], '2024-06').verdict).toBe('not_yet')
    expect(judge(involved, [], '2024-10').verdict).toBe('no_data')
  })
  test('a figure from before the milestone cannot meet it', () => {
    const old = judge(involved, [month('2024-09', 90)], '2024-10')
    expect(old.verdict).toBe('no_data')
    expect(old.latest?.value).toBe(90)
  })
  test('a hidden month is no figure', () => {
    const hidden = { month: '2024-10', numerator: null, denominator: null, hidden: true, demo: false }
    expect(judge(involved, [hidden], '2024-10').verdict).toBe('no_data')
  })
  test('low base under 30 answers, for percentages only', () => {
    expect(judge(involved, [month('2024-10', 20, 29)], '2024-10').lowBase).toBe(true)
    expect(judge(involved, [month('2024-10', 20, 30)], '2024-10').lowBase).toBe(false)
    expect(judge(row('complaints_la'), [month('2024-10', 3, null)], '2024-10').lowBase).toBe(false)
  })
})

describe('headline', () => {
  const filled = rows.map((r) => ({
    ...r,
    series: ['2024-06', '2024-07', '2024-10'].map((at) =>
      r.unit === 'percent' ? month(at, 100, 100) : month(at, 0, null),
    ),
  }))
  const all = (at: string, metrics = filled) => headline(metrics, at)

  test('27 rows in July 2024, 29 from October, whatever has been entered', () => {
    expect(all('2024-06').of).toBe(0)
    expect(all('2024-07').of).toBe(27)
    expect(all('2024-10').of).toBe(29)
    expect(headline(rows, '2025-10')).toEqual({ of: 29, met: 0, missed: 0, noFigure: 29, older: 0 })
  })
  test('says how many are judged by an earlier month’s figure; one without a figure is not among them', () => {
    expect(all('2024-10').older).toBe(0)
    const [first, ...others] = filled
    const without = [{ ...first!, series: [] }, ...others]
    const { met, missed, older } = all('2024-12', without)
    expect(older).toBe(met + missed)
  })
  test('met, missed and without a figure add up', () => {
    const { of, met, missed, noFigure } = all('2024-10')
    expect(met + missed + noFigure).toBe(of)
    // Every percentage is 100; every count is 0, which meets only the rows where lower is better.
    expect(met).toBe(
      rows.filter((r) => judgeableMilestones(r).length > 0 && (r.unit === 'percent' || r.direction === 'lower')).length,
    )
    expect(noFigure).toBe(0)
  })
})
