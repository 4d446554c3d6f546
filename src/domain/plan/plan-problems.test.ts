import { expect, test } from 'vitest'
import planJson from '../../content/plans/wirral-2024-05.json'
import { planFile, type PlanFile } from './plan-file.ts'
import { readPlan, type PlanProblem } from './plan-problems.ts'

const plan = planFile.parse(planJson)
const [first, ...others] = plan.metrics
const with1 = (metric: Partial<PlanFile['metrics'][number]>): PlanFile => ({
  ...plan,
  metrics: [{ ...first!, ...metric }, ...others],
})
/** A problem on one line: its part, which of it, what within it, the field, and what is wrong. */
const line = ({ place, key }: PlanProblem) =>
  [place.part, place.nth || '', place.inside?.kind ?? '', place.inside?.month ?? '', place.field ?? '', key]
    .filter(Boolean)
    .join(' ')
const said = (file: unknown) => readPlan(JSON.stringify(file)).problems.map(line)

test('the first plan has no problem', () => {
  expect(readPlan(JSON.stringify(planJson)).problems).toEqual([])
  expect(readPlan(`\uFEFF${JSON.stringify(planJson)}`).plan?.title).toBe(plan.title)
})

test('a file that is no plan at all is told so once: empty, no JSON, JSON that breaks off, JSON of something else', () => {
  const only = (text: string) => readPlan(text).problems.map(({ key, values }) => [key, values])
  expect(only(' \n')).toEqual([['emptyFile', {}]])
  expect(only('Dear all')).toEqual([['notJson', {}]])
  expect(only('{\n "schema": "send-plan/1",\n "title": oh no\n}')).toEqual([['brokenJson', { line: 3 }]])
  expect(only('{\n "schema": "send-plan/1",\n')).toEqual([['brokenJson', { line: 2 }]])
  for (const other of ['[]', '{"name":"my-app","version":"1.0.0"}', '42', 'null', '[{"metrics":[]}]'])
    expect(only(other)).toEqual([['otherShape', {}]])
})

test('every field that does not fit is named with its kind, and no problem hides another', () => {
  const { groups: _left, ...without } = plan
  const [point] = first!.trajectory
  expect(
    said({
      ...without,
      schema: 'send-plan/2',
      plan_end: 'soon',
      title: '',
      statements: [{ ...plan.statements[0], title: 5 }, ...plan.statements.slice(1)],
      metrics: [
        {
          ...first,
          unit: 'pounds',
          key: 'EHC plans',
          label: 'x'.repeat(2001),
          row: 'first',
          historic: { '2022-10': { raw: '38%', comparator: null } },
          trajectory: [{ ...point, month: 'Octember' }, { ...point, value: 'x' }, point, point],
          has_numeric_trajectory: 'yes',
        },
        { ...others[0], statement: 40, trajectory: 'none', target: 'N/A' },
        ...others.slice(1),
      ],
      new_actions: 'AIP1',
    }),
  ).toEqual([
    'plan schema otherVersion',
    'plan title empty',
    'plan plan_end notMonth',
    'plan new_actions notList',
    'plan groups missing',
    'statements 1 title notText',
    'metrics 1 key notKey',
    'metrics 1 row notNumber',
    'metrics 1 label tooLong',
    'metrics 1 unit notOneOf',
    'metrics 1 earlier 2022-10 value missing',
    'metrics 1 milestone Octember month notMonth',
    'metrics 1 milestone 2024-04 value notNumber',
    'metrics 1 has_numeric_trajectory notYesNo',
    'metrics 1 milestone 2024-04 month twice',
    'metrics 1 milestone 2024-04 month twice',
    'metrics 2 target notGroup',
    'metrics 2 trajectory notList',
    'metrics 2 statement noStatement',
  ])
})

