import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { addMonths } from '../../domain/metric/months.ts'
import { InvitationsPage } from '../../features/staff/invitations/invitations-page.tsx'
import { SheetPage } from '../../features/staff/invitations/sheet-page.tsx'
import { SharedLogPage } from '../../features/staff/log/shared-log-page.tsx'
import { MetricPage } from '../../features/staff/metric/metric-page.tsx'
import { MilestonesPage } from '../../features/staff/milestones/milestones-page.tsx'
import { MonthsPage } from '../../features/staff/months/months-page.tsx'
import { ScorecardPage } from '../../features/staff/scorecard/scorecard-page.tsx'
import { SignedIn } from '../../features/staff/signed-in.tsx'
import { SettingsPage } from '../../features/staff/settings/settings-page.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
import { WhoAnswersPage } from '../../features/staff/who-answers/who-answers-page.tsx'

const LazyCommentsPages = lazy(() => import('./comments-pages.tsx'))
const LazyPaperPage = lazy(() => import('./paper-page.tsx'))
const LazyPackPages = lazy(() => import('./pack-pages.tsx'))
const LazyPlanPages = lazy(() => import('./plan-pages.tsx'))
const LazyEnterPage = lazy(() => import('./enter-page.tsx'))
const LazyMonthPage = lazy(() => import('./month-page.tsx'))

/** The staff's door behind a sign-in, and where each address leads. */
export function StaffApp() {
  const { clock } = useStaffWorld()
  return (
    <SignedIn>
      {(reader) => (
        <Switch>
          <Route path="/staff">
            <ScorecardPage reader={reader} />
          </Route>
          <Route path="/staff/milestones">
            <MilestonesPage reader={reader} />
          </Route>
          <Route path="/staff/metric/:key">
            {({ key }) => <MetricPage key={key} reader={reader} metricKey={key} />}
          </Route>
          <Route path="/staff/comments/*?">
            <Suspense fallback={null}>
              <LazyCommentsPages reader={reader} />
            </Suspense>
          </Route>
          <Route path="/staff/log">
            <SharedLogPage reader={reader} />
          </Route>
          <Route path="/staff/month">
            <Redirect to={`/staff/month/${addMonths(clock.today().slice(0, 7), -1)}`} replace />
          </Route>
          <Route path="/staff/month/:month">
            {({ month }) => (
              <Suspense fallback={null}>
                <LazyMonthPage reader={reader} month={month} />
              </Suspense>
            )}
          </Route>
          <Route path="/staff/months">
            <MonthsPage reader={reader} />
          </Route>
          <Route path="/staff/enter">
            <Suspense fallback={null}>
              <LazyEnterPage reader={reader} />
            </Suspense>
          </Route>
          <Route path="/staff/paper">
            <Suspense fallback={null}>
              <LazyPaperPage reader={reader} />
            </Suspense>
          </Route>
          <Route path="/staff/invitations">
            <InvitationsPage reader={reader} />
          </Route>
          <Route path="/staff/invitations/:batch">
            {({ batch }) => <SheetPage key={batch} reader={reader} batch={batch} />}
          </Route>
          <Route path="/staff/who-took-part">
            <WhoAnswersPage reader={reader} />
          </Route>
          <Route path="/staff/pack/:kind?">
            {({ kind }) => (
              <Suspense fallback={null}>
                <LazyPackPages reader={reader} kind={kind} />
              </Suspense>
            )}
          </Route>
          <Route path="/staff/plans/:key?">
            {({ key }) => (
              <Suspense fallback={null}>
                <LazyPlanPages reader={reader} version={key} />
              </Suspense>
            )}
          </Route>
          <Route path="/staff/settings">
            <SettingsPage reader={reader} />
          </Route>
          <Route>
            <Redirect to="/staff" replace />
          </Route>
        </Switch>
      )}
    </SignedIn>
  )
}
