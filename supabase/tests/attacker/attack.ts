import { noteBreakdowns } from './breakdowns.ts'
import { Figure, noteMonths, wantMonths } from './months.ts'
import { Notes, type Recovered } from './notes.ts'
import { noteBatches, noteParcels, notePens } from './parts.ts'
import { notePeople } from './people.ts'
import type { Read } from './place.ts'
import { notePublished } from './published.ts'
import type { KnownRules } from './rules-by-hand.ts'
import { METRICS, type Metric, type World } from './world.ts'

/** The numbers of fewer than five that these readings together leave no doubt about, to who knows the rules by which they were told. */
export function recovered(
  world: World,
  reads: readonly Read[],
  rules: KnownRules,
): { found: Recovered[]; tried: number } {
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
  return notes.recovered()
}
