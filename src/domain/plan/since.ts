import { addMonths } from '../metric/months.ts'
import type { SpcPoint } from '../metric/spc.ts'
import { rebasedOf, type MetricNote } from './notes.ts'
import type { Judgement, Verdict } from './judge.ts'
import type { MetricRow, ReadBy } from './plan.ts'
import { isBeforePlan } from './judged-month.ts'
import { standingOf } from './standing.ts'

/** A row whose verdict is another than a month ago. `asked` = its milestone rose or fell meanwhile. */
export type Turned = { metric: MetricRow; judgement: Judgement; asked: boolean }
/** A row whose month is more than chance, and was not the month before, or in another way. */
export type Signal = { metric: MetricRow; judgement: Judgement; spc: SpcPoint }

/** What a month says that the month before did not. Rows that repeat another row's figures are named once. */
export type Since = {
  before: string
  /** The month before is another plan's, or none's: nothing is newly met or missed by this one. */
  otherPlan: boolean
  met: Turned[]
  missed: Turned[]
  signals: Signal[]
  /** Rows with their first figure ever. */
  first: MetricRow[]
  /** How many rows have a figure for this very month, and out of how many. */
  figures: number
  rows: number
}

/**
 * Compares a month with the one before, by the rules of the scorecard. A hidden month is treated like one that never was:
 * nothing here can tell the two apart.
 */
export function sinceLastMonth(
  metrics: readonly MetricRow[],
  asOf: string,
  notes: readonly MetricNote[] = [],
  plan: Pick<ReadBy, 'since'> | null = null,
): Since {
  const before = addMonths(asOf, -1)
  const otherPlan = isBeforePlan(plan, before)
  const rows = metrics
    .filter((metric) => !metric.sameAs)
    .map((metric) => {
      const standing = (at: string) => standingOf(metric, metric.series, at, rebasedOf(notes, metric, at))
      return { metric, now: standing(asOf), earlier: standing(before) }
    })
  const turned = (to: Verdict): Turned[] =>
    rows
      .filter(({ now, earlier }) => !otherPlan && now.judgement.verdict === to && earlier.judgement.verdict !== to)
      .map(({ metric, now, earlier }) => ({
        metric,
        judgement: now.judgement,
        asked:
          earlier.judgement.latest !== null && now.judgement.milestone?.month !== earlier.judgement.milestone?.month,
      }))
  const ofThisMonth = rows.filter(({ now }) => now.months.at(-1)?.point.month === asOf)
  return {
    before,
    otherPlan,
    met: turned('met'),
    missed: turned('missed'),
    signals: ofThisMonth.flatMap(({ metric, now, earlier }): Signal[] => {
      const spc = now.months.at(-1)!.spc
      const known = earlier.months.at(-1)?.spc?.special
      return spc && spc.special !== 'none' && spc.special !== known ? [{ metric, judgement: now.judgement, spc }] : []
    }),
    first: ofThisMonth.filter(({ now }) => now.months.length === 1).map(({ metric }) => metric),
    figures: ofThisMonth.length,
    rows: rows.length,
  }
}
