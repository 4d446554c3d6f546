import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { entry, fakeLog, forumWorld, showForum } from '../../../../tests/support/fake-forum.tsx'
import type { MonthlyLog } from '../../../domain/log/shared.ts'
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

async function show(part: Partial<MonthlyLog> = {}) {
  const saveFile = vi.fn<(name: string, text: string, type: string) => void>()
  const world = forumWorld(fakeLog([entry({ id: 'a', kind: 'activity', fields: { demo: true } })]).log, { saveFile })
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
