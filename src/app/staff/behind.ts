/** The pages behind the scorecard, in one file. */
export { InvitationsPage } from '../../features/staff/invitations/invitations-page.tsx'
export { SheetPage } from '../../features/staff/invitations/sheet-page.tsx'
export { SharedLogPage } from '../../features/staff/log/shared-log-page.tsx'
export { MetricPage } from '../../features/staff/metric/metric-page.tsx'
export { MilestonesPage } from '../../features/staff/milestones/milestones-page.tsx'
export { MonthsPage } from '../../features/staff/months/months-page.tsx'
export { SettingsPage } from '../../features/staff/settings/settings-page.tsx'
export { WhoAnswersPage } from '../../features/staff/who-answers/who-answers-page.tsx'
