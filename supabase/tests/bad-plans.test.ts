import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nextPlanGrounds, type KeptMeasure } from '../../src/domain/plan/kept-measures.ts'
import type { PlanFile, PlanFileMetric } from '../../src/domain/plan/plan-file.ts'
import { readPlan } from '../../src/domain/plan/plan-problems.ts'
import { api, asAdmin, newArea, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

/** What the page refuses, the server refuses: somebody who calls it without the page gets no worse plan into the database. */

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
const row = (key: string) => printed.metrics.find((one) => one.key === key)!
const [entered, logged, share] = [
  row('complaints_la'),
  row('formal_communications_parents'),
  row('parent_carers_involved_ehcp'),
]

/** One of every kind of measure, an action of each kind, a check and two groups. */
const plan: PlanFile = {
  ...printed,
  start_month: '2026-01',
  plan_end: '2027-12',
  historic_months: ['2025-10'],
  trajectory_months: ['2026-01', '2026-07'],
  conventions: { comparator: 'strict' },
  statements: [{ number: 1, title: 'Plans in time' }],
  metrics: [entered, logged, share].map((one, i) => ({
    ...one,
    statement: 1,
    row: i + 1,
    historic: { '2025-10': { raw: '40', value: 40, comparator: null } },
    target: { kind: 'value', raw: '>60', value: 60, comparator: '>' },
    trajectory: [
      { month: '2026-01', raw: '50', value: 50, comparator: null },
      { month: '2026-07', raw: '<55', value: 55, comparator: '<', uncertain: true },
    ],
  })),
  outstanding_actions: [{ ...printed.outstanding_actions[0]!, statement: 1 }],
  new_actions: [{ ...printed.new_actions[0]!, ref: ['A1', 'A2'], statement: 1 }],
  bau_assurance: [{ ...printed.bau_assurance[0]!, statement: 1 }],
  groups: ['The board', 'The forum'],
}
const with1 = (change: Partial<PlanFileMetric>): PlanFile => ({
  ...plan,
  metrics: plan.metrics.map((one, i) => (i === 2 ? { ...one, ...change } : one)),
})
const milestone = (raw: string, value: unknown, comparator: unknown = null) =>
  with1({ trajectory: [{ month: '2026-07', raw, value, comparator }] as PlanFileMetric['trajectory'] })
const long = (signs: number) => 'x'.repeat(signs)

const BAD: Record<string, unknown> = {
  'a milestone that is no number': milestone('NaN', 'NaN'),
  'a milestone without end': milestone('much', 'Infinity'),
  'another without end': milestone('much', '9'.repeat(400)),
  'a share above 100%': milestone('200%', 200),
  'a share above 100%, as text': milestone('200%', '200'),
  'a share below 0': milestone('none', -1),
  'a share that has to be above 100%': milestone('>100%', 100, '>'),
  'a target above 100%': with1({ target: { kind: 'value', raw: '>100%', value: 100, comparator: '>' } }),
  'a share that has to be below 0': milestone('<0%', 0, '<'),
  'a count that has to be below 0': {
    ...plan,
    metrics: [{ ...entered, statement: 1, target: { kind: 'value', raw: '<0', value: 0, comparator: '<' } }],
  },
  'an earlier share above 100%': with1({ historic: { '2025-10': { raw: '101%', value: 101, comparator: null } } }),
  'a target below 0': with1({ target: { kind: 'value', raw: 'none', value: -5, comparator: null } }),
  'a count that is too large': {
    ...plan,
    metrics: [
      { ...entered, statement: 1, trajectory: [{ month: '2026-07', raw: 'all', value: 2e9, comparator: null }] },
    ],
  },
  'another number than the printed one': milestone('10%', 75),
  'a sign that is lost': milestone('>6', 6),
  'a sign that is not printed': milestone('6', 6, '>'),
  'a target that is not the printed one': with1({ target: { kind: 'value', raw: '75%', value: 57, comparator: null } }),
  'an earlier figure that is not the printed one': with1({
    historic: { '2025-10': { raw: '1,234', value: 12, comparator: null } },
  }),
  'a measure that repeats itself': with1({ same_as: share.key }),
  'measures that repeat each other': {
    ...plan,
    metrics: [
      { ...share, statement: 1, row: 1, key: 'made_a', feed: 'manual', same_as: 'made_b' },
      { ...share, statement: 1, row: 2, key: 'made_b', feed: 'manual', same_as: 'made_a' },
    ],
  },
  'a measure that repeats one of another unit': {
    ...plan,
    metrics: [...plan.metrics, { ...share, statement: 1, row: 9, key: 'made_c', feed: 'manual', same_as: entered.key }],
  },
  'a measure that repeats none there is': with1({ same_as: 'nobody' }),
  'a measure with figures that repeats another': {
    ...plan,
    metrics: [...plan.metrics, { ...row('complaints_communication'), statement: 1, row: 9, same_as: entered.key }],
  },
  'another kind of file': { ...plan, schema: 'other/9' },
  'a label of 100,000 signs': with1({ label: long(100_000) }),
  'a label of too many pictures': with1({ label: '😀'.repeat(2001) }),
  'a long title': { ...plan, title: long(301) },
  'a long action': { ...plan, new_actions: [{ ...plan.new_actions[0]!, action: long(2001) }] },
  'a long reference in a list': { ...plan, new_actions: [{ ...plan.new_actions[0]!, ref: ['A1', long(2001)] }] },
  'a long check': { ...plan, bau_assurance: [{ ...plan.bau_assurance[0]!, text: long(2001) }] },
  'a long group': { ...plan, groups: [long(2001)] },
  'a blank label': with1({ label: ' \u00a0\u3000 ' }),
  'a blank title': { ...plan, title: '\n' },
  'a blank statement': { ...plan, statements: [{ number: 1, title: ' ' }] },
  'a blank group': { ...plan, groups: [''] },
  'a group that is there twice': { ...plan, groups: ['The board', ' The board'] },
  'a sign that means nothing': with1({ label: 'a\0b' }),
  'half a sign': with1({ label: 'cut \ud83d' }),
  'a milestone after the end': { ...plan, plan_end: '2026-06' },
  'a milestone before the start': { ...plan, start_month: '2026-02' },
  'a month of another century': { ...plan, historic_months: ['1999-10'] },
  'an earlier month that is none': with1({ historic: { '10/25': { raw: '3', value: 3, comparator: null } } }),
  'a key of the log that is entered by hand': with1({
    key: 'local_area_engagements_parents',
    feed: 'manual',
    unit: 'count',
  }),
  'a key of a survey that is entered by hand': with1({ feed: 'manual' }),
  'a key entered by hand that comes from the log': with1({
    key: 'complaints_communication',
    feed: 'log',
    unit: 'count',
  }),
  'a count that becomes a share': with1({ key: 'complaints_communication', feed: 'manual', unit: 'percent' }),
  'a share of a survey that becomes a count': with1({ unit: 'count' }),
  'a new key that nothing measures': with1({ key: 'quite_new_here', feed: 'survey' }),
  'a list that is none': { ...plan, groups: 'The board' },
  'a list of lists': { ...plan, groups: [['The board']] },
  'a plan that is a list': [plan],
  'a plan that is a word': 'plan',
}

async function lead() {
  const area = await newArea()
  const caller = await signIn({ area, role: 'lead' })
  const grounds = nextPlanGrounds.parse(await rpc('next_plan', { area }, caller))
  const refusedHere = (file: unknown) => readPlan(JSON.stringify(file), grounds.measures).problems.length > 0
  return { area, caller, grounds, refusedHere }
}

test('every bad plan is refused by the page in words and by the server too, and the good one by neither', async () => {
  const { area, caller, refusedHere } = await lead()
  const adopt = (file: unknown) =>
    api('POST', 'rpc/adopt_plan', { ...caller, body: { area, key: 'a-plan', adopted_on: '2026-01-01', plan: file } })
  for (const [name, file] of Object.entries(BAD)) {
    expect(refusedHere(file), name).toBe(true)
    const { status, json } = await adopt(file)
    // What no database can read at all never reaches the function.
    if (status === 200) expect((json as { status?: string } | null)?.status, name).toBe('refused')
    else expect(status, name).toBe(400)
  }
  expect(await rpc('plan_versions', { area }, caller)).toEqual([])
  expect(refusedHere(plan)).toBe(false)
  // A picture is one sign, in a browser as in the database.
  expect(refusedHere(with1({ label: '😀'.repeat(2000) }))).toBe(false)
  expect((await adopt(with1({ label: '😀'.repeat(2000) }))).json).toEqual({ status: 'adopted' })
})

/** Every place of the plan with something else there, or with nothing. */
function* spoiled(): Generator<[string, unknown]> {
  const odd: unknown[] = [undefined, null, 7, -1, 1.5, 'text', '', ' ', '7', '2026-07', [], {}, true, ['text'], [null]]
  const places = (value: unknown, path: (string | number)[]): (string | number)[][] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([name, inside]) =>
            places(inside, [...path, Array.isArray(value) ? Number(name) : name]),
          ),
        ]
  for (const path of places(plan, []).filter(({ length }) => length > 0))
    for (const value of odd) {
      const copy = structuredClone(plan) as unknown as Record<string | number, unknown>
      const parent = path.slice(0, -1).reduce((inside, step) => inside[step] as typeof copy, copy)
      if (value === undefined && Array.isArray(parent)) continue
      if (value === undefined) delete parent[path.at(-1)!]
      else parent[path.at(-1)!] = value
      yield [`${path.join('.')} = ${JSON.stringify(value)}`, copy]
    }
}

