import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import planJson from '../../src/content/plans/wirral-2024-05.json'
import { languages } from '../../src/content/messages/languages.ts'
import { wirralPlaces } from '../../src/content/messages/places/wirral.ts'
import { staffMessages } from '../../src/content/messages/en/staff.ts'
import type { Membership } from '../../src/domain/access/role.ts'
import type { Answer, LastViews, StaffServer } from '../../src/domain/ports-staff.ts'
import { milestonesOf, planFile } from '../../src/domain/plan/plan-file.ts'
import { metricReply, scorecardReply, type MetricSeries, type Scorecard } from '../../src/domain/plan/plan.ts'
import { createWording, WordingProvider } from '../../src/ui/wording.tsx'
import { sheetWords } from '../../src/app/staff/sheet-words.ts'
import { ScorecardPage } from '../../src/features/staff/scorecard/scorecard-page.tsx'
import { SignedIn } from '../../src/features/staff/signed-in.tsx'
import { StaffWorldProvider, type StaffWorld } from '../../src/features/staff/staff-world.tsx'

const plan = planFile.parse(planJson)
/** A month with its figure; null for a hidden one. */
export const point = (month: string, numerator: number | null, denominator: number | null, demo = false) => ({
  month,
  numerator,
  denominator,
  hidden: numerator === null,
  demo,
})

/** The plan as the server sends it, with figures for the rows named. */
export function card(series: Record<string, ReturnType<typeof point>[]> = {}, asOf = '2025-10'): Scorecard {
  return scorecardReply.parse({
    area: { key: 'wirral', name: 'Wirral' },
    plan: { key: 'wirral-2024-05', title: plan.title, planEnd: plan.plan_end },
    asOf,
    known: { on: '2025-11-20', isToday: true, newest: '2025-10' },
    demo: Object.values(series)
      .flat()
      .some((p) => p.demo),
    statements: plan.statements,
    metrics: plan.metrics.map((metric) => ({
      ...metric,
      milestones: milestonesOf(plan, metric),
      hasNumericTrajectory: metric.has_numeric_trajectory,
      trajectoryText: metric.trajectory_text,
      sameAs: metric.same_as,
      series: series[metric.key] ?? [],
    })),
  })
}

/** One measure as the server sends it. */
export function seriesOf(
  months: (ReturnType<typeof point> & { options?: Record<string, number> })[],
  more: Partial<MetricSeries> = {},
): MetricSeries {
  const metric = card().metrics.find((m) => m.key === 'parent_carers_involved_ehcp')!
  return metricReply.parse({
    metric,
    definition: {
      numerator: 'Strongly agree and agree',
      denominator: 'All answers',
      exclusions: 'Does not apply',
      source: 'Survey',
      version: 1,
    },
    months,
    rolling: [],
    breakdown: null,
    ...more,
  })
}

export const wirral: Membership = { area: 'wirral', areaName: 'Wirral', role: 'staff', agency: 'la' }
export const ok = <T,>(value: T): Promise<Answer<T>> => Promise.resolve({ kind: 'answered', value })

/** What the pages have kept of what they last saw; emptied after each test that shows a page. */
export const kept = new Map<string, { value: unknown; at: number }>()

const lastViews: LastViews = {
  keep: (name, value, at) => void kept.set(name, { value, at }),
  get: (name) => kept.get(name) ?? null,
  clear: () => kept.clear(),
}

