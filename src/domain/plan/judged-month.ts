import type { ReadBy } from './plan.ts'

/** As far as a reply says: the last month that is over, or an earlier one that was asked for. */
type Read = { judgedTo?: string | null | undefined }

/**
 * The month up to which figures are judged, and counted into limits. The server says which it is (`private.judged_to`); a reply
 * kept from before it did is judged as it was then: up to the month looked at.
 */
export function judgedMonth({ judgedTo }: Read, asOf: string): string {
  return judgedTo ?? asOf
}

/** The plan that is read was not in force in this month, and does not judge it: another plan did, if there was one (`isBeforeAnyPlan`). */
export function isBeforePlan(plan: Pick<ReadBy, 'since'> | null | undefined, month: string): boolean {
  return !!plan?.since && month < plan.since
}

/** No plan of the area was in force yet at the end of this month: none is its own, and none judged it in its time. */
export function isBeforeAnyPlan(plan: Pick<ReadBy, 'begins'> | null | undefined, month: string): boolean {
  return !!plan?.begins && month < plan.begins
}
