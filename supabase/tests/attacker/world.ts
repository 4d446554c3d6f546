import { seeded } from '../seeded.ts'

// One small area as it really is: who answered when. The attacker never sees this; it is what a recovered number is held against.

export const MONTHS = ['2024-12', '2025-01', '2025-02', '2025-03', '2025-04']
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
const OPTIONS = ['agree', 'agree', 'disagree', 'neither', 'dont_know', 'does_not_apply']

type Person = { month: string; codes: Record<Way, string>; option: string; came: Moment; left: Moment | null }
export type World = { people: Person[]; closed: string[]; closedAgain: string[] }

/** A world out of chance: months from empty to forty, groups from one to all, some months closed, and a few answers late or taken back. */
export function worldOf(seed: number): World {
  const pick = seeded(seed)
  const sizes = [() => 0, () => 1 + pick(4), () => 5 + pick(5), () => 5 + pick(10), () => 10 + pick(30)]
  // How strongly one code leads in each way, so that small groups stand beside large ones.
  const lead = Object.fromEntries(WAYS.map((way) => [way, 1 + pick(6)])) as Record<Way, number>
  const glad = 1 + pick(5)
  const person = (month: string, came: Moment, left: Moment | null): Person => ({
    month,
    codes: Object.fromEntries(
      WAYS.map((way) => [way, pick(lead[way] + 1) > 0 ? CODES[way][0]! : CODES[way][pick(CODES[way].length)]!]),
    ) as Record<Way, string>,
    option: pick(6) < glad ? 'agree' : OPTIONS[pick(OPTIONS.length)]!,
    came,
    left,
  })
  const closed = MONTHS.filter(() => pick(2) === 0)
  const closedAgain = closed.filter(() => pick(3) === 0)
  const people = MONTHS.flatMap((month) => {
    const size = sizes[pick(6) === 0 ? pick(3) : 2 + pick(3)]!()
    const onTime = Array.from({ length: size }, () =>
      person(month, 0, closed.includes(month) && pick(25) === 0 ? ((1 + pick(2)) as Moment) : null),
    )
    if (!closed.includes(month) || pick(3) === 0) return onTime
    const late = ([1, 2] as const).flatMap((moment) =>
      Array.from({ length: pick(3) === 0 ? 5 + pick(8) : pick(5) }, () => person(month, moment, null)),
    )
    return [...onTime, ...late]
  })
  return { people, closed, closedAgain }
}

export const here = (world: World, moment: Moment) =>
  world.people.filter((one) => one.came <= moment && (one.left === null || one.left > moment))
const counts = (one: Person) => one.option !== 'does_not_apply'

/** How many answers of a month count at a moment, and how many of them are positive. */
export function monthIs(world: World, month: string, moment: Moment) {
  const some = here(world, moment).filter((one) => one.month === month && counts(one))
  return { n: some.length, x: some.filter((one) => one.option === 'agree').length }
}

/** Of which moment a month's part of a breakdown is: closed months stand still once they could be shown. */
export function partIsOf(world: World, month: string, moment: Moment): Moment {
  if (!world.closed.includes(month)) return moment
  const { n } = monthIs(world, month, 0)
  return moment === 2 && world.closedAgain.includes(month) && n > 0 && n < 5 ? 2 : 0
}

/** The cells of one way in one quarter, as the breakdown read at a moment is made of them. */
export function cellsAre(world: World, quarter: string, way: Way, moment: Moment) {
  const cells = new Map<string, { n: number; x: number }>()
  for (const month of MONTHS.filter((one) => quarterOf(one) === quarter))
    for (const one of here(world, partIsOf(world, month, moment)).filter((p) => p.month === month && counts(p))) {
      const cell = cells.get(one.codes[way]) ?? { n: 0, x: 0 }
      cells.set(one.codes[way], { n: cell.n + 1, x: cell.x + (one.option === 'agree' ? 1 : 0) })
    }
  return cells
}
