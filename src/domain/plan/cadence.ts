/** How often a check belongs to everyday work, as plans print it. */
export const cadences = [
  'daily',
  'weekly',
  '4-weekly',
  '8-weekly',
  'twice monthly',
  'monthly',
  'quarterly',
  '6-monthly',
  'annual',
] as const
export type Cadence = (typeof cadences)[number]

const DAYS: Partial<Record<Cadence, number>> = { weekly: 7, '4-weekly': 28, '8-weekly': 56, 'twice monthly': 16 }
const MONTHS: Partial<Record<Cadence, number>> = { monthly: 1, quarterly: 3, '6-monthly': 6, annual: 12 }

/**
 * The day (`YYYY-MM-DD`) by which a check is due again after `last`. Null where none can be said: without a printed
 * cadence, and for what runs every day. By weeks it is so many days later; by months it is the last day of the month so
 * many months later, since a monthly meeting may fall on any day of its month.
 */
export function dueAfter(cadence: string | null | undefined, last: string): string | null {
  const days = DAYS[cadence as Cadence]
  const at = new Date(`${last}T00:00:00Z`)
  if (days) {
    at.setUTCDate(at.getUTCDate() + days)
    return at.toISOString().slice(0, 10)
  }
  const months = MONTHS[cadence as Cadence]
  return months
    ? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).toISOString().slice(0, 10)
    : null
}
