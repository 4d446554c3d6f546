import type { SharedEntry } from './shared.ts'

/** Something families were promised, and whose day has passed. `month` is one in which the log shows it; null for none. */
export type LatePromise = {
  id: string
  youSaid: string
  owner: string | null
  dueOn: string
  days: number
  month: string | null
}

const DONE = ['done', 'not_possible']

/**
 * Of the entries of a log those that were promised for a day before `today` and are not done, the longest overdue first.
 * "Not possible" is an answer, so it is not late. A promise without a day cannot be late.
 */
export function latePromises(
  entries: readonly Pick<SharedEntry, 'id' | 'kind' | 'fields'>[],
  today: string,
): LatePromise[] {
  return entries
    .flatMap(({ id, kind, fields }): LatePromise[] => {
      const { dueOn, status, youSaid, owner } = fields
      if (kind !== 'ywsd' || typeof dueOn !== 'string' || dueOn >= today || DONE.includes(String(status))) return []
      const days = Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000)
      // The log has an entry in the month in which it was said or told (`private.is_in_month`), and not in the one it is due in.
      const day = [fields['saidOn'], fields['toldOn']].find((one) => typeof one === 'string')
      const month = day?.slice(0, 7) ?? null
      return [{ id, youSaid: String(youSaid), owner: typeof owner === 'string' ? owner : null, dueOn, days, month }]
    })
    .sort((a, b) => b.days - a.days)
}
