import { expect, test } from 'vitest'
import { api, envelopeOf, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { publicFigures } from '../../src/domain/plan/public-figures.ts'
import { smallPlan } from './small-plan.ts'

const METRIC = 'parent_carers_involved_ehcp'

/** An area whose parents gave these answers, with a lead who can close its months. */
async function areaWith(...answered: [month: string, eh1: string, times: number][]) {
  const area = await newArea()
  await smallPlan(area)
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const arrive = async (some: typeof answered) => {
    const envelopes = await Promise.all(
      some.flatMap(([month, EH1, times]) =>
        Array.from(
          { length: times },
          async () =>
            (
              await envelopeOf({
                area,
                completedOn: `${month}-15`,
                answers: { R1: 'parent_carer', R2: 'request', EH1, LOC: 'wallasey' },
              })
            ).envelope,
        ),
      ),
    )
    await rpc('submit', { envelopes })
  }
  await arrive(answered)
  const close = (month: string) => rpc('close_month', { area, month }, lead)
  const read = async () => publicFigures.parse(await rpc('public_figures', { area }))!
  const points = async () => (await read()).metrics.find((one) => one.key === METRIC)!.points
  return { area, arrive, close, read, points }
}

test('only closed months are published, as they were at the close, and late answers move nothing', async () => {
  const { arrive, close, points, read } = await areaWith(
    ['2025-01', 'agree', 11],
    ['2025-01', 'disagree', 12],
    ['2025-02', 'agree', 20],
  )
  expect(await points()).toEqual([])
  expect((await read()).asOf).toBeNull()
  await close('2025-01')
  const published = [{ month: '2025-01', hidden: false, demo: false, value: 48, n: 25 }]
  expect(await points()).toEqual(published)
  expect((await read()).asOf).toBe('2025-01')
  await arrive([
    ['2025-01', 'agree', 9],
    ['2025-01', 'disagree', 2],
  ])
  expect(await points()).toEqual(published)
})

test('nine people are too few to publish, ten are not; nothing is said of the nine', async () => {
  const { close, points } = await areaWith(['2025-01', 'agree', 9], ['2025-02', 'agree', 9], ['2025-02', 'disagree', 1])
  await close('2025-01')
  await close('2025-02')
  expect(await points()).toEqual([
    { month: '2025-01', hidden: true, demo: false, value: null, n: null },
    { month: '2025-02', hidden: false, demo: false, value: 90, n: 10 },
  ])
})

test('what is published never stands on the other side of its milestone', async () => {
  const rounded = (exact: number, step: number, raw: string, direction: string) =>
    rows<{ said: number }>(
      `select private.rounded($1, $2, row(1, 1, 'x', '2025-01-01', $3,
         case when left($3, 1) in ('>', '<') then left($3, 1) end, translate($3, '<>%', '')::numeric, false)::private.plan_milestone, $4) as said`,
      [exact, step, raw, direction],
    ).then((found) => found[0]!.said)
  for (const [exact, step, raw, direction, said] of [
    [79.6, 1, '80%', 'higher', 79],
    [80.4, 1, '80%', 'higher', 80],
    [80, 1, '80%', 'higher', 80],
    [952, 5, '950', 'lower', 955],
    [948, 5, '950', 'lower', 950],
    [137, 5, '<138', 'lower', 135],
    [138, 5, '<138', 'lower', 140],
    [6, 1, '>6', 'higher', 6],
  ] as const)
    expect(await rounded(exact, step, raw, direction), `${exact} beside ${raw}`).toBe(said)
})

test('everybody may ask for the public figures and for nothing else of the plan; an area without a plan has none', async () => {
  const { area } = await areaWith()
  expect((await api('POST', 'rpc/public_figures', { body: { area } })).status).toBe(200)
  expect(await rpc('public_figures', { area: 'nowhere' })).toBeNull()
  for (const [name, args] of [
    ['metric_series', { area, metric: METRIC }],
    ['scorecard', { area }],
    ['channel_mix', { area, metric: METRIC }],
  ] as const)
    expect((await api('POST', `rpc/${name}`, { body: args })).status, name).toBe(401)
  // No way to ask for a part, an option or a sum of months.
  expect(Object.keys((await rpc<{ metrics: object[] }>('public_figures', { area })).metrics[0]!).sort()).toEqual([
    'definition',
    'direction',
    'directionSource',
    'feed',
    'hasNumericTrajectory',
    'historic',
    'key',
    'label',
    'milestones',
    'people',
    'period',
    'points',
    'row',
    'sameAs',
    'statement',
    'target',
    'trajectoryText',
    'unit',
  ])
})

test('slices are counted with the answer and go with it', async () => {
  const area = await newArea()
  const { envelope } = await envelopeOf({
    area,
    language: 'pl',
    answers: { R1: 'parent_carer', R2: 'request', EH1: 'agree', PHASE: 'primary' },
  })
  const leaving = await envelopeOf({
    area,
    answers: { R1: 'parent_carer', R2: 'request', EH1: 'disagree', EH7: 'satisfied' },
  })
  const slices = () =>
    rows(
      `select s.metric, s.way, s.code, s.numerator, s.denominator from private.metric_slice s join private.area a on a.id = s.area_id
       where a.key = $1 order by 1, 2, 3`,
      [area],
    )
  await rpc('submit', { envelopes: [envelope] })
  const alone = [
    ['channel', 'app'],
    ['language', 'pl'],
    ['phase', 'primary'],
    ['who', 'parent_carer'],
  ].map(([way, code]) => ({ metric: METRIC, way, code, numerator: 1, denominator: 1 }))
  expect(await slices()).toEqual(alone)
  await rpc('submit', { envelopes: [leaving.envelope] })
  expect(await slices()).toHaveLength(10)
  expect(await rows('select * from private.miscounts()')).toEqual([])
  await rows(
    `update private.metric_slice s set denominator = s.denominator + 1 from private.area a where a.id = s.area_id and a.key = $1 and s.code = 'pl'`,
    [area],
  )
  expect(await rows('select * from private.miscounts()')).toHaveLength(1)
  await rows(
    `update private.metric_slice s set denominator = s.denominator - 1 from private.area a where a.id = s.area_id and a.key = $1 and s.code = 'pl'`,
    [area],
  )
  await rpc('withdraw', { receipt: leaving.code })
  expect(await slices()).toEqual(alone)
  expect(await rows('select * from private.miscounts()')).toEqual([])
})
