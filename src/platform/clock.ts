import type { Clock } from '../domain/ports.ts'

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Europe/London at an instant (ms since 1970), `YYYY-MM-DD`, whatever the phone's own zone. */
export function londonDay(ms: number): string {
  const part = (type: string) => london.formatToParts(ms).find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

export const clock: Clock = { now: () => Date.now(), today: () => londonDay(Date.now()) }