/** The staff's world with a server that knows nobody's figures, but for what a test gives it. */
export function world(server: Partial<StaffServer>, more: Partial<StaffWorld> = {}): StaffWorld {
  return {
    server: {
      requestCode: () => Promise.resolve('sent'),
      verifyCode: () => Promise.resolve('signed_in'),
      session: () => Promise.resolve('staff@wirral.example'),
      signOut: () => Promise.resolve(),
      watchSession: () => () => {},
      memberships: () => ok([wirral]),
      scorecard: () => ok(card()),
      metricSeries: () => ok(seriesOf([])),
      months: () => ok({ asAt: '2025-11-20T10:00:00Z', mayClose: false, months: [] }),
      closeMonth: () => Promise.resolve({ kind: 'not_a_member' }),
      reopenMonth: () => Promise.resolve({ kind: 'not_a_member' }),
      equalityTotals: () => Promise.resolve({ kind: 'not_a_member' }),
      filledInBy: () => Promise.resolve({ kind: 'not_a_member' }),
      areaPlaces: () => Promise.resolve({ kind: 'not_a_member' }),
      changePlaces: () => Promise.resolve({ kind: 'not_a_member' }),
      survey: () => Promise.resolve({ kind: 'unavailable' }),
      createInvitations: () => ok({ status: 'created', id: 'b1' }),
      invitations: () => ok([]),
      invitationSheet: () => Promise.resolve({ kind: 'not_a_member' }),
      cancelInvitations: () => Promise.resolve({ kind: 'not_a_member' }),
      completion: () => ok([]),
      metricNotes: () => ok({ mayNote: true, maySetBaseline: false, notes: [] }),
      writeMetricNote: () => Promise.resolve({ kind: 'no_connection' }),
      channelMix: () => ok({ quarters: [] }),
      forumKnowledge: () => ok({ months: [] }),
      sendKeyed: () => Promise.resolve({ kind: 'no_connection' }),
      checkKeyed: () => Promise.resolve({ kind: 'no_connection' }),
      waitingForms: () => ok([]),
      ...server,
    },
    sharedLog: {
      entries: () => ok([]),
      say: () => Promise.resolve({ kind: 'no_connection' }),
      monthlyLog: () => Promise.resolve({ kind: 'no_connection' }),
      writeMonthlyLog: () => Promise.resolve({ kind: 'no_connection' }),
      signMonthlyLog: () => Promise.resolve({ kind: 'no_connection' }),
      writeCaseStudy: () => Promise.resolve({ kind: 'no_connection' }),
      photos: () => ok([]),
      photo: () => Promise.resolve({ kind: 'no_connection' }),
    },
    comments: {
      desk: () => Promise.resolve({ kind: 'not_a_member' }),
      page: () => ok({ comments: [], after: null }),
      change: () => Promise.resolve({ kind: 'no_connection' }),
      original: () => Promise.resolve({ kind: 'no_connection' }),
      flagDone: () => Promise.resolve({ kind: 'no_connection' }),
      changeTheme: () => Promise.resolve({ kind: 'no_connection' }),
      themeMonths: () => ok({ demo: false, months: [], themes: [] }),
      audit: () => ok([]),
      saidDid: () => ok([]),
      writeSaidDid: () => Promise.resolve({ kind: 'no_connection' }),
    },
    newId: () => '00000000-0000-4000-8000-000000000001',
    plans: {
      versions: () => ok([]),
      file: () => Promise.resolve({ kind: 'not_a_member' }),
      adopt: () => Promise.resolve({ kind: 'no_connection' }),
      grounds: () => ok({ from: null, measures: [] }),
      footings: () => ok({ mayWrite: false, begins: null, statements: [], decisions: [] }),
      writeFooting: () => Promise.resolve({ kind: 'no_connection' }),
    },
    packs: {
      pack: () => Promise.resolve({ kind: 'not_a_member' }),
      writeWords: () => Promise.resolve({ kind: 'no_connection' }),
      sayAction: () => Promise.resolve({ kind: 'no_connection' }),
      recordAssurance: () => Promise.resolve({ kind: 'no_connection' }),
    },
    drafts: () => ({ read: () => null, keep: () => true, clear: () => {} }),
    manual: {
      grid: () => Promise.resolve({ kind: 'not_a_member' }),
      put: () => Promise.resolve({ kind: 'no_connection' }),
      history: () => ok([]),
      missing: () => ok([]),
      setOwner: () => Promise.resolve({ kind: 'not_a_member' }),
    },
    lastViews,
    clock: { now: () => Date.parse('2025-11-20T10:00:00Z'), today: () => '2025-11-20' },
    saveFile: vi.fn<StaffWorld['saveFile']>(),
    saveBlob: vi.fn<StaffWorld['saveBlob']>(),
    print: vi.fn<StaffWorld['print']>(),
    places: wirralPlaces,
    site: 'https://heard.example',
    surveys: [],
    languages,
    sheetWords,
    unsentOfForum: () => Promise.resolve(0),
    homeArea: 'wirral',
    ...more,
  }
}

/** Draws a page as somebody signed in sees it at this address. */
export function show(
  is: StaffWorld,
  page: (reader: Parameters<Parameters<typeof SignedIn>[0]['children']>[0]) => ReactNode,
  path = '/staff',
) {
  onTestFinished(() => kept.clear())
  const { hook, searchHook } = memoryLocation({ path, searchPath: path.split('?')[1] ?? '' })
  return render(
    <WordingProvider wording={createWording('en', [staffMessages])}>
      <StaffWorldProvider world={is}>
        <Router hook={hook} searchHook={searchHook}>
          <SignedIn>{page}</SignedIn>
        </Router>
      </StaffWorldProvider>
    </WordingProvider>,
  )
}
export const scorecard = (is: StaffWorld) => show(is, (reader) => <ScorecardPage reader={reader} />)
