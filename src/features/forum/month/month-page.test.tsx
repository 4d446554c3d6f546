import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { MonthlyLog } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import type { ForumWorld } from '../forum-world.tsx'
import { MonthPage } from './month-page.tsx'

const log: MonthlyLog = {
  month: '2026-10',
  demo: true,
  entries: [],
  figures: [
    {
      metric: 'pcpw_meeting_requests_met_la',
      numerator: 3,
      denominator: 4,
      disputed: 2,
      atClose: { on: '2026-11-17', numerator: 4, denominator: 4 },
    },
    { metric: 'pcpw_formal_escalations', numerator: 1, denominator: null, disputed: 0, atClose: null },
  ],
  closesOn: '2026-11-17',
  closed: true,
  changes: [],
  version: 0,
  pcpw: '',
  localArea: '',
  hash: 'h',
  versions: [],
  mayWrite: [],
  maySign: [],
}

const plan = [
  { key: 'pcpw_meeting_requests_met_la', unit: 'percent', direction: 'higher', milestones: [[100, null]] },
  { key: 'coproduction_activities_monthly', unit: 'count', direction: 'higher', milestones: [[6, '>']] },
  { key: 'pcpw_formal_escalations', unit: 'count', direction: 'trend-only', milestones: [] },
].map(({ milestones, ...one }) => ({
  ...one,
  hasNumericTrajectory: milestones.length > 0,
  milestones: milestones.map(([value, comparator]) => ({ month: '2026-07', raw: '', value, comparator })),
}))
const scorecard = () => Promise.resolve({ kind: 'answered', value: { metrics: plan } } as unknown as Answer<Scorecard>)

async function show(part: Partial<MonthlyLog> = {}, more: Partial<ForumWorld> = {}) {
  const saveFile = vi.fn<(name: string, text: string, type: string) => void>()
  const world = forumWorld(fakeLog([entry({ id: 'a', kind: 'activity', fields: { demo: true } })]).log, {
    saveFile,
    ...more,
  })
  world.shared.monthlyLog = () => Promise.resolve({ kind: 'answered', value: { ...log, ...part } })
  const drawn = showForum(world, <MonthPage month="2026-10" />)
  await screen.findByText(/The month closed on/)
  return { ...drawn, saveFile }
}

test('made-up entries are said once, by the month that has them', async () => {
  const { container, unmount } = await show()
  expect(container.querySelectorAll('.ribbon')).toHaveLength(1)
  unmount()
  expect((await show({ demo: false })).container.querySelectorAll('.ribbon')).toHaveLength(0)
})

const activities = (numerator: number) => [
  { metric: 'coproduction_activities_monthly', numerator, denominator: null, disputed: 0, atClose: null },
]
const rowOf = (name: RegExp) => screen.getByRole('row', { name }).textContent

test('beside each number stands what the plan asks for, and whether it is reached', async () => {
  const { unmount } = await show({}, { scorecard })
  expect(screen.getByRole('columnheader', { name: 'The plan asks for' })).toBeTruthy()
  expect(rowOf(/met: council/)).toContain('all (100%): not reached')
  expect(rowOf(/Formal escalations/)).toContain('no number')
  unmount()
  const seven = await show({ figures: activities(7) }, { scorecard })
  expect(rowOf(/Co-production/)).toBe('Co-production activities7more than 6: reached')
  seven.unmount()
  await show({ month: '2026-11', figures: activities(6) }, { scorecard })
  expect(rowOf(/Co-production/)).toContain('more than 6: not yet')
})

test('a month before the first milestone says when it comes; without the plan there is no such column', async () => {
  const { unmount } = await show({ month: '2026-06', figures: activities(6) }, { scorecard })
  expect(rowOf(/Co-production/)).toContain('nothing before July 2026')
  unmount()
  await show({ figures: activities(6) })
  expect(screen.queryByRole('columnheader', { name: 'The plan asks for' })).toBeNull()
  expect(rowOf(/Co-production/)).toBe('Co-production activities6')
})

test('short names are spelled out at the end; paper has the area on each page and lines for both to sign', async () => {
  const said = 'The LASPB heard us.'
  const { container, unmount } = await show({ pcpw: said })
  expect(screen.getByText('LASPB: the Local Area SEND Partnership Board.')).toBeTruthy()
  expect(container.querySelector('.ink-lines')?.textContent).toContain('For the Local AreaNameRoleSignatureDate')
  const { style } = document.documentElement
  expect(style.getPropertyValue('--letterhead')).toContain('Wirral: Parent Carer Participation Wirral (PCPW)')
  unmount()
  expect(style.getPropertyValue('--letterhead')).toBe('')
  await show({})
  expect(screen.queryByText(/Partnership Board/)).toBeNull()
})

test('the file for spreadsheets has each number in a cell, with what is disputed and what it was at the close', async () => {
  const { saveFile } = await show()
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [name, text] = saveFile.mock.calls[0]!
  expect(name).toBe('monthly-log-2026-10.csv')
  const lines = text.split(/\r?\n/)
  expect(lines).toContain('Measure,Number,Out of,Entries disputed,Number at the close,"Out of, at the close"')
  expect(lines.some((line) => line.endsWith(',3,4,2,4,4'))).toBe(true)
  expect(lines.some((line) => line.endsWith(',1,,0,,'))).toBe(true)
})

test('the file for spreadsheets has what the plan asks for, where it is known', async () => {
  const { saveFile } = await show({}, { scorecard })
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const lines = saveFile.mock.calls[0]![1].split(/\r?\n/)
  expect(lines.some((line) => line.endsWith(',"Out of, at the close",The plan asks for'))).toBe(true)
  expect(lines.some((line) => line.endsWith(',3,4,2,4,4,all (100%): not reached'))).toBe(true)
})
