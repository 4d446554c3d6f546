import type { Sql } from '../sql.ts'

const AREA = 'wirral'

/** Why the made-up months with a set-back (shape.ts) were what they were, as staff would write it at the chart. */
const NOTES = [
  {
    id: '5f0c2a10-0000-4000-8000-000000000001',
    metric: 'parent_carers_involved_ehcp',
    month: '2024-11',
    words: 'Two coordinators left. Many draft plans went out without a call to the family first.',
    signed: 'Made-up stakeholder manager',
  },
  {
    id: '5f0c2a10-0000-4000-8000-000000000002',
    metric: 'parent_carers_involved_ehcp',
    month: '2025-09',
    words: 'Annual reviews held over the summer were sent on in September, most of them without a meeting.',
    signed: 'Made-up stakeholder manager',
  },
  {
    id: '5f0c2a10-0000-4000-8000-000000000003',
    metric: 'feedback_satisfied_la',
    month: '2025-03',
    words: 'The telephone line was closed on three days a week from February to April.',
    signed: 'Made-up head of SEND',
  },
] as const

/** Notes of the demonstration, marked as such. Repeating it changes nothing. Returns how many were written. */
export async function fillDemoNotes(sql: Sql): Promise<number> {
  let written = 0
  for (const { id, metric, month, words, signed } of NOTES) {
    const { rows } = await sql.query(
      `insert into private.metric_note (id, area_id, metric, month, kind, words, signed, agency, written_by, written_at, is_demo)
       select $1::uuid, a.id, $2, ($3 || '-01')::date, 'note', $4, $5, 'la', u.id::uuid, ($3 || '-01')::date + interval '40 days', true
       from private.area a, auth.users u where a.key = $6 and u.email = 'staff@wirral.example'
       on conflict (id) do nothing returning 1`,
      [id, metric, month, words, signed, AREA],
    )
    written += rows.length
  }
  return written
}
