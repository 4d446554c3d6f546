import type { PaperForm, PaperPart, Way } from './paper-form.ts'

/** What stands over a part of the form to lead the reader. Numbers are questions; `null` is the end of the form. */
export type Signpost =
  /** Everybody goes on here. */
  | { kind: 'none' }
  /** Only for those who ticked one of the ways; the others go to `otherwise`. */
  | { kind: 'only'; ways: Way[]; otherwise: number | null }
  /** Before several parts that depend on one earlier answer: which of them to go to. No `others`: a road leads on from every
   * answer that can be ticked. */
  | {
      kind: 'fork'
      at: number
      roads: { way: Way; to: number }[]
      others: boolean
      otherwise: number | null
      first: Way
    }
  /** One of those parts, after the first. */
  | { kind: 'road'; way: Way }

export type SignedPart = PaperPart & {
  signpost: Signpost
  /** After the last question of this part: where to go, when it is not simply the next one. */
  after: { to: number | null } | null
}

/** The parts of a form with what leads through them. */
export function signedParts(form: PaperForm): SignedPart[] {
  const { parts } = form
  const start = (index: number) => parts[index]?.questions[0]!.number ?? null
  return parts.map((part, index) => {
    const run = runAround(parts, index)
    if (run.end - run.start > 1) {
      const way = part.ways[0]!
      const after = start(run.end)
      const leads = index < run.end - 1 ? { to: after } : null
      if (index > run.start) return { ...part, signpost: { kind: 'road', way }, after: leads }
      const roads = parts.slice(run.start, run.end).map((one, i) => ({ way: one.ways[0]!, to: start(run.start + i)! }))
      const led = roads.flatMap((road) => road.way.options)
      const others = form.questions
        .find((one) => one.number === way.at)!
        .options.some((option) => !led.includes(option))
      return {
        ...part,
        signpost: { kind: 'fork', at: way.at, roads, others, otherwise: after, first: way },
        after: leads,
      }
    }
    const signpost: Signpost =
      part.ways.length === 0 ? { kind: 'none' } : { kind: 'only', ways: part.ways, otherwise: start(index + 1) }
    return { ...part, signpost, after: null }
  })
}

/** Neighbouring parts that each hang on one answer to one and the same question, with no option in two of them. */
function runAround(parts: readonly PaperPart[], index: number): { start: number; end: number } {
  const alone = (i: number) => (parts[i]?.ways.length === 1 ? parts[i].ways[0]! : null)
  const joined = (i: number) => {
    const [a, b] = [alone(i), alone(i + 1)]
    return a !== null && b !== null && a.at === b.at && !a.options.some((o) => b.options.includes(o))
  }
  let start = index
  let end = index + 1
  while (joined(start - 1)) start -= 1
  while (joined(end - 1)) end += 1
  return { start, end }
}
