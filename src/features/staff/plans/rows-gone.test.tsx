import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { planFile, type PlanFile } from '../../../domain/plan/plan-file.ts'
import { show, world } from '../../../../tests/support/fake-staff.tsx'
import { asLead, plan, server } from '../../../../tests/support/plans-in-hand.tsx'
import { NextPlanPage } from './next-plan-page.tsx'

/** The form with a plan that was begun earlier; hands back what is kept of it. */
function begun(file: PlanFile) {
  const kept: string[] = []
  const drafts = {
    read: () => JSON.stringify({ key: 'wirral-2025-12', adoptedOn: '2025-10-01', plan: file }),
    keep: (_: string, text: string) => kept.push(text) > 0,
    clear: () => {},
  }
  show(world(asLead, { plans: server(), drafts: () => drafts }), (reader) => <NextPlanPage reader={reader} />)
  return () => planFile.parse((JSON.parse(kept.at(-1)!) as { plan: unknown }).plan).metrics
}
const lodged = plan.metrics.find((one) => one.key === 'tribunals_lodged')!
const again = plan.metrics.find((one) => one.same_as === lodged.key)!
const adopt = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Adopt this plan' })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const unfold = async (label: string) => {
  const details = (await screen.findByText(label, { selector: 'summary' })).closest('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
}

test('where a statement goes whose measure another one prints again, that one has its figures from then on', async () => {
  const thrice = { ...again, key: 'tribunals_lodged_s4', statement: 4, row: 9 }
  const metrics = begun({ ...plan, metrics: [...plan.metrics, thrice] })
  fireEvent.click(await screen.findByRole('button', { name: 'Remove statement 1 and all under it' }))
  const rows = metrics()
  expect(rows.filter(({ key }) => key === lodged.key)).toMatchObject([{ statement: 3, row: 2, notes: '' }])
  expect(rows.find(({ key }) => key === lodged.key)?.same_as).toBeUndefined()
  // A third one repeats the row that is left.
  expect(rows.find(({ key }) => key === thrice.key)).toMatchObject({ same_as: lodged.key })
  expect(adopt().disabled).toBe(false)
})

test('also where the measure alone goes', async () => {
  const metrics = begun({ ...plan, metrics: [{ ...lodged, label: 'As first printed' }, again] })
  await unfold('As first printed')
  press('Remove “As first printed”')
  expect(metrics()).toMatchObject([{ key: lodged.key, statement: 3 }])
  expect(metrics()[0]!.same_as).toBeUndefined()
  expect(adopt().disabled).toBe(false)
})

test('a plan begun with a repeat of nothing says so, and it is put right with one button', async () => {
  const metrics = begun({ ...plan, metrics: [again] })
  await unfold(again.label)
  expect(
    screen.getByText(/there is no measure “tribunals_lodged” in this plan to repeat\. Put it back, or/),
  ).toBeTruthy()
  expect(screen.getByText(/This measure repeats “tribunals_lodged”, which is not in this plan any more/)).toBeTruthy()
  expect(adopt().disabled).toBe(true)
  press('Go on with the figures of “tribunals_lodged” here')
  expect(metrics()).toMatchObject([{ key: lodged.key }])
  expect(screen.queryByText(/in this plan to repeat/)).toBeNull()
  expect(adopt().disabled).toBe(false)
})

test('the boxes under a row that went, and those of a plan brought as a file, show the milestones of their own rows', async () => {
  const [first, second] = plan.metrics.filter(({ trajectory }) => trajectory.length > 0)
  begun({ ...plan, metrics: [first!, second!] })
  await unfold(first!.label)
  press(`Remove “${first!.label}”`)
  await unfold(second!.label)
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Milestones' }).value
  expect(box()).toContain(second!.trajectory.at(-1)!.raw)
  expect(box()).toContain(`${second!.trajectory[0]!.month} ${second!.trajectory[0]!.raw}`)

  const other = { ...plan, metrics: [{ ...second!, trajectory: first!.trajectory }] }
  const file = screen.getByLabelText('Bring a plan as a file (JSON)')
  fireEvent.change(file, { target: { files: [new File([JSON.stringify(other)], 'other.json')] } })
  await screen.findByText(/“other.json” is in the form below/)
  await unfold(second!.label)
  expect(box()).toContain(`${first!.trajectory[0]!.month} ${first!.trajectory[0]!.raw}`)
})
