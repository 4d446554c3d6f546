import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import planJson from '../../../content/plans/wirral-2024-05.json'
import { show, world } from '../../../../tests/support/fake-staff.tsx'
import { asLead, box, plan, server, type } from '../../../../tests/support/plans-in-hand.tsx'
import { NextPlanPage } from './next-plan-page.tsx'

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

test('of two files chosen shortly after each other the last one counts, and nothing is adopted while it is read', async () => {
  show(world(asLead, { plans: server() }), (reader) => <NextPlanPage reader={reader} />)
  const chooser = await screen.findByLabelText('Bring a plan as a file (JSON)')
  const slow = (name: string, title: string) => {
    const file = new File([''], name)
    let end: (text: string) => void = () => {}
    vi.spyOn(file, 'text').mockReturnValue(new Promise((resolve) => (end = resolve)))
    fireEvent.change(chooser, { target: { files: [file] } })
    return () => end(JSON.stringify({ ...planJson, title }))
  }
  const title = () => (box('Title, as printed') as HTMLInputElement).value
  const adopt = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Adopt this plan' })
  type('Short name', 'wirral-2026')
  fireEvent.change(screen.getByLabelText('In force from'), { target: { value: '2025-10-01' } })
  slow('first.json', 'The first file')()
  await screen.findByText(/“first.json” is in the form below/)
  expect(adopt().disabled).toBe(false)

  const endOlder = slow('older.json', 'The older file')
  const endNewer = slow('newer.json', 'The newer file')
  expect(await screen.findByText('Reading “newer.json”…')).toBeTruthy()
  expect(screen.queryByText(/first.json/)).toBeNull()
  expect(adopt().disabled).toBe(true)
  endNewer()
  await screen.findByText(/“newer.json” is in the form below/)
  await act(async () => endOlder())
  expect(title()).toBe('The newer file')
  expect(screen.queryByText(/older.json/)).toBeNull()
  expect(adopt().disabled).toBe(false)
})
