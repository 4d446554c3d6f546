import { dueAfter } from './cadence.ts'
import type { Assurance, ReportedAction } from '../ports-pack.ts'

/** Where an action is against its date. `standing` is one without a month, such as a daily duty. */
export type ActionTiming = 'done' | 'stopped' | 'overdue' | 'due' | 'later' | 'standing'

/** As of the end of a month (`YYYY-MM`): an action printed for that month is due, one printed for an earlier month overdue. */
export function actionTiming({ deliveryMonth, state }: ReportedAction, month: string): ActionTiming {
  if (state?.status === 'done' || state?.status === 'stopped') return state.status
  if (!deliveryMonth) return 'standing'
  if (deliveryMonth < month) return 'overdue'
  return deliveryMonth === month ? 'due' : 'later'
}

export type AssuranceTiming = { last: string | null; due: string | null; overdue: boolean }

/** When a check was last done and is due again, looked at on `day`. One never recorded counts from the day the plan began. */
export function assuranceTiming({ cadence, done }: Assurance, adoptedOn: string, day: string): AssuranceTiming {
  const last = done[0]?.on ?? null
  const due = dueAfter(cadence, last ?? adoptedOn)
  return { last, due, overdue: due !== null && due < day }
}
