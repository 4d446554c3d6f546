import { clockTrouble } from '../../../domain/log/device-clock.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** Says so when this device's clock is days away from the server's: a wrong day would count in a wrong month. */
export function ClockWarning() {
  const { t, date } = useForumWords()
  const { clock, device } = useForumWorld()
  const heard = useBook()?.heardDay
  const today = clock.today()
  const trouble = clockTrouble(today, heard)
  if (!trouble || !heard) return null
  return (
    <p className="problem" role="alert">
      {t(`clock.${trouble}`, { device, today: date(today), there: date(heard.there) })}
    </p>
  )
}