test('a place is the one of the printed plan: statement, row and name; a milestone by its month', () => {
  const { problems } = readPlan(
    JSON.stringify(with1({ trajectory: [{ ...first!.trajectory[0]!, raw: '140%', value: 140 }] })),
  )
  expect(problems).toEqual([
    {
      place: {
        part: 'metrics',
        nth: 1,
        statement: 1,
        row: 1,
        name: first!.label,
        inside: { kind: 'milestone', nth: 1, month: '2024-04' },
        field: 'value',
      },
      key: 'percentOver',
      values: { found: 140 },
    },
  ])
  const [action] = plan.outstanding_actions
  const both = readPlan(
    JSON.stringify({ ...plan, outstanding_actions: [{ ...action, ref: ['2.3.a', '2.3.c'], responsible: 7 }] }),
  )
  expect(both.problems[0]?.place).toMatchObject({ part: 'outstanding_actions', name: '2.3.a + 2.3.c', statement: 1 })
  const nameless = readPlan(JSON.stringify(with1({ label: '', statement: 'one' as unknown as number })))
  expect(nameless.problems[0]?.place).toMatchObject({ part: 'metrics', nth: 1, name: null, statement: null })
})

test('parts that contradict each other are named', () => {
  expect(said(with1({ statement: 40 }))).toContain('metrics 1 statement noStatement')
  expect(said(with1({ key: others[0]!.key }))).toContain('metrics 2 key twice')
  expect(said(with1({ row: others[0]!.row, statement: others[0]!.statement }))).toContain('metrics 2 row twice')
  expect(said(with1({ same_as: 'nobody' }))).toContain('metrics 1 same_as sameAs')
  expect(said(with1({ target: { kind: 'value', raw: '75%' } }))).toContain('metrics 1 target value targetNeeds')
  expect(said(with1({ target: { kind: 'none', raw: null, value: 75 } }))).toContain('metrics 1 target value targetHas')
  expect(said(with1({ historic: { '10/22': { raw: '3', value: 3, comparator: null } } }))).toEqual([
    'metrics 1 earlier 10/22 month notMonth',
  ])
  const point = { month: '2025-07', raw: '140%', value: 140, comparator: null }
  expect(said(with1({ trajectory: [point, point] }))).toEqual([
    'metrics 1 milestone 2025-07 month twice',
    'metrics 1 milestone 2025-07 value percentOver',
    'metrics 1 milestone 2025-07 value percentOver',
  ])
  const limit = (raw: string, value: number, more = {}) =>
    said(with1({ trajectory: [{ ...point, raw, value, comparator: raw.startsWith('>') ? '>' : '<' }], ...more }))
  expect(limit('>100%', 100)).toEqual(['metrics 1 milestone 2025-07 value overAll'])
  expect(limit('<0%', 0)).toEqual(['metrics 1 milestone 2025-07 value underNone'])
  expect([...limit('>99.9%', 99.9), ...limit('<100%', 100), ...limit('>0%', 0)]).toEqual([])
  expect(limit('>100', 100, { unit: 'count', target: null, historic: {} })).toEqual([])
  expect(said(with1({ trajectory: [{ ...point, raw: '40%', value: 40, month: '2024-03' }] }))).toContain(
    'metrics 1 milestone 2024-03 month beforeStart',
  )
  expect(
    said({ ...with1({ trajectory: [{ ...point, raw: '40%', value: 40, month: '2024-03' }] }), start_month: null }),
  ).toEqual([])
  expect(said(with1({ trajectory: [{ ...point, raw: '40%', value: 40, month: '2031-01' }] }))).toContain(
    'metrics 1 milestone 2031-01 month afterEnd',
  )
  expect(said({ ...plan, new_actions: [{ ...plan.new_actions[0]!, statement: 77 }] })).toContain(
    'new_actions 1 statement noStatement',
  )
  expect(said({ ...plan, groups: ['Board', 'Board'] })).toContain('groups 2 twice')
})

test('a value says what is printed: its number, its sign, and nothing a share or a count cannot be', () => {
  const printed = (raw: string, value: number, comparator: '>' | '<' | null = null) =>
    said(with1({ trajectory: [{ month: '2025-07', raw, value, comparator }] }))
  expect(printed('10%', 75)).toEqual(['metrics 1 milestone 2025-07 value otherNumber'])
  expect(printed('>6', 6)).toEqual(['metrics 1 milestone 2025-07 comparator otherSign'])
  expect(printed('6', 6, '>')).toEqual(['metrics 1 milestone 2025-07 comparator otherSign'])
  expect(printed('> 6%', 6, '>')).toEqual([])
  // What cannot be read as a number says nothing against the number beside it.
  expect(printed('three quarters', 75)).toEqual([])
  expect(printed('less than none', -1)).toEqual(['metrics 1 milestone 2025-07 value below'])
  const target = { kind: 'value' as const, raw: '10%', value: 75, comparator: null }
  expect(said(with1({ target }))).toEqual(['metrics 1 target value otherNumber'])
  expect(said(with1({ historic: { '2022-10': { raw: '38', value: 83, comparator: null } } }))).toEqual([
    'metrics 1 earlier 2022-10 value otherNumber',
  ])
  const count = plan.metrics.findIndex((one) => one.unit === 'count' && one.direction !== 'trend-only')
  const metrics = plan.metrics.map((one, i) =>
    i === count ? { ...one, trajectory: [{ month: '2025-07', raw: 'all', value: 2e9, comparator: null }] } : one,
  )
  expect(said({ ...plan, metrics })).toEqual([`metrics ${count + 1} milestone 2025-07 value tooLarge`])
})

