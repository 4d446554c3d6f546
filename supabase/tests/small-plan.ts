import { rows } from '../../tests/support/real-lane/lane.ts'

/** Gives an area of a test a plan with the four metrics that surveys feed. */
export async function smallPlan(area: string): Promise<void> {
  const ofArea = 'private.plan p join private.area a on a.id = p.area_id where a.key = $1'
  await rows(
    `insert into private.plan (area_id, key, adopted_on, schema, source, title, plan_end, historic_months, trajectory_months, conventions)
     select id, 'small', '2024-05-01', 'send-plan/1', 'a test', 'A small plan', '2025-10-01', '{}', '{}', '{}' from private.area where key = $1`,
    [area],
  )
  await rows(
    `insert into private.plan_statement (plan_id, area_id, number, title) select p.id, p.area_id, 1, 'One' from ${ofArea}`,
    [area],
  )
  await rows(
    `insert into private.plan_metric (plan_id, area_id, key, statement, "row", label, unit, direction, direction_source, target_kind,
       has_numeric_trajectory, period, feed, notes)
     select p.id, p.area_id, v.key, 1, v.place, v.key, 'percent', 'higher', 'derived', 'none', true, 'monthly', 'survey', ''
     from (values ('parent_carers_involved_ehcp', 1), ('feedback_satisfied_la', 2), ('feedback_satisfied_health', 3),
       ('local_offer_website_satisfied', 4)) v (key, place), ${ofArea}`,
    [area],
  )
}
