import type { MetricRow, MonthDetail } from '../../../domain/plan/plan.ts'
import { isProvisional } from '../../../domain/log/working-days.ts'
import { besideClosed } from '../months/since-close.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'

const MARKS = {
  open: 'table.notOver',
  provisional: 'table.provisional',
  closed: 'table.closed',
  reopened: 'table.reopened',
} as const satisfies Record<string, StaffKey>

/** Beside a month: open, closed or opened again; under it, what came after the close. */
export function MonthMark({ feed, point }: { feed: MetricRow['feed']; point: MonthDetail }) {
  const words = useStaffWords()
  const { clock } = useStaffWorld()
  // A reply kept from before months closed says nothing of it: then the calendar does.
  const since = besideClosed(words, point, feed)
  const state = point.state ?? (isProvisional(point.month, clock.today()) ? 'provisional' : null)
  return (
    <>
      {state && <span className="soft"> {words.t(MARKS[state])}</span>}
      {since !== null && <span className="soft revised">{since}</span>}
    </>
  )
}
