import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { planFile } from '../../../domain/plan/plan-file.ts'
import type { PlanServer } from '../../../domain/ports-plans.ts'
import { ok, show, world } from '../../../../tests/support/fake-staff.tsx'
import { KEPT, asLead, plan, server, type } from '../../../../tests/support/plans-in-hand.tsx'
import { NextPlanPage } from './next-plan-page.tsx'

/** The form with a plan that was begun earlier, of which the server knows these keys and this first day. */
function begun(measures: object[], { from = null as string | null, adoptedOn = '2025-12-01', ...more } = {}) {
  const draft = { key: 'wirral-2025-12', adoptedOn, plan: { ...plan, plan_end: '2027-10', metrics: measures } }
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

test('a day after the plan’s end, or one that cannot be meant, is named as wrong, here and when the server says so', async () => {
  const until = '2027-11-20'
  const grounds = () => ok({ from: null, until, measures: KEPT })
  const adopt = vi.fn<PlanServer['adopt']>(() => ok({ status: 'refused', problem: 'after_end' }))
  begun([{ ...ofLog, statement: 1, row: 1 }], { adoptedOn: '2099-12-31', grounds, adopt } as object)
  expect(await screen.findByText(/in force from 20 November 2027 at the latest/)).toBeTruthy()
  expect(button().disabled).toBe(true)
  const since = (value: string) => fireEvent.change(screen.getByLabelText('In force from'), { target: { value } })
  since('2027-11-01')
  expect(screen.getByText(/would begin after the month until which it is planned/)).toBeTruthy()
  expect(button().disabled).toBe(true)
  since('2027-10-31')
  expect(screen.queryByText(/would begin after/)).toBeNull()
  fireEvent.click(button())
  expect(await screen.findByText('The plan would begin after the month until which it is planned.')).toBeTruthy()
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
