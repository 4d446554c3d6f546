import type { ManualGrid } from '../../../domain/manual/figures.ts'
import { addMonths } from '../../../domain/metric/months.ts'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import type { Answer } from '../../../domain/ports-staff.ts'

/** As many months as the server tells of at once. */
const AT_ONCE = 60

/** What stands in all months from `first` to `last`, however many they are. */
export async function wholeGrid(
  server: ManualServer,
  area: string,
  first: string,
  last: string,
): Promise<Answer<ManualGrid>> {
  const since = addMonths(last, 1 - AT_ONCE)
  const newer = await server.grid(area, since > first ? since : first, last)
  if (newer.kind !== 'answered' || since <= first) return newer
  const older = await wholeGrid(server, area, first, addMonths(since, -1))
  return older.kind === 'answered' ? { kind: 'answered', value: joined(older.value, newer.value) } : older
}

function joined(older: ManualGrid, newer: ManualGrid): ManualGrid {
  return {
    ...newer,
    demo: older.demo || newer.demo,
    months: [...older.months, ...newer.months],
    rows: newer.rows.map((row) => {
      const before = older.rows.find((one) => one.metric === row.metric)
      return before ? { ...row, before: before.before, cells: [...before.cells, ...row.cells] } : row
    }),
  }
}
