import type { PlanFile } from './plan-file.ts'
import { firstDay, insertRows, literal } from './sql-text.ts'

/** The SQL that puts one plan of one area into the tables, every printed field of it. */
export function planSql(area: string, key: string, adoptedOn: string, plan: PlanFile): string {
  const ids = `from private.plan p join private.area a on a.id = p.area_id where a.key = ${literal(area)} and p.key = ${literal(key)}`
  const ofPlan = (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly unknown[])[],
    types: readonly string[],
  ) => {
    const cells = columns.map((column, i) => `v.${column}::${types[i] ?? 'text'}`)
    const lines = rows.map((row) => `  (${row.map(literal).join(', ')})`)
    return (
      `insert into private.${table} (plan_id, area_id, ${columns.join(', ')})\n` +
      `select p.id, p.area_id, ${cells.join(', ')}\n` +
      ids.replace(' where ', ` cross join (values\n${lines.join(',\n')}\n) v (${columns.join(', ')}) where `) +
      `\non conflict do nothing;\n`
    )
  }
  const months = (list: string[]) => `array[${list.map((m) => `'${m}-01'`).join(', ')}]::date[]`
  const points = (p: { raw: string; comparator: string | null; value: number }) => [p.raw, p.comparator, p.value]

  return [
    `insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions)\n` +
      `select a.id, ${literal(key)}, ${literal(adoptedOn)}, ${literal(plan.schema)}, ${literal(plan.source)}, ${literal(plan.title)},\n` +
      `  ${literal(firstDay(plan.plan_end))},\n` +
      `  ${months(plan.historic_months)},\n  ${months(plan.trajectory_months)},\n  ${literal(plan.conventions)}\n` +
      `from private.area a where a.key = ${literal(area)}\non conflict do nothing;\n`,
    ofPlan(
      'plan_statement',
      ['number', 'title'],
      plan.statements.map((s) => [s.number, s.title]),
      ['integer'],
    ),
    ofPlan(
      'plan_metric',
      [
        'key',
        'statement',
        '"row"',
        'label',
        'unit',
        'direction',
        'direction_source',
        'target_kind',
        'target_raw',
        'target_comparator',
        'target_value',
        'trajectory_text',
        'has_numeric_trajectory',
        'period',
        'feed',
        'notes',
        'same_as',
        'stray',
      ],
      plan.metrics.map((m) => [
        m.key,
        m.statement,
        m.row,
        m.label,
        m.unit,
        m.direction,
        m.direction_source,
        m.target.kind,
        m.target.raw,
        m.target.comparator,
        m.target.value,
        m.trajectory_text,
        m.has_numeric_trajectory,
        m.period,
        m.feed,
        m.notes,
        m.same_as,
        m.stray,
      ]),
      [
        'text',
        'integer',
        'integer',
        'text',
        'text',
        'text',
        'text',
        'text',
        'text',
        'text',
        'numeric',
        'text',
        'boolean',
      ],
    ),
    ofPlan(
      'plan_historic',
      ['metric', 'month', 'raw', 'comparator', 'value'],
      plan.metrics.flatMap((m) =>
        Object.entries(m.historic).map(([month, p]) => [m.key, firstDay(month), ...points(p)]),
      ),
      ['text', 'date', 'text', 'text', 'numeric'],
    ),
    ofPlan(
      'plan_milestone',
      ['metric', 'month', 'raw', 'comparator', 'value', 'uncertain'],
      plan.metrics.flatMap((m) =>
        m.trajectory.map((p) => [m.key, firstDay(p.month), ...points(p), p.uncertain ?? false]),
      ),
      ['text', 'date', 'text', 'text', 'numeric', 'boolean'],
    ),
    ...(['outstanding', 'new'] as const).map((kind) =>
      ofPlan(
        'plan_action',
        [
          'kind',
          'position',
          'statement',
          'refs',
          'action',
          'responsible',
          'delivery_raw',
          'delivery_month',
          'monitored_by',
          'notes',
        ],
        (kind === 'outstanding' ? plan.outstanding_actions : plan.new_actions).map((a, i) => [
          kind,
          i + 1,
          a.statement,
          [a.ref].flat(),
          a.action,
          a.responsible,
          a.delivery_raw,
          firstDay(a.delivery_month),
          a.monitored_by,
          a.notes,
        ]),
        ['text', 'integer', 'integer', 'text[]', 'text', 'text', 'text', 'date'],
      ),
    ),
    ofPlan(
      'plan_assurance',
      ['position', 'statement', 'text', 'cadence', 'app', 'notes'],
      plan.bau_assurance.map((b, i) => [i + 1, b.statement, b.text, b.cadence, b.app, b.notes]),
      ['integer', 'integer'],
    ),
    ofPlan(
      'plan_group',
      ['position', 'name'],
      plan.groups.map((name, i) => [i + 1, name]),
      ['integer'],
    ),
  ].join('\n')
}

/** Every area this server knows, from the start. */
export function areasSql(areas: readonly { key: string; name: string }[]): string {
  return insertRows(
    'area',
    ['key', 'name'],
    areas.map((a) => [a.key, a.name]),
  )
}
