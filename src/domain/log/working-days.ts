import { addMonths } from '../metric/months.ts'

/** Working days in England, without a clock. The SQL twin is migration 27; tests/contract holds them together. */

/** Working days in which an agency should answer when the forum asks for a meeting, until the server has said its own number. */
export const RESPOND_WITHIN = 20
/** Working days after its end in which a month still moves without a reason. */
export const CLOSE_AFTER = 12

const DAY = 86_400_000
const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day)
const weekday = (moment: number) => new Date(moment).getUTCDay()
const isWeekend = (moment: number) => weekday(moment) % 6 === 0
/** The first Monday on or after a day. */
const mondayFrom = (moment: number) => moment + ((8 - weekday(moment)) % 7) * DAY
const text = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** Days a proclamation moved: what they replace is left out by itself. */
const MOVED: Record<string, string> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' }
/** Days a proclamation added: a jubilee, a funeral, a coronation. None is announced for 2024 to 2027. */
const ADDED = ['2022-06-03', '2022-09-19', '2023-05-08']

/** Easter Sunday in the Gregorian calendar. */
function easter(year: number): number {
  const floor = Math.floor
  const golden = year % 19
  const century = floor(year / 100)
  // How far the moon of the tables is from the sun's calendar, and how far its full moon is from 21 March.
  const epact = (century - floor(century / 4) - floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const late = floor(epact / 28)
  const moon = epact - late * (1 - late * floor(29 / (epact + 1)) * floor((21 - golden) / 11))
  const day = (year + floor(year / 4) + moon + 2 - century + floor(century / 4)) % 7
  return at(year, 3, 28) + (moon - day) * DAY
}

/** The bank holidays of England that fall on a weekday, in order. */
export function bankHolidays(year: number): string[] {
  const newYear = at(year, 1, 1)
  const christmas = at(year, 12, 25)
  const boxing = at(year, 12, 26)
  const days = [
    isWeekend(newYear) ? mondayFrom(newYear) : newYear,
    easter(year) - 2 * DAY,
    easter(year) + DAY,
    mondayFrom(at(year, 5, 1)),
    mondayFrom(at(year, 5, 25)),
    mondayFrom(at(year, 8, 25)),
    // On a weekend the two move to the 27th and the 28th: never both to one day.
    isWeekend(christmas) ? at(year, 12, 27) : christmas,
    isWeekend(boxing) ? at(year, 12, 28) : boxing,
  ].map(text)
  return [...days.map((day) => MOVED[day] ?? day), ...ADDED.filter((day) => day.startsWith(String(year)))].sort()
}

function isWorkingDay(day: string): boolean {
  return !isWeekend(Date.parse(day)) && !bankHolidays(Number(day.slice(0, 4))).includes(day)
}

/** The `working`-th working day after `day`. */
export function addWorkingDays(day: string, working: number): string {
  let moment = Date.parse(day)
  for (let left = working; left > 0;) {
    moment += DAY
    if (isWorkingDay(text(moment))) left -= 1
  }
  return text(moment)
}

/** Working days after `today` up to and with `until`; below zero when `until` has passed. */
export function workingDaysLeft(today: string, until: string): number {
  const [from, to] = today <= until ? [today, until] : [until, today]
  let days = 0
  for (let moment = Date.parse(from) + DAY; moment <= Date.parse(to); moment += DAY)
    if (isWorkingDay(text(moment))) days += 1
  return today <= until ? days : -days
}

/** The last day on which a month (`YYYY-MM`) still moves without a reason. */
export function monthCloses(month: string): string {
  return addWorkingDays(text(Date.parse(`${addMonths(month, 1)}-01`) - DAY), CLOSE_AFTER)
}

/** True while figures of `month` may still change without a reason. */
export function isProvisional(month: string, today: string): boolean {
  return today <= monthCloses(month)
}
