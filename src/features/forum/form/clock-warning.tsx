import { dayOfRecord } from '../../../domain/log/about-record.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { clockTrouble } from './problems.ts'

/** Says so when this device's clock is years away from the log it holds: a wrong year would count in a wrong month. */
export function ClockWarning({ entries }: { entries: readonly ShownEntry[] }) {
  const { t, date } = useForumWords()
  const { clock, device } = useForumWorld()
  const today = clock.today()
  // What is only planned may be far ahead.
  const past = entries.filter(({ fields }) => fields['status'] !== 'planned')
  const newest = past.map(({ kind, fields }) => dayOfRecord(kind, fields)).find((day) => day !== null) ?? null
  const trouble = clockTrouble(today, newest)
  if (!trouble || newest === null) return null
  return (
    <p className="problem" role="alert">
      {t(`clock.${trouble}`, { device, today: date(today), newest: date(newest) })}
    </p>
  )
}
