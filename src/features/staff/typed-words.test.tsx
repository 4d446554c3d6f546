import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { comment, desk, flag } from '../../../tests/support/comments-in-hand.ts'
import { card, ok, seriesOf, point, show, world } from '../../../tests/support/fake-staff.tsx'
import { goodRecords } from '../../../tests/support/log-records.ts'
import { action, check, openPack, packOf } from '../../../tests/support/pack-opened.tsx'
import { plan, server } from '../../../tests/support/plans-in-hand.tsx'
import { showsTurning, turning, unheld } from '../../../tests/support/turning.ts'
import { described } from '../../domain/log/described.ts'
import { logKinds, type LogKind } from '../../domain/log/kinds.ts'
import type { SharedEntry } from '../../domain/log/shared.ts'
import type { StaffWorld } from './staff-world.tsx'
import { CommentsPage } from './comments/comments-page.tsx'
import { ThemePage } from './comments/theme-page.tsx'
import { ThemesPage } from './comments/themes-page.tsx'
import { SharedLogPage } from './log/shared-log-page.tsx'
import { MetricPage } from './metric/metric-page.tsx'
import { MilestonesPage } from './milestones/milestones-page.tsx'
import { PlanPage } from './plans/plan-page.tsx'
import { ScorecardPage } from './scorecard/scorecard-page.tsx'

// No sign in what somebody typed turns the words that stand beside it.

function typedIn(kind: LogKind): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...goodRecords[kind] }
  for (const { field, as } of described[kind]) {
    if (as === 'line' || as === 'text') fields[field] = turning(`${kind} ${field}`)
    if (as === 'day') fields[field] = '2025-10-14'
    if (as === 'links') fields[field] = { plan: 'wirral-2024-05', statements: [2], actions: [], metrics: [ASKED] }
  }
  return fields
}
const ASKED = 'parent_carers_involved_ehcp'
const disputed = { side: 'la' as const, stance: 'disputed' as const, revision: 1, on: '2025-10-20' }
const entries: SharedEntry[] = logKinds.map((kind) => ({
  id: kind,
  kind,
  fields: { ...typedIn(kind), ...(kind === 'ywsd' && { status: 'in_progress', doneOn: undefined }) },
  revision: 2,
  stances: [
    {
      ...disputed,
      sentence: turning('No'),
      stands: true,
      changedOn: '2025-10-21',
      was: kind === 'activity' ? { title: turning('Was'), counts: { as: true, because: turning('Why') } } : {},
    },
    { ...disputed, sentence: turning('Before'), stands: false },
  ],
  yours: true,
  side: 'la',
}))
const THEME = { id: 't1', name: turning('Waiting'), retired: false }
const themes = [THEME, { ...THEME, id: 't2', retired: true }]
const typedComment = comment('a', {
  language: 'ar',
  words: turning('Words'),
  themes: ['t1', 't2'],
  flags: [{ ...flag, done: turning('Rang'), doneOn: '2025-11-20', doneBy: 'a@b.example' }],
})
const typedDesk = desk({ unread: 1, overdue: 0, themes })
const lead = card({ [ASKED]: [point('2025-10', 45, 90)] })
const typedCard = {
  ...lead,
  plan: { ...lead.plan!, title: turning('Plan') },
  statements: lead.statements.map((one) => ({ ...one, title: turning(one.title) })),
  metrics: lead.metrics.map((one) => ({ ...one, key: `${one.key}_new`, label: turning(one.label) })),
}
const note = {
  id: 'n1',
  metric: ASKED,
  demo: false,
  kind: 'note' as const,
  month: '2025-10',
  words: turning('Note'),
  signed: turning('Name'),
  agency: 'la' as const,
  on: '2025-11-01',
  mayTakeBack: true,
  takenBack: null,
}
const typedPlan = {
  ...plan,
  title: turning(plan.title),
  statements: plan.statements.map((one) => ({ ...one, title: turning(one.title) })),
  metrics: plan.metrics.map((one) => ({ ...one, label: turning(one.label) })),
  new_actions: plan.new_actions.map((one) => ({
    ...one,
    action: turning(one.action),
    responsible: turning(one.responsible),
    monitored_by: turning(one.monitored_by),
  })),
}

