import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addMonths } from '../../src/domain/metric/months.ts'
import { asAdmin, rows, rpc } from '../../tests/support/real-lane/lane.ts'
import { cell, grid, history, manualArea, put } from './manual-area.ts'

const thisMonth = async () =>
  (await rows<{ month: string }>('select private.month_text(private.london_day()) as month'))[0]!.month

const codes = async (reply: Promise<{ problems?: { code: string }[] } | null>) =>
  ((await reply)?.problems ?? []).map(({ code }) => code)

test('many cells are stored together or not at all, and the reply says what stands', async () => {
  const { area, la } = await manualArea()
  const share = cell({
    metric: 'ehcp_in_mainstream',
    numerator: 200,
    denominator: 1000,
    note: 'Case system, 3 July',
    final: true,
  })
  const saved = await put(area, la, [cell(), share])
  expect(saved).toMatchObject({
    status: 'saved',
    cells: [
      {
        metric: 'complaints_la',
        month: '2024-06',
        revision: 1,
        numerator: 9,
        denominator: null,
        final: false,
        mine: true,
      },
      {
        metric: 'ehcp_in_mainstream',
        revision: 1,
        numerator: 200,
        denominator: 1000,
        note: 'Case system, 3 July',
        final: true,
      },
    ],
  })
  const both = [cell({ numerator: 10, revision: 1 }), cell({ month: '2024-07', numerator: -1 })]
  expect(await codes(put(area, la, both))).toEqual(['negative'])
  expect(await history(area, la, 'complaints_la', '2024-06')).toHaveLength(1)
})

test('what cannot be is refused, each with its own code and the place it was in', async () => {
  const { area, la } = await manualArea()
  const now = await thisMonth()
  const wrong = [
    [cell({ metric: 'parent_carers_involved_ehcp' }), 'unknown_metric'],
    [cell({ month: '2024-13' }), 'bad_month'],
    [cell({ month: addMonths(now, 1) }), 'future'],
    [cell({ month: '2021-09' }), 'before_plan'],
    [cell({ month: now, final: true }), 'not_over'],
    [cell({ numerator: -1 }), 'negative'],
    [cell({ numerator: 3.5 }), 'decimals'],
    [cell({ numerator: 1e9 }), 'too_large'],
    [{ ...cell(), numerator: '9' }, 'not_a_number'],
    [cell({ denominator: 3 }), 'denominator_unexpected'],
    [cell({ numerator: null, denominator: 3 }), 'numerator_missing'],
    [cell({ metric: 'ehcp_in_mainstream', numerator: 3 }), 'denominator_missing'],
    [cell({ metric: 'ehcp_in_mainstream', numerator: 3, denominator: 2 }), 'more_than_all'],
    [cell({ note: 'x'.repeat(301) }), 'note_too_long'],
    [{ ...cell(), final: 'yes' }, 'malformed'],
    [{ ...cell(), revision: -1 }, 'malformed'],
    ['a word', 'unknown_metric'],
  ] as const
  for (const [one, code] of wrong) {
    const reply = await put(area, la, [cell({ metric: 'laspb_decisions_made' }), one])
    expect(reply, code).toMatchObject({ status: 'refused', problems: [{ code, at: 1 }] })
  }
  expect(await codes(put(area, la, [cell(), cell({ numerator: 8 })]))).toEqual(['twice'])
  for (const cells of [[], {}, null, 'x', Array.from({ length: 1001 }, () => cell())])
    expect((await codes(put(area, la, cells)))[0]).toMatch(/^(malformed|too_many)$/)
  expect(
    await rows(`select 1 from private.manual_figure f join private.area a on a.id = f.area_id where a.key = $1`, [
      area,
    ]),
  ).toEqual([])
})

test('the same operation again changes nothing; its id with other content, or from somebody else, is refused', async () => {
  const { area, la, lead } = await manualArea()
  const operation = randomUUID()
  const first = await put(area, la, [cell()], null, operation)
  expect(await put(area, la, [cell()], null, operation)).toEqual(first)
  expect(await codes(put(area, la, [cell({ numerator: 8 })], null, operation))).toEqual(['conflict'])
  expect(await codes(put(area, lead, [cell()], null, operation))).toEqual(['conflict'])
  // A lost reply and a new id: what stands already is not stored twice.
  expect(await put(area, la, [cell()])).toMatchObject({ status: 'saved', cells: [{ revision: 1 }] })
  expect(await history(area, la, 'complaints_la', '2024-06')).toHaveLength(1)
})

test('of two people in one cell the second is told, with what the first entered', async () => {
  const { area, la, lead } = await manualArea()
  await put(area, la, [cell()])
  const late = await put(area, lead, [cell({ numerator: 12 })])
  expect(late).toMatchObject({
    status: 'refused',
    problems: [{ code: 'changed', at: 0, now: { revision: 1, numerator: 9 } }],
  })
  expect(await put(area, lead, [cell({ numerator: 12, revision: 1 })])).toMatchObject({ status: 'saved' })
})

