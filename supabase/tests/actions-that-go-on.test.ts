import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addMonths } from '../../src/domain/metric/months.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { pack } from '../../src/domain/ports-pack.ts'
import { newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

/** An action that keeps its reference in the next plan is the same action: what was last said of it stays said. */

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile
type Action = PlanFile['new_actions'][number]
const action = (ref: string | string[], words: string): Action => ({
  ...printed.new_actions[0]!,
  statement: 1,
  ref,
  action: words,
})
const plan = (title: string, outstanding: Action[], fresh: Action[]): PlanFile => ({
  ...printed,
  title,
  plan_end: '2035-10',
  statements: [{ number: 1, title: 'One' }],
  metrics: [{ ...printed.metrics.find((one) => one.key === 'complaints_la')!, statement: 1 }],
  outstanding_actions: outstanding,
  new_actions: fresh,
  bau_assurance: [],
})
const state = (status: string) => ({ status, rag: 'green', note: '', evidence: '' })

async function area(first: PlanFile) {
  const key = await newArea()
  const lead = await signIn({ area: key, role: 'lead' })
  const [{ today }] = (await rows<{ today: string }>(`select private.london_day()::text as today`)) as [
    { today: string },
  ]
  const [now, last] = [today.slice(0, 7), addMonths(today.slice(0, 7), -1)]
  const adopt = async (name: string, day: string, file: PlanFile) =>
    expect(await rpc('adopt_plan', { area: key, key: name, adopted_on: day, plan: file }, lead)).toEqual({
      status: 'adopted',
    })
  await adopt('first', '2024-05-01', first)
  const say = (month: string, kind: string, place: number, base: number, status: string) =>
    rpc('say_action', { area: key, month, kind, place, base, state: state(status) }, lead)
  const told = async (month: string) =>
    pack
      .parse(await rpc('pack', { area: key, month }, lead))
      .actions.map((one) => [one.refs.join(' '), one.latest, one.state?.status ?? null, one.state?.under ?? null])
  return { key, lead, today, now, last, adopt, say, told }
}

test('what was last said of an action goes into the next plan with its day, and is changed there under the eyes of both', async () => {
  const here = await area(plan('The first', [], [action('A1', 'Train everybody'), action('A2', 'Write it down')]))
  const { now, last, today, say, told } = here
  expect(await say(last, 'new', 1, 0, 'done')).toMatchObject({ status: 'written' })
  // In the next plan it is outstanding, said in other words, and stands at another place.
  const next = plan('The next', [action(['A3'], 'Ask'), action(['A1'], 'Train all staff')], [action('A4', 'Tell')])
  await here.adopt('second', today, next)
  expect(await told(now)).toEqual([
    ['A3', 0, null, null],
    ['A1', 1, 'done', 'The first'],
    ['A4', 0, null, null],
  ])
  const [shown] = pack
    .parse(await rpc('pack', { area: here.key, month: now }, here.lead))
    .actions.filter(({ refs }) => refs[0] === 'A1')
  expect(shown!.state!.on).toBe(today)
  // Whoever had not seen what was said under the first plan writes nothing over it.
  expect(await say(now, 'outstanding', 2, 0, 'under_way')).toMatchObject({ problem: 'changed' })
  expect(await say(now, 'outstanding', 2, 1, 'under_way')).toMatchObject({ status: 'written' })
  expect(await told(now)).toContainEqual(['A1', 2, 'under_way', null])
  // The report of the month before is still read, knows the same, and is no way round either.
  expect(await told(last)).toEqual([
    ['A1', 2, 'under_way', 'The next'],
    ['A2', 0, null, null],
  ])
  expect(await say(last, 'new', 1, 1, 'stopped')).toMatchObject({ problem: 'changed' })
  expect(await say(last, 'new', 1, 2, 'stopped')).toMatchObject({ status: 'written' })
  expect(await told(now)).toContainEqual(['A1', 3, 'stopped', 'The first'])
  // Finished reports stay as they were.
  expect(await told(addMonths(last, -2))).toContainEqual(['A1', 3, null, null])
})

test('where one reference stands on several actions the words tell which, and where they do not, nothing is carried', async () => {
  const here = await area(
    plan(
      'The first',
      [
        action(['B1'], 'One thing'),
        action(['B1'], 'Another'),
        action(['D1'], 'Said twice'),
        action(['D1'], 'Said twice'),
      ],
      [action(['C1', 'C2'], 'Both')],
    ),
  )
  await here.say(here.last, 'outstanding', 1, 0, 'done')
  await here.say(here.last, 'outstanding', 3, 0, 'done')
  await here.say(here.last, 'new', 1, 0, 'done')
  await here.adopt(
    'second',
    here.today,
    plan(
      'The next',
      [
        action(['B1'], 'One thing'),
        action(['C2', 'C1'], 'Both of them'),
        action(['D1'], 'Said twice'),
        action(['D1'], 'Said twice'),
      ],
      [action('B1', 'Something new'), action('C1', 'One of both')],
    ),
  )
  expect(await here.told(here.now)).toEqual([
    ['B1', 1, 'done', 'The first'],
    ['C2 C1', 1, 'done', 'The first'],
    ['D1', 0, null, null],
    ['D1', 0, null, null],
    ['B1', 0, null, null],
    ['C1', 0, null, null],
  ])
})

test('another area’s action of the same name is another action', async () => {
  const one = await area(plan('The first', [], [action('A1', 'Train everybody')]))
  const other = await area(plan('The first', [], [action('A1', 'Train everybody')]))
  await one.say(one.last, 'new', 1, 0, 'done')
  expect(await one.told(one.last)).toEqual([['A1', 1, 'done', null]])
  expect(await other.told(other.last)).toEqual([['A1', 0, null, null]])
})