function is(): StaffWorld {
  const base = world({
    scorecard: () => ok(typedCard),
    metricSeries: () => ok(seriesOf([point('2025-10', 45, 90)])),
    metricNotes: () => ok({ mayNote: true, maySetBaseline: false, notes: [note] }),
  })
  return {
    ...base,
    plans: server({ file: () => ok(typedPlan) }),
    sharedLog: {
      ...base.sharedLog,
      entries: () => ok(entries),
      photos: () => ok([{ photo: 'p', words: turning('Photo'), type: 'image/jpeg' }] as never),
      photo: () => ok({ data: '/9j/2Q==' } as never),
    },
    comments: {
      ...base.comments,
      desk: () => ok(typedDesk),
      page: () => ok({ comments: [typedComment], after: null }),
      themeMonths: () => ok({ demo: false, months: [], themes: themes.map((theme) => ({ ...theme, months: [] })) }),
      saidDid: () =>
        ok([
          {
            id: 's',
            revision: 1,
            theme: 't1',
            fields: { ...typedIn('ywsd'), status: 'done' } as never,
            on: '2025-11-01',
            yours: true,
          },
        ]),
    },
  }
}

test.each<[string, string, Parameters<typeof show>[1]]>([
  ['the shared log', '/staff/log?month=2025-10', (reader) => <SharedLogPage reader={reader} />],
  ['one comment', '/staff/comments', (reader) => <CommentsPage reader={reader} />],
  ['many comments', '/staff/comments?only=all&view=list', (reader) => <CommentsPage reader={reader} />],
  ['themes', '/staff/comments/themes', (reader) => <ThemesPage reader={reader} />],
  ['a theme', '/staff/comments/themes/t1', (reader) => <ThemePage reader={reader} id="t1" />],
  ['a measure', `/staff/metric/${ASKED}?month=2025-10`, (reader) => <MetricPage reader={reader} metricKey={ASKED} />],
  ['the scorecard', '/staff?month=2025-10', (reader) => <ScorecardPage reader={reader} />],
  ['milestones', '/staff/milestones?month=2025-10', (reader) => <MilestonesPage reader={reader} />],
  ['a plan', '/staff/plans/wirral-2024-05', (reader) => <PlanPage reader={reader} planKey="wirral-2024-05" />],
])('typed words turn nothing beside them: %s', async (_name, path, page) => {
  const { container } = show(is(), page, path)
  await screen.findAllByText(/\u202E/)
  // What is folded is looked at too, and what is drawn only once it is open.
  for (const one of container.querySelectorAll('details')) one.open = true
  await act(async () => {
    await new Promise((later) => setTimeout(later))
  })
  expect(showsTurning(container)).toBe(true)
  expect(unheld(container)).toEqual([])
  expect(unheld(document.title)).toEqual([])
})

test.each(['impact', 'board', 'forum', 'national'] as const)('nor in a report: %s', async (kind) => {
  const typed = {
    ...action,
    refs: [turning('A1')],
    action: turning('Action'),
    responsible: turning('Head'),
    monitoredBy: turning('Group'),
    deliveryMonth: null,
    deliveryRaw: turning('soon'),
  }
  const state = { status: 'under_way' as const, rag: 'amber' as const, revision: 1, on: '2025-11-04' }
  const version = {
    revision: 1,
    what: turning('What'),
    soWhat: `${turning('So')}\n${turning('what')}`,
    nowWhat: turning('Now'),
    on: '2025-11-03',
    late: true,
    why: turning('Why'),
    by: turning('Writer'),
  }
  const said = { ...state, note: turning('Note'), evidence: turning('Shelf'), under: turning('Plan before') }
  const under = { ...version, plan: turning('Plan before'), title: turning('Statement') }
  const pack = packOf({
    words: [0, 1, 2, 3].map((statement) => ({ ...version, statement, earlier: [version, version] })),
    wordsUnder: [
      { ...under, statement: 0 },
      { ...under, statement: 1 },
    ],
    actions: [{ ...typed, latest: 1, state: said }],
    assurance: [{ ...check, text: turning('Check') }],
  })
  const { container } = openPack(kind, {}, pack, typedCard)
  await within(container).findAllByText(/\u202E/)
  expect(unheld(container)).toEqual([])
})
