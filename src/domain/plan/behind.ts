import type { MetricNote } from './notes.ts'
import type { Standing } from './standing.ts'

/** As many months as somebody looks through, unless more of them have a note. */
const MOST = 6

/**
 * Of which months to say what stands behind them, the newest first. The latest one and all that have a note are always among them, also
 * where they have no figure; months beyond what chance explains fill up. `left` are those for which there was no room.
 */
export function monthsBehind(
  { months }: Pick<Standing, 'months'>,
  noted: readonly Pick<MetricNote, 'month'>[],
  asOf: string,
): { shown: string[]; left: string[] } {
  // The newest month that has a figure: of one without there is nothing to ask.
  const newest = months.findLast(({ point }) => point.month <= asOf)?.point.month ?? asOf
  const always = new Set([newest, ...noted.map(({ month }) => month)])
  const others = months
    .filter(({ point, spc }) => spc && spc.special !== 'none' && !always.has(point.month))
    .map(({ point }) => point.month)
    .toReversed()
  const room = Math.max(0, MOST - always.size)
  return {
    shown: [...always, ...others.slice(0, room)].toSorted().toReversed(),
    left: others.slice(room),
  }
}
