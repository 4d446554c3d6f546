import { randomUUID } from 'node:crypto'
import { seeded } from '../seeded.ts'
import { besideOf, type Beside } from './beside.ts'

// One small area as it really is: who answered when. The attacker never sees this; it is what a recovered number is held against.

/** The last month of a quarter, all of the next, and the first of the one after: lately, so that no list has forgotten them. */
export const MONTHS = monthsUpTo(new Date())

function monthsUpTo(now: Date): string[] {
  const months = now.getUTCFullYear() * 12 + now.getUTCMonth()
  const quarter = Math.floor((months - 4) / 3) * 3
  return [-1, 0, 1, 2, 3].map((n) => {
    const month = quarter + n
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
export const WAYS = ['stage', 'locality', 'agency', 'phase', 'channel', 'language', 'who'] as const
export type Way = (typeof WAYS)[number]
/** Three moments at which somebody reads everything: after the close, after some came late, after more came and a month closed again. */
export const MOMENTS = [0, 1, 2] as const
export type Moment = (typeof MOMENTS)[number]
export const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`

const CODES: Record<Way, string[]> = {
  stage: ['request', 'draft_plan', 'annual_review', 'not_said'],
  locality: ['birkenhead', 'wallasey', 'south_wirral', 'west_wirral', 'not_said'],
  agency: ['all'],
  phase: ['primary', 'secondary', 'post_16', 'not_said'],
  channel: ['app', 'paper_entered', 'phone_entered', 'event_kiosk'],
  language: ['en', 'pl', 'ar'],
  who: ['parent_carer', 'supporter'],
}
const SAID = ['satisfied', 'very_satisfied', 'dissatisfied', 'neither', 'dont_know']
/** Who held the pen, where the question was asked. */
const PENS = ['me', 'me_with_help', 'someone_for_me']
const OPTIONS = ['agree', 'agree', 'disagree', 'neither', 'dont_know', 'does_not_apply']

/** `other`: what they said to a second question of the same survey, null where they skipped it. */
export type Person = {
  id: string
  month: string
  codes: Record<Way, string>
  option: string
  other: string | null
  came: Moment
  left: Moment | null
  wrote: boolean
  pen: string | null
}
export type World = { people: Person[]; closed: string[]; closedAgain: string[]; beside: Beside }

/** A world out of chance: months from empty to forty, groups from one to all, some months closed, and a few answers late or taken back. */
export function worldOf(seed: number): World {
  const pick = seeded(seed)
  const sizes = [() => 0, () => 1 + pick(4), () => 5 + pick(5), () => 5 + pick(10), () => 10 + pick(30)]
  // How strongly one code leads in each way, so that small groups stand beside large ones.
  const lead = Object.fromEntries(WAYS.map((way) => [way, 1 + pick(6)])) as Record<Way, number>
  const glad = 1 + pick(5)
  // In some areas everybody of a small month writes a comment, in some hardly anybody.
  const writes = 1 + pick(4)
  // In most nobody writes one: reading comments costs more than reading any figure.
  const silent = pick(3) > 0
  const held = 1 + pick(9)
  const person = (month: string, came: Moment, left: Moment | null, few: boolean): Person => ({
    id: randomUUID(),
    month,
    codes: Object.fromEntries(
      WAYS.map((way) => [way, pick(lead[way] + 1) > 0 ? CODES[way][0]! : CODES[way][pick(CODES[way].length)]!]),
    ) as Record<Way, string>,
    option: pick(6) < glad ? 'agree' : OPTIONS[pick(OPTIONS.length)]!,
    other: pick(8) === 0 ? null : pick(6) < glad ? 'satisfied' : SAID[pick(SAID.length)]!,
    came,
    left,
    wrote: pick(few ? writes : 12) === 0 && !silent,
    pen: pick(held) === 0 ? PENS[pick(PENS.length)]! : null,
  })
  const closed = MONTHS.filter(() => pick(2) === 0)
  const closedAgain = closed.filter(() => pick(3) === 0)
  const people = MONTHS.flatMap((month) => {
    const size = sizes[pick(6) === 0 ? pick(3) : 2 + pick(3)]!()
    const onTime = Array.from({ length: size }, () =>
      person(month, 0, closed.includes(month) && pick(25) === 0 ? ((1 + pick(2)) as Moment) : null, size < 7),
    )
    if (!closed.includes(month) || pick(3) === 0) return onTime
    const late = ([1, 2] as const).flatMap((moment) =>
      Array.from({ length: pick(3) === 0 ? 5 + pick(8) : pick(5) }, () => person(month, moment, null, size < 7)),
    )
    return [...onTime, ...late]
  })
  return { people, closed, closedAgain, beside: besideOf(pick, MONTHS, closed) }
}

export const here = (world: World, moment: Moment) =>
  world.people.filter((one) => one.came <= moment && (one.left === null || one.left > moment))

/** The two questions of one survey that are rows of the plan: what counts of each, and what is good. */
export const METRICS = {
  parent_carers_involved_ehcp: {
    said: (one: Person) => one.option,
    counts: (one: Person) => one.option !== 'does_not_apply',
    good: (one: Person) => one.option === 'agree',
  },
  feedback_satisfied_la: {
    said: (one: Person) => one.other,
    counts: (one: Person) => one.other !== null,
    good: (one: Person) => one.other === 'satisfied' || one.other === 'very_satisfied',
  },
}
export type Metric = keyof typeof METRICS

/** How many answers of a month count at a moment, and how many of them are positive. */
export function monthIs(world: World, metric: Metric, month: string, moment: Moment) {
  const { counts, good } = METRICS[metric]
  const some = here(world, moment).filter((one) => one.month === month && counts(one))
  return { n: some.length, x: some.filter(good).length }
}

/** How many people answered the survey in a month, whatever they said. */
export const peopleOf = (world: World, month: string, moment: Moment) =>
  here(world, moment).filter((one) => one.month === month).length

/** Of which moment a month's part of a breakdown is: closed months stand still once they could be shown. */
export function partIsOf(world: World, metric: Metric, month: string, moment: Moment): Moment {
  if (!world.closed.includes(month)) return moment
  const { n } = monthIs(world, metric, month, 0)
  return moment === 2 && world.closedAgain.includes(month) && n > 0 && n < 5 ? 2 : 0
}

/** The cells of one way in one quarter, as the breakdown read at a moment is made of them. */
export function cellsAre(world: World, metric: Metric, quarter: string, way: Way, moment: Moment) {
  const { counts, good } = METRICS[metric]
  const cells = new Map<string, { n: number; x: number }>()
  for (const month of MONTHS.filter((one) => quarterOf(one) === quarter))
    for (const one of here(world, partIsOf(world, metric, month, moment)).filter(
      (p) => p.month === month && counts(p),
    )) {
      const cell = cells.get(one.codes[way]) ?? { n: 0, x: 0 }
      cells.set(one.codes[way], { n: cell.n + 1, x: cell.x + (good(one) ? 1 : 0) })
    }
  return cells
}

/** Of those who answered in time, who held the pen; `moment` takes off those who took their answer back. */
export const penOf = (one: Person) => one.pen ?? (one.codes.who === 'supporter' ? 'someone_for_me' : 'not_asked')
