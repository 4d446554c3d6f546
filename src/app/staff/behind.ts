import { logNames } from '../../content/messages/en/log-names.ts'
import { staffInvitations } from '../../content/messages/en/staff-invitations.ts'
import { staffLog } from '../../content/messages/en/staff-log.ts'
import { staffMonths } from '../../content/messages/en/staff-months.ts'
import { staffPeople } from '../../content/messages/en/staff-people.ts'
import { staffReading } from '../../content/messages/en/staff-reading.ts'
import { InvitationsPage as Invitations } from '../../features/staff/invitations/invitations-page.tsx'
import { SheetPage as Sheet } from '../../features/staff/invitations/sheet-page.tsx'
import { SharedLogPage as SharedLog } from '../../features/staff/log/shared-log-page.tsx'
import { MetricPage as Metric } from '../../features/staff/metric/metric-page.tsx'
import { MilestonesPage as Milestones } from '../../features/staff/milestones/milestones-page.tsx'
import { MonthsPage as Months } from '../../features/staff/months/months-page.tsx'
import { SettingsPage as Settings } from '../../features/staff/settings/settings-page.tsx'
import { WhoAnswersPage as WhoAnswers } from '../../features/staff/who-answers/who-answers-page.tsx'
import { withWords } from './with-words.tsx'

const words = [logNames, staffInvitations, staffLog, staffMonths, staffPeople, staffReading] as const

// The pages behind the scorecard, in one file.
export const InvitationsPage = withWords(Invitations, ...words)
export const SheetPage = withWords(Sheet, ...words)
export const SharedLogPage = withWords(SharedLog, ...words)
export const MetricPage = withWords(Metric, ...words)
export const MilestonesPage = withWords(Milestones, ...words)
export const MonthsPage = withWords(Months, ...words)
export const SettingsPage = withWords(Settings, ...words)
export const WhoAnswersPage = withWords(WhoAnswers, ...words)