test('ten at once into one cell: one is stored, nine are told', async () => {
  const { area, la } = await manualArea()
  const replies = await Promise.all(Array.from({ length: 10 }, (_, i) => put(area, la, [cell({ numerator: 5 + i })])))
  expect(replies.filter((one) => one?.status === 'saved')).toHaveLength(1)
  expect(replies.filter((one) => one?.problems?.[0]?.code === 'changed')).toHaveLength(9)
})

test('more than ten times as many, or as few, as the month before asks first; so does a running total that falls', async () => {
  const { area, la } = await manualArea()
  await put(area, la, [cell(), cell({ metric: 'laspb_meetings_delivered', numerator: 3 })])
  const leap = cell({ month: '2024-08', numerator: 91 })
  expect(await put(area, la, [leap])).toMatchObject({ problems: [{ code: 'leap', before: 9, beforeMonth: '2024-06' }] })
  expect(await codes(put(area, la, [cell({ month: '2024-08', numerator: 90 })]))).toEqual([])
  expect(await codes(put(area, la, [{ ...leap, month: '2024-07', confirmed: true }]))).toEqual([])
  expect(await codes(put(area, la, [cell({ month: '2024-09', numerator: 8 })]))).toEqual(['leap'])
  const fewer = cell({ metric: 'laspb_meetings_delivered', month: '2024-07', numerator: 2 })
  expect(await put(area, la, [fewer])).toMatchObject({
    problems: [{ code: 'falls', before: 3, beforeMonth: '2024-06' }],
  })
  expect(await codes(put(area, la, [{ ...fewer, confirmed: true }]))).toEqual([])
  // Within one block the months are compared with each other.
  const block = ['2025-01', '2025-02'].map((month, i) =>
    cell({ metric: 'laspb_decisions_made', month, numerator: i ? 80 : 4 }),
  )
  expect(await put(area, la, block.toReversed())).toMatchObject({ problems: [{ code: 'leap', before: 4, at: 0 }] })
})

test('in a closed month a figure needs a reason, which stays in its history; taking back is one more entry', async () => {
  const { area, la, lead } = await manualArea()
  await put(area, la, [cell()])
  await rpc('close_month', { area, month: '2024-06' }, lead)
  const better = cell({ numerator: 11, revision: 1 })
  expect(await codes(put(area, la, [better]))).toEqual(['closed'])
  expect(await codes(put(area, la, [better], 'x'))).toEqual(['reason_length'])
  expect(await codes(put(area, la, [better], 'Two came by letter.'))).toEqual([])
  expect(await codes(put(area, la, [cell({ numerator: null, revision: 2 })], 'Counted twice.'))).toEqual([])
  expect(
    (await history(area, la, 'complaints_la', '2024-06'))?.map((one) => [one.revision, one.numerator, one.reason]),
  ).toEqual([
    [3, null, 'Counted twice.'],
    [2, 11, 'Two came by letter.'],
    [1, 9, null],
  ])
  const [open] = (await put(area, la, [cell({ month: '2024-07' })], 'No need.'))!.cells!
  expect(open!.reason).toBeNull()
  expect((await grid(area, la, '2024-06', '2024-07'))?.months).toEqual([
    { month: '2024-06', closed: true },
    { month: '2024-07', closed: false },
  ])
})

test('real figures stand over those of the demonstration, which are gone when it does not count', async () => {
  const { area, la } = await manualArea()
  await rows(
    `insert into private.manual_figure (area_id, metric, month, revision, numerator, final, entered_by, operation, is_demo)
     select id, 'complaints_la', m::date, 1, 7, true, gen_random_uuid(), gen_random_uuid(), true
     from private.area, unnest(array['2024-06-01', '2024-07-01']) m where key = $1`,
    [area],
  )
  expect((await grid(area, la, '2024-06', '2024-07'))?.demo).toBe(true)
  expect(await codes(put(area, la, [cell()]))).toEqual(['changed'])
  expect(await put(area, la, [cell({ revision: 1 })])).toMatchObject({ cells: [{ revision: 2, demo: false }] })
  const months = await asAdmin(async (client) => {
    await client.query('begin')
    await client.query('update private.settings set demo_counts = false')
    const sums = await client.query<{ month: string }>(
      `select private.month_text(s.month) as month from private.area a, private.manual_sums(a.id, '2026-01-01') s where a.key = $1`,
      [area],
    )
    await client.query('rollback')
    return sums.rows.map(({ month }) => month)
  })
  expect(months).toEqual(['2024-06'])
})
