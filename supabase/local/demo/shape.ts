/** How the made-up area fares, month by month: chances between 0 and 1. Honest in shape, so also with bad months. */
export type MonthShape = {
  involved: number
  council: number
  health: number
  website: number
  otherwise: number
}

/** Months since April 2024; `2024-04` is 0. */
function monthsIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return (year - 2024) * 12 + number - 4
}

const SET_BACKS: Record<string, number> = { '2024-11': -0.15, '2025-09': -0.14 }
const COUNCIL_DIP: Record<string, number> = { '2025-02': -0.09, '2025-03': -0.13, '2025-04': -0.07 }

/** The shape of one month, `YYYY-MM`. Involvement climbs from a third towards about 63 % and levels off there. */
export function monthShape(month: string): MonthShape {
  const i = monthsIn(month)
  const involved = 0.34 + 0.29 * (1 - Math.exp(-i / 14)) + (SET_BACKS[month] ?? 0)
  return {
    involved,
    council: 0.43 + (COUNCIL_DIP[month] ?? 0),
    health: Math.max(0.28, 0.47 - 0.005 * i),
    website: 0.5 + 0.22 * (1 - Math.exp(-i / 12)),
    otherwise: 0.4 + 0.003 * Math.min(i, 40),
  }
}

type HowMany = [least: number, most: number]
/** Modest numbers, so that a first start stays quick. The yearly survey has its own season and none here. */
const ANSWERS: Record<string, HowMany> = {
  friends_family: [8, 13],
  local_offer_website: [6, 9],
  transition: [2, 5],
  cyp_voice: [3, 6],
}
/** Asked of the people who work with families, twice a year. */
const TWICE_A_YEAR: Record<string, HowMany> = { pcpw_embeddedness: [9, 14], staff_pcf_role: [12, 18] }

/** Between how many and how many made-up people answer this survey in this month. */
export function demoAnswers(survey: string, month: string): HowMany {
  if (survey === 'ehcp_satisfaction') return month.endsWith('-08') ? [25, 32] : [32, 60]
  if (month.endsWith('-03') || month.endsWith('-09')) return ANSWERS[survey] ?? TWICE_A_YEAR[survey] ?? [0, 0]
  return ANSWERS[survey] ?? [0, 0]
}

/** Every month from April 2024 to the month before `today` (`YYYY-MM-DD`). */
export function demoMonths(today: string): string[] {
  const last = monthsIn(today.slice(0, 7)) - 1
  return Array.from({ length: Math.max(0, last + 1) }, (_, i) => {
    const month = 3 + i
    return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
