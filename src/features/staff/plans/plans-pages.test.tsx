import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { planFile } from '../../../domain/plan/plan-file.ts'
import type { PlanServer } from '../../../domain/ports-plans.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { asLead, plan, server, type } from '../../../../tests/support/plans-in-hand.tsx'
import { NextPlanPage } from './next-plan-page.tsx'
import { PlanPage } from './plan-page.tsx'
import { PlansPage } from './plans-page.tsx'

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
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Adopt this plan' })
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
