import type { StaffServer } from '../../../domain/ports-staff.ts'

/**
 * Whether a close, or an opening again, has happened whose answer got lost: by how the month stands now. Null when that cannot be
 * fetched either.
 */
export async function hasHappened(
  server: StaffServer,
  area: string,
  month: string,
  what: 'close' | 'reopen',
): Promise<boolean | null> {
  const answer = await server.months(area)
  const card = answer.kind === 'answered' ? answer.value.months.find((one) => one.month === month) : undefined
  return card ? card.feeds.every(({ state }) => (state === 'closed') === (what === 'close')) : null
}
