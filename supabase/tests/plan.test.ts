import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
test('the plan in the database is the printed plan, field by field', async () => {
  const { token } = await signIn({ area: 'wirral', role: 'staff' })
  expect(await rpc('plan_file', { area: 'wirral', key: 'wirral-2024-05' }, { token })).toEqual(printed)
})

test('the scorecard shows all ten statements and 37 rows as printed', async () => {
  const { token } = await signIn({ area: 'wirral', role: 'staff' })
  type Card = {
    key: string
    sameAs: string | null
    historic: object
    target: object
    milestones: { uncertain: boolean }[]
    trajectoryText: string | null
  }
  const card = await rpc<{ plan: object; statements: object[]; metrics: Card[] }>(
    'scorecard',
    { area: 'wirral' },
    { token },
  )
  expect(card.plan).toEqual({
    key: 'wirral-2024-05',
    title: printed.title,
    planEnd: '2025-10',
    inForce: true,
    adoptedOn: '2024-05-01',
    since: null,
    begins: '2024-05',
    ofMonth: 'wirral-2024-05',
    now: 'wirral-2024-05',
  })
  expect(card.statements).toMatchObject(printed.statements)
  expect(card.metrics.map((m) => m.key)).toEqual(printed.metrics.map((m) => m.key))
  for (const [i, m] of printed.metrics.entries()) {
    expect(card.metrics[i]).toMatchObject({
      statement: m.statement,
      row: m.row,
      label: m.label,
      unit: m.unit,
      direction: m.direction,
      directionSource: m.direction_source,
      feed: m.feed,
      period: m.period,
      sameAs: m.same_as ?? null,
      historic: m.historic,
      target: m.target,
      trajectoryText: m.trajectory_text,
      hasNumericTrajectory: m.has_numeric_trajectory,
      milestones: m.trajectory.map((p) => ({ ...p, uncertain: p.uncertain ?? false })),
      series: [],
    })
  }
})

test('every metric of the plan has a definition, and docs/metrics.md lists it word for word', async () => {
  const listed = readFileSync('docs/metrics.md', 'utf8')
  const defined = await rows<{
    metric: string
    numerator: string
    denominator: string | null
    exclusions: string
    source: string
  }>('select distinct on (metric) * from private.metric_definition order by metric, version desc')
  const wanted = new Set(printed.metrics.map((m) => m.same_as ?? m.key))
  expect(defined.map((d) => d.metric)).toEqual([...wanted].sort())
  for (const d of defined) {
    expect(listed).toContain(
      `| \`${d.metric}\` | ${d.numerator} | ${d.denominator ?? '–'} | ${d.exclusions} | ${d.source} |`,
    )
  }
})
