import { expect, onTestFinished, test } from 'vitest'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { smallPlan } from './small-plan.ts'

const said = (area: string, token: string) => rpc<{ demo: boolean }>('months', { area }, { token })
const addDemo = (area: string, metric: string, month: string) =>
  rows(
    `insert into private.metric_month (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
     select id, $2, $3::date, 'la', '', '', true, 7, 9, '{}' from private.area where key = $1`,
    [area, metric, month],
  )

test('the months of an area say whether figures of the demonstration are among theirs, closed or open', async () => {
  const area = await newArea()
  // No answers stand behind these figures: left here, they would be a miscount to every test that follows.
  onTestFinished(async () => {
    await rows('delete from private.metric_month m using private.area a where a.id = m.area_id and a.key = $1', [area])
  })
  await smallPlan(area)
  const { token } = await signIn({ area, role: 'lead', agency: 'la' })
  expect((await said(area, token)).demo).toBe(false)
  // Too long ago to be shown.
  await addDemo(area, 'parent_carers_involved_ehcp', '2020-01-01')
  expect((await said(area, token)).demo).toBe(false)
  const [last] = await rows<{ month: string }>(
    `select (private.first_of_month(private.london_day()) - interval '1 month')::date::text as month`,
  )
  await addDemo(area, 'parent_carers_involved_ehcp', last!.month)
  expect((await said(area, token)).demo).toBe(true)
  await rpc('close_month', { area, month: last!.month.slice(0, 7) }, { token })
  expect((await said(area, token)).demo).toBe(true)

  const next = await newArea()
  await smallPlan(next)
  const lead = await signIn({ area: next, role: 'lead', agency: 'la' })
  expect((await said(next, lead.token)).demo).toBe(false)
})
