import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import planJson from '../../../content/plans/wirral-2024-05.json'
import type { KeptMeasure } from '../../../domain/plan/kept-measures.ts'
import { planFile } from '../../../domain/plan/plan-file.ts'
import type { PlanServer, PlanVersion } from '../../../domain/ports-plans.ts'
import { ok, show, wirral, world } from '../../../../tests/support/fake-staff.tsx'
import { NextPlanPage } from './next-plan-page.tsx'
import { PlanPage } from './plan-page.tsx'
import { PlansPage } from './plans-page.tsx'

const plan = planFile.parse(planJson)
const version: PlanVersion = {
  key: 'wirral-2024-05',
  title: plan.title,
  adoptedOn: '2024-05-01',
  planEnd: '2025-10',
  inForce: true,
  toCome: false,
  statements: 10,
  metrics: 37,
}
/** Every key of the first plan, as the server knows it. */
const KEPT: KeptMeasure[] = plan.metrics.map(({ key, feed, unit, same_as }) => ({
  key,
  feed,
  unit,
  repeats: !!same_as,
}))
const asLead = { memberships: () => ok([{ ...wirral, role: 'lead' as const }]) }
const server = (more: Partial<PlanServer> = {}): PlanServer => ({
  versions: () => ok([version]),
  file: () => ok(plan),
  grounds: () => ok({ from: null, measures: KEPT }),
  adopt: () => Promise.resolve({ kind: 'no_connection' }),
  footings: () => ok({ mayWrite: false, begins: null, statements: [], decisions: [] }),
  writeFooting: () => Promise.resolve({ kind: 'no_connection' }),
  ...more,
})
const box = (name: string) => screen.getByRole('textbox', { name })
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } })

