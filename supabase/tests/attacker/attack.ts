import { noteBreakdowns } from './breakdowns.ts'
import { Figure, noteMonths, wantMonths } from './months.ts'
import { Notes, type Recovered } from './notes.ts'
import { monthsFromOrder } from './order.ts'
import { noteBatches, noteParcels, notePens } from './parts.ts'
import { notePeople } from './people.ts'
import type { Read } from './place.ts'
import { notePublished } from './published.ts'
import type { KnownRules } from './rules-by-hand.ts'
import { METRICS, type Metric, type World } from './world.ts'

/**
 * The numbers of fewer than five that these readings together leave no doubt about, to who knows the rules by which they were told; and the
 * months of comments that bear none.
 */
export function recovered(
  world: World,
  reads: readonly Read[],
  rules: KnownRules,
): { found: Recovered[]; tried: number; comments: number; forged: number } {
  const notes = new Notes()
  for (const metric of Object.keys(METRICS) as Metric[]) {
    const figure = new Figure(notes, world, metric)
    const seen = noteMonths(figure, reads)
    for (const read of reads) notePublished(figure, read)
    noteBreakdowns(figure, reads, rules)
    wantMonths(figure, seen, rules)
  }
  notePeople(notes, world, reads, rules)
  notePens(notes, world, reads)
  noteParcels(notes, world, reads[0]!)
  noteBatches(notes, world, reads)
  const numbers = notes.recovered()
  const months = reads.map(monthsFromOrder)
  return {
    found: [...numbers.found, ...months.flatMap(({ found }) => found)],
    tried: numbers.tried,
    comments: months.reduce((sum, { tried }) => sum + tried, 0),
    forged: months.reduce((sum, { forged }) => sum + forged, 0),
  }
}
