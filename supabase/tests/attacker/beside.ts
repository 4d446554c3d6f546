import { randomUUID } from 'node:crypto'
import type { Moment } from './world.ts'

// What of an area is counted beside its figures: who came too late, staff who were asked what they know, the questions about a
// person, and invitations. The attacker never sees this either.

export type Beside = {
  /** Their answers came too long after their own day: they count nowhere, but what they wrote is read. */
  strays: { id: string; month: string; came: Moment }[]
  experts: { month: string; came: Moment }[]
  /** How often each answer was given; `limits` was asked of those who said `yes` to `condition`. */
  parcels: Record<string, Record<string, number>>
  /** Batches of one survey, stage and month. One that is `cancelled` goes between the first reading and the second. */
  batches: { issued: number; answered: number; cancelled: boolean }[]
}

export function besideOf(pick: (n: number) => number, months: string[], closed: string[]): Beside {
  const strays = Array.from({ length: pick(3) }, () => ({
    id: randomUUID(),
    month: months[pick(months.length)]!,
    came: pick(3) as Moment,
  }))
  const experts = months.slice(0, 3).flatMap((month) => {
    const onTime = Array.from({ length: pick(3) === 0 ? pick(5) : 5 + pick(9) }, () => ({ month, came: 0 as Moment }))
    const late = closed.includes(month) ? pick(pick(2) === 0 ? 4 : 11) : 0
    return [...onTime, ...Array.from({ length: late }, () => ({ month, came: (1 + pick(2)) as Moment }))]
  })
  const yes = pick(pick(2) === 0 ? 7 : 25)
  const toldMore = yes - (pick(3) === 0 ? pick(yes + 1) : 0)
  const lot = pick(toldMore + 1)
  const little = pick(toldMore - lot + 1)
  const parcels = {
    age: { age_25_34: pick(8), age_35_44: pick(20), age_45_54: pick(20) },
    condition: { yes, no: pick(pick(2) === 0 ? 6 : 40) },
    limits: { a_lot: lot, a_little: little, not_at_all: toldMore - lot - little },
  }
  const batches = Array.from({ length: 1 + pick(3) }, () => {
    const issued = pick(4) === 0 ? 1 + pick(5) : 5 + pick(30)
    const answered = pick(2) === 0 ? pick(Math.min(issued, 6) + 1) : pick(issued + 1)
    return { issued, answered, cancelled: pick(3) === 0 }
  })
  return { strays, experts, parcels, batches }
}

export const expertsOf = ({ experts }: Beside, month: string, moment: Moment) =>
  experts.filter((one) => one.month === month && one.came <= moment).length