test('a measure repeats one that has figures, and is what that one is', () => {
  const second = plan.metrics.findIndex((one) => one.same_as)
  const repeats = plan.metrics[second]!
  const own = plan.metrics.findIndex((one) => one.key === repeats.same_as)
  const put = (change: Record<number, Partial<PlanFile['metrics'][number]>>) =>
    said({ ...plan, metrics: plan.metrics.map((one, i) => ({ ...one, ...change[i] })) })
  expect(put({ [second]: { same_as: repeats.key } })).toEqual([`metrics ${second + 1} same_as sameAsRepeats`])
  expect(put({ [own]: { same_as: repeats.key } })).toEqual([
    `metrics ${own + 1} same_as sameAsRepeats`,
    `metrics ${second + 1} same_as sameAsRepeats`,
  ])
  expect(put({ [second]: { feed: 'log' } })).toEqual([`metrics ${second + 1} feed sameAsOther`])
})

test('no text with a sign that cannot be kept, none that is blank, no number of a row that is none', () => {
  expect(said(with1({ label: 'a\0b' }))).toEqual(['metrics 1 label oddSign'])
  expect(said({ ...plan, conventions: { a: 'cut \ud83d' } })).toEqual(['plan conventions oddSign'])
  expect(said(with1({ label: 'A whole picture 😀' }))).toEqual([])
  for (const nothing of [' \u00a0 ', '\u200b\u200b', '\u3164', '\n'])
    expect(said(with1({ label: nothing })), JSON.stringify(nothing)).toEqual(['metrics 1 label empty'])
  expect(said(with1({ row: 1.5 }))).toEqual(['metrics 1 row notWhole'])
})

test('a key that has figures keeps where they come from and what they count; a new one is entered by hand', () => {
  const kept = [
    { key: first!.key, feed: 'manual', unit: 'percent', repeats: false },
    { key: others[0]!.key, feed: 'log', unit: 'count', repeats: false },
  ] as const
  const told = (file: unknown) =>
    readPlan(JSON.stringify(file), kept).problems.map((one) => [line(one), one.values['feed'] ?? one.values['unit']])
  const only = (...metrics: Partial<PlanFile['metrics'][number]>[]) => ({
    ...plan,
    metrics: metrics.map((one, i) => ({ ...first!, row: i + 1, ...one })),
  })
  expect(told(only({}))).toEqual([])
  expect(told(only({ feed: 'log', unit: 'count' }))).toEqual([
    ['metrics 1 feed otherFeed', 'manual'],
    ['metrics 1 unit otherUnit', 'percent'],
  ])
  expect(told(only({ key: others[0]!.key }))).toEqual([
    ['metrics 1 feed otherFeed', 'log'],
    ['metrics 1 unit otherUnit', 'count'],
  ])
  expect(told(only({ key: 'quite_new' }))).toEqual([])
  expect(told(only({ key: 'quite_new', feed: 'survey' }))).toEqual([['metrics 1 feed nothingFeeds', undefined]])
  expect(told(only({ key: 'quite_new' }, { same_as: 'quite_new' }))).toEqual([
    ['metrics 2 same_as hasFigures', undefined],
  ])
})

test('no file makes the reader throw, whatever stands where', () => {
  const odd = [null, 7, 'text', [], {}, [null], [[]], [{ trajectory: [null], target: 7, historic: [1] }]]
  for (const part of Object.keys(planJson))
    for (const value of odd) {
      const { plan: read, problems } = readPlan(JSON.stringify({ ...planJson, [part]: value }))
      expect(read !== null || problems.length > 0).toBe(true)
    }
})
