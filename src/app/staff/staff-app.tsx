import { lazy, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { addMonths } from '../../domain/metric/months.ts'
import { ScorecardPage } from '../../features/staff/scorecard/scorecard-page.tsx'
import { StaffOnly } from '../../features/staff/frame/staff-only.tsx'
import { SignedIn } from '../../features/staff/signed-in.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
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

const LazyCommentsPages = lazy(() => import('./comments-pages.tsx'))
const LazyPaperPage = lazy(() => import('./paper-page.tsx'))
const LazyPackPages = lazy(() => import('./pack-pages.tsx'))
const LazyPlanPages = lazy(() => import('./plan-pages.tsx'))
const LazyEnterPage = lazy(() => import('./enter-page.tsx'))
const LazyMonthPage = lazy(() => import('./month-page.tsx'))

/** What the server refuses a forum member: they are told so once, instead of by each page in its own words. */
const STAFF_ONLY = /^\/staff\/(?:comments|enter|settings)(?:\/|$)/

/** The staff's door behind a sign-in, and where each address leads. */
export function StaffApp() {
  const { clock } = useStaffWorld()
  return (
    <SignedIn>
      {(reader) => (
        <Suspense fallback={null}>
          <FetchLater />
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
        </Suspense>
      )}
    </SignedIn>
  )
}

/** Once somebody is in and what they came for has been asked for. */
function FetchLater() {
  useEffect(() => {
    const timer = setTimeout(() => void fetchLaterPages(), 3000)
    return () => clearTimeout(timer)
  }, [])
  return null
}
