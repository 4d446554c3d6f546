import { dueAfter } from './cadence.ts'
import type { Assurance, ReportedAction } from '../ports-pack.ts'

/** Where an action is against its date. `standing` is one without a month, such as a daily duty. */
export type ActionTiming = 'done' | 'stopped' | 'overdue' | 'due' | 'later' | 'standing'

/** Looked at on `day`: an action printed for its month is due, one printed for an earlier month overdue. */
export function actionTiming({ deliveryMonth, state }: ReportedAction, day: string): ActionTiming {
  const month = day.slice(0, 7)
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
