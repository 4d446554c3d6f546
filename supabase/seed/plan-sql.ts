import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { insertRows, literal } from './sql-text.ts'

/** The SQL that puts one plan of one area into the tables, if it is not there yet. */
export function planSql(area: string, key: string, adoptedOn: string, plan: PlanFile): string {
  return (
    `select private.put_plan(a.id, ${literal(key)}, ${literal(adoptedOn)}, ${literal(plan)})\n` +
    `from private.area a where a.key = ${literal(area)}\n` +
    `and not exists (select from private.plan p where p.area_id = a.id and p.key = ${literal(key)});\n`
  )
}

/** Every area this server knows, from the start. */
export function areasSql(areas: readonly { key: string; name: string }[]): string {
  return insertRows(
    'area',
    ['key', 'name'],
    areas.map((a) => [a.key, a.name]),
  )
}
