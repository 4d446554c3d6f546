import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asAdmin, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import type { PlanFile, PlanMetric } from '../seed/plan-file.ts'

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
const thisPlan = `(select id from private.plan where key = 'wirral-2024-05')`
const month = (column: string) => `to_char(${column}, 'YYYY-MM')`

/** The plan's JSON made again from the tables alone: a key is left out where the file leaves it out. */
async function rebuiltPlan(): Promise<PlanFile> {
  return asAdmin(async (client) => {
    const all = async <R>(sql: string) => (await client.query(sql)).rows as R[]
    const [plan] = await all<PlanFile>(`select schema, source, title, ${month('plan_end')} as plan_end,
      array(select ${month('m')} from unnest(historic_months) m) as historic_months,
      array(select ${month('m')} from unnest(trajectory_months) m) as trajectory_months, conventions
      from private.plan where key = 'wirral-2024-05'`)
    const points = (
      table: string,
      extra = '',
    ) => `(select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('month', ${month('x.month')}))
      || jsonb_build_object('raw', x.raw, 'comparator', x.comparator, 'value', x.value) ${extra} order by x.month), '[]')
      from private.${table} x where x.plan_id = m.plan_id and x.metric = m.key)`
    const metrics = await all<
      PlanMetric & Record<string, unknown>
    >(`select key, statement, "row", label, unit, direction, direction_source,
      ${points('plan_historic')} as historic, jsonb_build_object('kind', target_kind, 'raw', target_raw)
        || case when target_kind = 'value' then jsonb_build_object('comparator', target_comparator, 'value', target_value) else '{}' end as target,
      ${points('plan_milestone', `|| case when x.uncertain then '{"uncertain":true}' else '{}'::jsonb end`)} as trajectory,
      trajectory_text, has_numeric_trajectory, period, feed, notes, same_as, stray
      from private.plan_metric m where plan_id = ${thisPlan} order by statement, "row"`)
    const actions = (kind: string, ref: string, optional: string) =>
      all<never>(`select statement, ${ref} as ref, action, responsible, delivery_raw,
      ${month('delivery_month')} as delivery_month, monitored_by ${optional} from private.plan_action where plan_id = ${thisPlan} and kind = '${kind}' order by position`)
    const without = <R extends object>(row: R, ...optional: string[]) =>
      Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== null || !optional.includes(key))) as R
    return {
      ...plan!,
      statements: await all(
        `select number, title from private.plan_statement where plan_id = ${thisPlan} order by number`,
      ),
      metrics: metrics.map((m) =>
        without(
          {
            ...m,
            historic: Object.fromEntries(
              (m.historic as unknown as { month: string }[]).map(({ month: at, ...point }) => [at, point]),
            ) as PlanMetric['historic'],
          },
          'same_as',
          'stray',
        ),
      ),
      outstanding_actions: (await actions('outstanding', 'refs', ', notes')).map((a) => without(a, 'notes')),
      new_actions: (await actions('new', 'refs[1]', ', notes')).map((a) => without(a, 'notes')),
      bau_assurance: (
        await all<PlanFile['bau_assurance'][number]>(
          `select statement, text, cadence, app, notes from private.plan_assurance where plan_id = ${thisPlan} order by position`,
        )
      ).map((b) => without(b, 'app', 'notes')),
      groups: (
        await all<{ name: string }>(`select name from private.plan_group where plan_id = ${thisPlan} order by position`)
      ).map((g) => g.name),
    }
  })
}

test('the plan in the database is the printed plan, field by field', async () => {
  expect(await rebuiltPlan()).toEqual(printed)
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
  expect(card.plan).toEqual({ key: 'wirral-2024-05', title: printed.title, planEnd: '2025-10' })
  expect(card.statements).toEqual(printed.statements)
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
