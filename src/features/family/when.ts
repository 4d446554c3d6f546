import type { Wording } from '../../ui/wording.tsx'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "Last tried 5 minutes ago." Times are milliseconds; a clock that was put back counts as just now. */
export function lastTried(t: Wording['t'], now: number, at: number | null): string {
  if (at === null) return t('when.notTried')
  const ago = Math.max(0, now - at)
  if (ago < 2 * MINUTE) return t('when.triedNow')
  if (ago < HOUR) return t('when.triedMinutes', { count: Math.floor(ago / MINUTE) })
  if (ago < DAY) return t('when.triedHours', { count: Math.floor(ago / HOUR) })
  return t('when.triedDays', { count: Math.floor(ago / DAY) })
}

/** "Next try in about 5 minutes, if Heard is open." */
export function nextTry(t: Wording['t'], now: number, notBefore: number, byItself: boolean): string {
  const wait = notBefore - now
  const when =
    wait < MINUTE
      ? t('when.nextSoon')
      : wait < HOUR
        ? t('when.nextMinutes', { count: Math.ceil(wait / MINUTE) })
        : t('when.nextHours', { count: Math.ceil(wait / HOUR) })
  return `${when} ${byItself ? t('when.byItself') : t('when.whileOpen')}`
}
