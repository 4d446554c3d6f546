import { clockTrouble } from '../../../domain/log/device-clock.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** What a wrong day would spoil: the days somebody writes in a form, or what a page counts up to today. */
type Over = 'form' | 'counted'

/** A sentence on this device's clock when it is days away from the server's; null where nothing says that it is wrong. */
export function useClockTrouble(over: Over = 'form'): string | null {
  const { t, date } = useForumWords()
  const { clock, device } = useForumWorld()
  const heard = useBook()?.heardDay
  const today = clock.today()
  const trouble = clockTrouble(today, heard)
  if (!trouble || !heard) return null
  const values = { device, today: date(today), there: date(heard.there) }
  return t(over === 'form' ? `clock.${trouble}` : `clock.${trouble}.counted`, values)
}

/** Says so over a form, as a wrong day would count in a wrong month, or over what is counted up to today. */
export function ClockWarning({ over }: { over?: Over }) {
  const trouble = useClockTrouble(over)
  if (trouble === null) return null
  return (
    <p className="problem" role="alert">
      {trouble}
    </p>
  )
}