test('whatever stands in whatever place of a plan, the server takes nothing that the page would refuse', async () => {
  const { area, caller, refusedHere } = await lead()
  const differ: string[] = []
  let [tried, taken] = [0, 0]
  await asAdmin(async (client) => {
    await client.query('begin')
    await client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify({ sub: caller.person })])
    for (const [name, file] of spoiled()) {
      await client.query('savepoint before')
      const { rows } = await client.query<{ said: { status: string } }>(
        `select private.adopt_plan($1, 'a-plan', '2026-01-01', $2::jsonb) as said`,
        [area, JSON.stringify(file)],
      )
      await client.query('rollback to before')
      const adopted = rows[0]!.said.status === 'adopted'
      tried += 1
      if (adopted) taken += 1
      if (adopted === refusedHere(file))
        differ.push(`${name}: ${adopted ? 'taken by the server' : 'refused by it'} alone`)
    }
    await client.query('rollback')
  })
  expect(differ).toEqual([])
  expect(tried).toBeGreaterThan(1500)
  expect(taken).toBeGreaterThan(50)
})

test('only a lead reads what a next plan has to keep to, and it names every key of the first plan', async () => {
  const { area, grounds } = await lead()
  expect(grounds.from).toBeNull()
  const known = new Map(grounds.measures.map((one): [string, KeptMeasure] => [one.key, one]))
  for (const { key, feed, unit } of printed.metrics.filter((one) => !one.same_as))
    expect(known.get(key), key).toEqual({ key, feed, unit, repeats: false })
  for (const role of ['staff', 'forum'])
    expect(await rpc('next_plan', { area }, await signIn({ area, role }))).toBeNull()
  expect(await rpc('next_plan', { area }, await signIn({ area: 'sefton', role: 'lead' }))).toBeNull()
})