test('everybody reads the versions; only a lead finds the way to the next one', async () => {
  show(world({}, { plans: server() }), (reader) => <PlansPage reader={reader} />)
  expect(await screen.findByText('In force now')).toBeTruthy()
  expect(screen.getByText('10 statements, 37 measures')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Write the next plan' })).toBeNull()
})

test('a version stands there as it was printed, and can be taken away as a file', async () => {
  const saveFile = vi.fn<() => void>()
  show(world({}, { plans: server(), saveFile }), (reader) => <PlanPage reader={reader} planKey="wirral-2024-05" />)
  expect(await screen.findByRole('heading', { level: 1, name: plan.title })).toBeTruthy()
  for (const { label } of plan.metrics) expect(screen.getAllByText(label).length).toBeGreaterThan(0)
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file (JSON)' }))
  expect(saveFile).toHaveBeenCalledWith('wirral-2024-05.json', `${JSON.stringify(plan, null, 1)}\n`, 'application/json')
})

test('a lead writes the next plan by hand, and it is sent as a file that fits', async () => {
  const adopt = vi.fn<PlanServer['adopt']>(() => ok({ status: 'adopted' }))
  show(world(asLead, { plans: server({ adopt }) }), (reader) => <NextPlanPage reader={reader} />)
  await screen.findByRole('heading', { level: 1, name: 'Write the next plan' })
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Adopt this plan' })
  expect(button.disabled).toBe(true)
  type('Title, as printed', 'Three priorities')
  type('Short name', 'wirral-2025-06')
  fireEvent.change(screen.getByLabelText('In force from'), { target: { value: '2025-06-01' } })
  fireEvent.change(screen.getByLabelText('Planned until'), { target: { value: '2027-06' } })
  type('What it promises, as printed', 'Plans in time')
  fireEvent.click(screen.getByRole('button', { name: 'Add a measure' }))
  type('The measure, as printed', 'EHC plans in time')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Key' }).value).toBe('ehc_plans_in_time')
  type('Milestones', 'soon\n2026-01 60%')
  expect(screen.getByText('Line 1 says no milestone. Write the month and the value, such as 2025-07 75%.')).toBeTruthy()
  type('Milestones', '2026-01 60%\n2026-07 >75%')
  expect(screen.getByText(/will count as in force since 1 June 2025, with 1 statement and 1 measure/)).toBeTruthy()
  fireEvent.click(button)
  await waitFor(() => expect(adopt).toHaveBeenCalledOnce())
  const [area, key, day, sent] = adopt.mock.calls[0]!
  expect([area, key, day]).toEqual(['wirral', 'wirral-2025-06', '2025-06-01'])
  expect(planFile.parse(sent).metrics[0]).toMatchObject({
    key: 'ehc_plans_in_time',
    trajectory: [
      { month: '2026-01', raw: '60%', value: 60, comparator: null },
      { month: '2026-07', raw: '>75%', value: 75, comparator: '>' },
    ],
  })
})

/** The form with a plan that was begun earlier, of which the server knows these keys and this first day. */
function begun(measures: object[], { from = null as string | null, adoptedOn = '2025-12-01', ...more } = {}) {
  const draft = { key: 'wirral-2025-12', adoptedOn, plan: { ...plan, metrics: measures } }
  const kept: string[] = []
  const drafts = {
    read: () => JSON.stringify(draft),
    keep: (_: string, text: string) => kept.push(text) > 0,
    clear: () => {},
  }
  const plans = server({ grounds: () => ok({ from, measures: KEPT }), ...more })
  show(world(asLead, { plans, drafts: () => drafts }), (reader) => <NextPlanPage reader={reader} />)
  return () => planFile.parse((JSON.parse(kept.at(-1)!) as { plan: unknown }).plan).metrics
}
const ofLog = plan.metrics.find((one) => one.feed === 'log' && one.unit === 'count')!
/** Opens the measure, which folds to its name. */
const unfold = async () => {
  const name = await screen.findByText(ofLog.label, { selector: 'summary' })
  const details = name.closest('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
}
const goesOn = /^The figures of this key come from the forum’s log and are counted as a number. That stays/
const begins = /^The figures of this key will be entered by hand: it begins a new line of figures/
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Adopt this plan' })

test('of a key that has figures neither their source nor their unit can be chosen; a new key begins a new line by hand', async () => {
  const metrics = begun([{ ...ofLog, statement: 1, row: 1 }])
  await unfold()
  expect(await screen.findByText(goesOn)).toBeTruthy()
  for (const name of ['Counted as', 'Where its figures come from']) expect(screen.queryByLabelText(name)).toBeNull()
  type('Key', 'letters_sent')
  expect(screen.getByText(begins)).toBeTruthy()
  expect(metrics()[0]).toMatchObject({ key: 'letters_sent', feed: 'manual', unit: 'count' })
  fireEvent.change(screen.getByLabelText('Counted as'), { target: { value: 'percent' } })
  expect(metrics()[0]).toMatchObject({ unit: 'percent' })
  type('Key', ofLog.key)
  expect(metrics()[0]).toMatchObject({ key: ofLog.key, feed: 'log', unit: 'count' })
})

test('a plan begun with another source or unit says what stays, and can be put right there', async () => {
  begun([{ ...ofLog, statement: 1, row: 1, feed: 'manual', unit: 'percent', trajectory: [], target: null }])
  await unfold()
  expect(await screen.findByText(/come from the forum’s log, and that stays/)).toBeTruthy()
  expect(screen.getByText(/are counted as a number, and that stays/)).toBeTruthy()
  expect(button().disabled).toBe(true)
  fireEvent.change(screen.getByLabelText('Where its figures come from'), { target: { value: 'log' } })
  fireEvent.change(screen.getByLabelText('Counted as'), { target: { value: 'count' } })
  expect(screen.queryByText(/and that stays\. Choose that here/)).toBeNull()
  expect(button().disabled).toBe(false)
})

test('no plan begins before the one it follows or in a closed month; of a day that has passed the page says what that does', async () => {
  const from = '2025-11-01'
  begun([{ ...ofLog, statement: 1, row: 1 }], { from, adoptedOn: '2020-05-01' })
  expect(await screen.findByText(/can be in force from 1 November 2025 at the earliest/)).toBeTruthy()
  expect(button().disabled).toBe(true)
  const since = (value: string) => fireEvent.change(screen.getByLabelText('In force from'), { target: { value } })
  since('2025-11-03')
  expect(
    screen.getByText(
      /will count as in force since 3 November 2025, with .* reports of November 2025 and of later months are read/,
    ),
  ).toBeTruthy()
  expect(button().disabled).toBe(false)
  since('2025-12-01')
  expect(screen.getByText(/will be in force from 1 December 2025/)).toBeTruthy()
  expect(screen.queryByText(/reports of/)).toBeNull()
  since('20255-12-01')
  expect(button().disabled).toBe(true)
})

test('while nobody knows what earlier plans measured, the plan can be written and not adopted', async () => {
  const grounds = vi
    .fn<PlanServer['grounds']>()
    .mockResolvedValueOnce({ kind: 'no_connection' })
    .mockImplementation(() => ok({ from: null, measures: KEPT }))
  begun([{ ...ofLog, statement: 1, row: 1 }], { grounds } as object)
  expect(await screen.findByText(/What earlier plans measured could not be read/)).toBeTruthy()
  expect(button().disabled).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await unfold()
  expect(await screen.findByText(goesOn)).toBeTruthy()
  expect(button().disabled).toBe(false)
})

test('a file that does not fit changes nothing and names what is wrong; one that fits fills the form', async () => {
  const kept: string[] = []
  const drafts = { read: () => null, keep: (_: string, text: string) => kept.push(text) > 0, clear: () => {} }
  show(world(asLead, { plans: server(), drafts: () => drafts }), (reader) => <NextPlanPage reader={reader} />)
  const file = await screen.findByLabelText('Bring a plan as a file (JSON)')
  const bring = (name: string, text: string) =>
    fireEvent.change(file, { target: { files: [new File([text], name, { type: 'application/json' })] } })
  const problems = () =>
    screen.getAllByRole('list').flatMap((list) => [...list.children].map((one) => one.textContent?.trim() ?? ''))
  bring('letter.json', 'Dear all')
  expect(await screen.findByText(/“letter.json” was not taken: 1 thing does not fit/)).toBeTruthy()
  expect(
    screen.getByText('This is not a JSON file. Save a plan here as a file to see what one looks like.'),
  ).toBeTruthy()
  bring('huge.json', ' '.repeat(2_000_001))
  expect(await screen.findByText(/“huge.json” was not taken: it is too large to be a plan/)).toBeTruthy()
  const [first, second] = planJson.metrics
  const odd = {
    ...planJson,
    plan_end: 'soon',
    metrics: [
      { ...first, statement: 40 },
      { ...second, unit: 'pounds', trajectory: [{ month: '2024-10', raw: '30%', value: '30%', comparator: null }] },
    ],
  }
  bring('odd.json', JSON.stringify(odd))
  expect(await screen.findByText(/“odd.json” was not taken: 4 things do not fit/)).toBeTruthy()
  const list = problems()
  expect(list).toContain(
    'The plan itselfPlanned until: “soon” is no month. Write it as 2025-07. (“plan_end” in the file)',
  )
  expect(list).toContain(
    `Statement 40, row 1, “${first!.label}”Statement it belongs to: there is no statement 40 in this plan. Add it, or write another number. (“statement” in the file)`,
  )
  expect(list).toContain(
    `Statement 1, row 2, “${second!.label}”Counted as: “pounds” is none of these: percent, count. (“unit” in the file)`,
  )
  expect(list).toContain(
    `Statement 1, row 2, “${second!.label}”, milestone October 2024Number: “30%” is no number. Write digits alone, such as 75, without quote marks or %. (“value” in the file)`,
  )
  expect(list.join(' ')).not.toMatch(/metrics\.\d|\.trajectory/)
  expect(kept).toEqual([])
  bring('good.json', JSON.stringify(planJson))
  expect(await screen.findByText(/“good.json” is in the form below/)).toBeTruthy()
  expect((box('Title, as printed') as HTMLInputElement).value).toBe(plan.title)
  expect(kept).toHaveLength(1)
})

test('what the server refuses is said, and what was written stays', async () => {
  const text = JSON.stringify({ key: 'wirral-2024-05', adoptedOn: '2025-06-01', plan })
  const adopt: PlanServer['adopt'] = () => ok({ status: 'refused', problem: 'key_taken' })
  const drafts = { read: () => text, keep: () => true, clear: vi.fn<() => void>() }
  show(world(asLead, { plans: server({ adopt }), drafts: () => drafts }), (reader) => <NextPlanPage reader={reader} />)
  expect(await screen.findByText('You began this plan earlier. It is as you left it.', { exact: false })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Adopt this plan' }))
  expect(await screen.findByText('There is already a plan with this short name. Choose another.')).toBeTruthy()
  expect(drafts.clear).not.toHaveBeenCalled()
})

test('a file with hundreds of problems shows the first places, and all of them when asked', async () => {
  show(world(asLead, { plans: server() }), (reader) => <NextPlanPage reader={reader} />)
  const file = await screen.findByLabelText('Bring a plan as a file (JSON)')
  const metrics = planJson.metrics.map((one) => ({ ...one, unit: 'pounds' }))
  const text = JSON.stringify({ ...planJson, metrics })
  fireEvent.change(file, { target: { files: [new File([text], 'pounds.json')] } })
  expect(await screen.findByText(/“pounds.json” was not taken: 37 things do not fit/)).toBeTruthy()
  const named = () => screen.getAllByText(/is none of these: percent, count/).length
  expect(named()).toBe(15)
  fireEvent.click(screen.getByRole('button', { name: 'Show all 37' }))
  expect(named()).toBe(37)
})

test('what the server finds wrong is said in words: the measures by their printed names, the part by its own', async () => {
  const text = JSON.stringify({ key: 'wirral-2025-06', adoptedOn: '2025-06-01', plan })
  const [first] = plan.metrics
  const adopt = vi
    .fn<PlanServer['adopt']>()
    .mockResolvedValueOnce({
      kind: 'answered',
      value: { status: 'refused', problem: 'nothing_feeds', metrics: [first!.key] },
    })
    .mockResolvedValueOnce({
      kind: 'answered',
      value: { status: 'refused', problem: 'malformed', part: 'plan_milestone' },
    })
  const drafts = { read: () => text, keep: () => true, clear: () => {} }
  show(world(asLead, { plans: server({ adopt }), drafts: () => drafts }), (reader) => <NextPlanPage reader={reader} />)
  const press = async () => fireEvent.click(await screen.findByRole('button', { name: 'Adopt this plan' }))
  await press()
  expect(await screen.findByText(new RegExp(`^No survey and no log measures these.* “${first!.label}”$`))).toBeTruthy()
  await press()
  expect(await screen.findByText(/Nothing was adopted. Look at: the milestones$/)).toBeTruthy()
})
