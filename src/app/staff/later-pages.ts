import { lazy } from 'react'
import { bring } from './bring.ts'

const bringBehind = bring(() => import('./behind.ts'))
type Behind = Awaited<ReturnType<typeof bringBehind>>

const page = <Name extends keyof Behind>(name: Name) => lazy(async () => ({ default: (await bringBehind())[name] }))

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
  await bringBehind().catch(() => undefined)
}
