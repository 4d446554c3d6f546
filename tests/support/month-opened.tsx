import { screen } from '@testing-library/react'
import { vi } from 'vitest'
import type { MonthlyLog } from '../../src/domain/log/shared.ts'
import type { Answer } from '../../src/domain/ports-staff.ts'
import type { Scorecard } from '../../src/domain/plan/plan.ts'
import type { ForumWorld } from '../../src/features/forum/forum-world.tsx'
import { MonthPage } from '../../src/features/forum/month/month-page.tsx'
import { entry, fakeLog, forumWorld, showForum } from './fake-forum.tsx'

/** October of a made-up forum: closed, with a figure that moved after and one nobody disputes. */
export const october: MonthlyLog = {
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

/** What the plan asks of three of its measures. */
const plan = [
  { key: 'pcpw_meeting_requests_met_la', unit: 'percent', direction: 'higher', milestones: [[100, null]] },
  { key: 'coproduction_activities_monthly', unit: 'count', direction: 'higher', milestones: [[6, '>']] },
  { key: 'pcpw_formal_escalations', unit: 'count', direction: 'trend-only', milestones: [] },
].map(({ milestones, ...one }) => ({
  ...one,
  hasNumericTrajectory: milestones.length > 0,
  milestones: milestones.map(([value, comparator]) => ({ month: '2026-07', raw: '', value, comparator })),
}))
export const scorecard = () =>
  Promise.resolve({ kind: 'answered', value: { metrics: plan } } as unknown as Answer<Scorecard>)

/** Opens October, or another month, with these parts in place of its own, before a server that answers so. */
export async function openMonth(
  part: Partial<MonthlyLog> = {},
  more: Partial<ForumWorld> = {},
  server: Partial<ForumWorld['shared']> = {},
  month = '2026-10',
) {
  const saveFile = vi.fn<(name: string, text: string, type: string) => void>()
  const world = forumWorld(fakeLog([entry({ id: 'a', kind: 'activity', fields: { demo: true } })]).log, {
    saveFile,
    ...more,
  })
  world.shared.monthlyLog = () => Promise.resolve({ kind: 'answered', value: { ...october, ...part } })
  Object.assign(world.shared, server)
  const drawn = showForum(world, <MonthPage month={month} />)
  await screen.findByText(/The month closed on/)
  return { ...drawn, saveFile }
}

/** The words of the row of this name. */
export const rowOf = (name: RegExp) => screen.getByRole('row', { name }).textContent
