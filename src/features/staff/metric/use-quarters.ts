import type { Breakdown } from '../../../domain/plan/plan.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer, type Loaded } from '../use-answer.ts'
import { lastMonthOf, quarterBefore } from './quarter-words.ts'

/** How many quarters the small charts look back. */
const BACK = [3, 2, 1]

export type Quarters = { quarters: string[]; given: Breakdown[] }

/**
 * The quarter of a breakdown and the three before it, oldest first. Each earlier one is asked for as anybody would read it who
 * looks from the end of that quarter: the same door and the same rules, so nothing more is told than page by page.
 */
export function useQuarters(area: string, metric: string, latest: Breakdown): Loaded<Quarters> {
  const { server } = useStaffWorld()
  const { by, quarter } = latest
  const before = BACK.map((back) => quarterBefore(quarter, back))
  const loaded = useAnswer<Breakdown[]>(`parts ${area} ${metric} ${by} ${quarter}`, async () => {
    const answers = await Promise.all(before.map((one) => server.metricSeries(area, metric, by, lastMonthOf(one))))
    const value: Breakdown[] = []
    for (const [i, one] of answers.entries()) {
      if (one.kind !== 'answered') return one
      // Where that quarter has no breakdown the server gives an earlier one.
      const { breakdown } = one.value
      if (breakdown && breakdown.quarter === before[i]) value.push(breakdown)
    }
    return { kind: 'answered', value }
  })
  if (loaded.state !== 'ready') return loaded
  const first = before.findIndex((one) => loaded.value.some((given) => given.quarter === one))
  // What lies before the first breakdown is no gap.
  const quarters = [...(first < 0 ? [] : before.slice(first)), quarter]
  return { state: 'ready', keptAt: loaded.keptAt, value: { quarters, given: [...loaded.value, latest] } }
}
