import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import planJson from '../../../content/plans/wirral-2024-05.json'
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
const asLead = { memberships: () => ok([{ ...wirral, role: 'lead' as const }]) }
const server = (more: Partial<PlanServer> = {}): PlanServer => ({
  versions: () => ok([version]),
  file: () => ok(plan),
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
  expect(screen.getByText(/will be in force from 1 June 2025, with 1 statement and 1 measure/)).toBeTruthy()
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
