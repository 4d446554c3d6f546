import { expertsOf } from './beside.ts'
import { surveyOf } from './months.ts'
import type { Notes } from './notes.ts'
import type { Read } from './place.ts'
import type { KnownRules } from './rules-by-hand.ts'
import { MOMENTS, MONTHS, type Moment, type World } from './world.ts'

// How many people answered a survey, and how many staff were asked what they know: told by month, and bounded by the comments
// that the attacker reads.

type Count = { name: string; months: string[]; of: (month: string, t: Moment) => number }

/** What `completion` and `forum_knowledge` say, and all that follows from comments; `rules` is how a later close may move. */
export function notePeople(notes: Notes, world: World, reads: readonly Read[], rules: KnownRules): void {
  const survey: Count = {
    name: 'people who answered',
    months: MONTHS,
    of: (month, t) => surveyOf(notes, world, month, t),
  }
  const completion = reads.map(({ completion: list }) => new Map(list.map((one) => [one.month, one.responses])))
  noteCounts(notes, world, survey, completion, rules)
  const knowing: Count = {
    name: 'staff asked',
    months: MONTHS.slice(0, 3),
    of: (month, t) => notes.of(`staff ${month} ${t}`, expertsOf(world.beside, month, t)),
  }
  const told = reads.map(
    ({ knowledge }) => new Map(knowledge.months.map(({ month, people }): [string, number | null] => [month, people])),
  )
  noteCounts(notes, world, knowing, told, rules)
  noteComments(notes, world, reads)
}

function noteCounts(
  notes: Notes,
  { closedAgain }: World,
  { name, months, of }: Count,
  told: Map<string, number | null>[],
  rules: KnownRules,
) {
  for (const month of months) {
    // A month that is not there has nobody in it.
    const seen = told.map((one) => (one.has(month) ? one.get(month)! : 0))
    for (const t of MOMENTS) {
      // What stands may be the number of the close; what has moved is that of now.
      if (t === 0 || seen[t] !== seen[t - 1]) notes.told(of(month, t), seen[t]!)
      const fits = (s: number[]) => {
        if (!closedAgain.includes(month) || seen[0] !== null) return true
        const [now, before] = [s[of(month, 2)]!, s[of(month, 0)]!]
        return (rules.people(now, before) && now >= 5) === (seen[2] !== null)
      }
      notes.wants(`${name} in ${month} at ${t}`, of(month, t), fits)
      for (const later of MOMENTS.filter((one) => one > t)) {
        const what = `${name} in ${month} after ${t} by ${later}`
        notes.wants(what, notes.difference(what, of(month, later), of(month, t)))
      }
    }
  }
}

/**
 * Who reads comments knows that so many people answered: each is one person's. Of one that bears no month nothing follows: it may
 * have come too late to count.
 */
function noteComments(notes: Notes, world: World, reads: readonly Read[]): void {
  const monthOf = new Map<string, string>()
  const here = reads.map(({ comments }) => new Set(comments.map(({ id }) => id)))
  for (const { comments } of reads)
    for (const { id, month, late } of comments) if (month !== null && late === false) monthOf.set(id, month)
  for (const t of MOMENTS.filter((one) => one < reads.length)) {
    for (const month of MONTHS) {
      const known = [...here[t]!].filter((id) => monthOf.get(id) === month).length
      // People speak of a theme: so many of the month wrote.
      const themes = reads[t]!.themes.themes.flatMap((one) => one.months.filter((m) => m.month === month))
      const most = Math.max(known, ...themes.map(({ people, hidden }) => (hidden ? 1 : people!)))
      if (most > 0) notes.rule([[surveyOf(notes, world, month, t), -1]], false, -most)
    }
  }
}
