import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { newArea, rows } from '../../tests/support/real-lane/lane.ts'

type Cell = { metric: string; month: string; numerator: number | null; denominator?: number; demo?: boolean }

async function enter(area: string, revision: number, { metric, month, numerator, denominator, demo }: Cell) {
  await rows(
    `insert into private.manual_figure (area_id, metric, month, revision, numerator, denominator, final, entered_by, operation, is_demo)
     select id, $2, $3::date, $4, $5, $6, false, $7, $7, $8 from private.area where key = $1`,
    [area, metric, `${month}-01`, revision, numerator, denominator ?? null, randomUUID(), demo ?? false],
  )
}

const sums = (area: string, until: string) =>
  rows(
    `select s.metric, private.month_text(s.month) as month, s.numerator, s.denominator, s.demo
     from private.area a, private.manual_sums(a.id, $2::date) s where a.key = $1 order by s.metric, s.month`,
    [area, until],
  )

test('the sums are the latest entry of each cell up to a month; taken back and nought of nought are none', async () => {
  const area = await newArea()
  await enter(area, 1, { metric: 'complaints_la', month: '2024-05', numerator: 9 })
  await enter(area, 2, { metric: 'complaints_la', month: '2024-05', numerator: 11 })
  await enter(area, 1, { metric: 'complaints_la', month: '2024-06', numerator: 4 })
  await enter(area, 2, { metric: 'complaints_la', month: '2024-06', numerator: null })
  await enter(area, 1, { metric: 'laspb_actions_delivered', month: '2024-05', numerator: 0, denominator: 0 })
  await enter(area, 1, {
    metric: 'laspb_actions_delivered',
    month: '2024-06',
    numerator: 2,
    denominator: 3,
    demo: true,
  })
  await enter(area, 1, { metric: 'complaints_la', month: '2024-08', numerator: 1 })
  expect(await sums(area, '2024-07-01')).toEqual([
    { metric: 'complaints_la', month: '2024-05', numerator: 11, denominator: null, demo: false },
    { metric: 'laspb_actions_delivered', month: '2024-06', numerator: 2, denominator: 3, demo: true },
  ])
})

test('1 to 4 people are hidden, and a share of 1 to 4; papers and events are not', async () => {
  const hidden = async (counted: string, numerator: number, denominator: number | null) =>
    (await rows<{ h: boolean }>('select private.manual_hidden($1, $2, $3) as h', [counted, numerator, denominator]))[0]!
      .h
  for (const [counted, numerator, denominator, expected] of [
    ['people', 0, null, false],
    ['people', 1, null, true],
    ['people', 4, null, true],
    ['people', 5, null, false],
    ['count', 3, null, false],
    ['share', 0, 4, true],
    ['share', 1, 5, false],
    ['share_of_things', 1, 3, false],
  ] as const)
    expect(await hidden(counted, numerator, denominator), `${counted} ${numerator}`).toBe(expected)
  const [point] = await rows<{ p: object }>(`select private.manual_point('people', '2024-05-01', 3, null, false) as p`)
  expect(point!.p).toEqual({ month: '2024-05', hidden: true, demo: false, numerator: null, denominator: null })
})

test('an entry is never changed or deleted', async () => {
  const area = await newArea()
  await enter(area, 1, { metric: 'complaints_la', month: '2024-05', numerator: 9 })
  await expect(rows('update private.manual_figure set numerator = 1')).rejects.toThrow('never changed')
  await expect(rows('delete from private.manual_figure')).rejects.toThrow('never changed')
})
