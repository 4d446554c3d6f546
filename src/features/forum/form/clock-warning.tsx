import { clockTrouble } from '../../../domain/log/device-clock.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** A sentence on this device's clock when it is days away from the server's; null where nothing says that it is wrong. */
export function useClockTrouble(): string | null {
  const { t, date } = useForumWords()
  const { clock, device } = useForumWorld()
  const heard = useBook()?.heardDay
  const today = clock.today()
  const trouble = clockTrouble(today, heard)
  return trouble && heard ? t(`clock.${trouble}`, { device, today: date(today), there: date(heard.there) }) : null
}

/** Says so over a form: a wrong day would count in a wrong month. */
export function ClockWarning() {
  const trouble = useClockTrouble()
  if (trouble === null) return null
  return (
    <p className="problem" role="alert">
      {trouble}
    </p>
  )
}
