import { lazy, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { addMonths } from '../../domain/metric/months.ts'
import { ScorecardPage } from '../../features/staff/scorecard/scorecard-page.tsx'
import { StaffOnly } from '../../features/staff/frame/staff-only.tsx'
import { SignedIn } from '../../features/staff/signed-in.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
import { bring } from './bring.ts'
import {
  fetchLaterPages,
  LazyInvitationsPage,
  LazyMetricPage,
  LazyMilestonesPage,
  LazyMonthsPage,
  LazySettingsPage,
  LazySharedLogPage,
  LazySheetPage,
  LazyWhoAnswersPage,
} from './later-pages.ts'
import { PageGate } from './page-gate.tsx'

const LazyCommentsPages = lazy(bring(() => import('./comments-pages.tsx')))
const LazyPaperPage = lazy(bring(() => import('./paper-page.tsx')))
const LazyPackPages = lazy(bring(() => import('./pack-pages.tsx')))
const LazyPlanPages = lazy(bring(() => import('./plan-pages.tsx')))
const LazyEnterPage = lazy(bring(() => import('./enter-page.tsx')))
const LazyMonthPage = lazy(bring(() => import('./month-page.tsx')))

/** What the server refuses a forum member: they are told so once, instead of by each page in its own words. */
const STAFF_ONLY = /^\/staff\/(?:comments|enter|settings)(?:\/|$)/

/** The staff's door behind a sign-in, and where each address leads. */
export function StaffApp() {
  const { clock } = useStaffWorld()
  return (
    <SignedIn>
      {(reader) => (
        <>
          <FetchLater />
          <PageGate reader={reader} reachable={reachable} loadAnew={() => window.location.reload()}>
            <Switch>
              <Route path="/staff">
                <ScorecardPage reader={reader} />
              </Route>
              <Route path="/staff/milestones">
                <LazyMilestonesPage reader={reader} />
              </Route>
              <Route path="/staff/metric/:key">
                {({ key }) => <LazyMetricPage key={key} reader={reader} metricKey={key} />}
              </Route>
              {reader.person.forum && (
                <Route path={STAFF_ONLY}>
                  <StaffOnly reader={reader} />
                </Route>
              )}
              <Route path="/staff/comments/*?">
                <LazyCommentsPages reader={reader} />
              </Route>
              <Route path="/staff/log">
                <LazySharedLogPage reader={reader} />
              </Route>
              <Route path="/staff/month">
                <Redirect to={`/staff/month/${addMonths(clock.today().slice(0, 7), -1)}`} replace />
              </Route>
              <Route path="/staff/month/:month">{({ month }) => <LazyMonthPage reader={reader} month={month} />}</Route>
              <Route path="/staff/months">
                <LazyMonthsPage reader={reader} />
              </Route>
              <Route path="/staff/enter">
                <LazyEnterPage reader={reader} />
              </Route>
              <Route path="/staff/paper">
                <LazyPaperPage reader={reader} />
              </Route>
              <Route path="/staff/invitations">
                <LazyInvitationsPage reader={reader} />
              </Route>
              <Route path="/staff/invitations/:batch">
                {({ batch }) => <LazySheetPage key={batch} reader={reader} batch={batch} />}
              </Route>
              <Route path="/staff/who-took-part">
                <LazyWhoAnswersPage reader={reader} />
              </Route>
              <Route path="/staff/pack/:kind?">{({ kind }) => <LazyPackPages reader={reader} kind={kind} />}</Route>
              <Route path="/staff/plans/:key?">{({ key }) => <LazyPlanPages reader={reader} version={key} />}</Route>
              <Route path="/staff/settings">
                <LazySettingsPage reader={reader} />
              </Route>
              <Route>
                <Redirect to="/staff" replace />
              </Route>
            </Switch>
          </PageGate>
        </>
      )}
    </SignedIn>
  )
}

/** Whether Heard's own files can be had now. */
const reachable = () =>
  fetch('/config.json', { cache: 'no-store' }).then(
    (reply) => reply.ok,
    () => false,
  )

/** Once somebody is in and what they came for has been asked for. */
function FetchLater() {
  useEffect(() => {
    const timer = setTimeout(() => void fetchLaterPages(), 3000)
    return () => clearTimeout(timer)
  }, [])
  return null
}
