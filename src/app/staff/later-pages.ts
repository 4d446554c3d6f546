import { lazy } from 'react'

const bring = () => import('./behind.ts')
type Behind = Awaited<ReturnType<typeof bring>>

const page = <Name extends keyof Behind>(name: Name) => lazy(async () => ({ default: (await bring())[name] }))

export const LazyMetricPage = page('MetricPage')
export const LazyMilestonesPage = page('MilestonesPage')
export const LazySharedLogPage = page('SharedLogPage')
export const LazyMonthsPage = page('MonthsPage')
export const LazyInvitationsPage = page('InvitationsPage')
export const LazySheetPage = page('SheetPage')
export const LazyWhoAnswersPage = page('WhoAnswersPage')
export const LazySettingsPage = page('SettingsPage')

/** Fetches those pages once somebody is in, so that they open at once and also without a connection. */
export async function fetchLaterPages(): Promise<void> {
  await bring().catch(() => undefined)
}
