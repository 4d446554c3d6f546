import * as z from 'zod/mini'

/** What people wrote at a month of a chart: what happened then, or that its limits are counted anew from there. */
const note = z.object({
  id: z.string(),
  /** The row of the plan; of a row that repeats another row's figures, that other one. */
  metric: z.string(),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  kind: z.enum(['note', 'baseline']),
  words: z.string(),
  signed: z.string(),
  agency: z.nullable(z.string()),
  on: z.string(),
  demo: z.boolean(),
  mayTakeBack: z.boolean(),
  takenBack: z.nullable(z.object({ words: z.string(), signed: z.string(), on: z.string() })),
})
export type MetricNote = z.infer<typeof note>

/** Reply of `metric_notes` (docs/protocol.md), with what the reader may write. */
export const metricNotes = z.object({ mayNote: z.boolean(), maySetBaseline: z.boolean(), notes: z.array(note) })
export type MetricNotes = z.infer<typeof metricNotes>

/** One more, or one that holds no longer. The page gives the id, so that a repeat writes nothing twice. */
export type WantedNote = { id: string; words: string; signed: string } & (
  { metric: string; month: string; kind: MetricNote['kind'] } | { takesBack: string }
)

export const noteWritten = z.discriminatedUnion('status', [
  z.object({ status: z.literal('written') }),
  z.object({
    status: z.literal('refused'),
    problem: z.enum(['malformed', 'month', 'not_yours', 'words', 'signed', 'there_is_one', 'unknown', 'gone']),
  }),
])
export type NoteWritten = z.infer<typeof noteWritten>

/** Those of a row that still hold, of months up to `asOf`, in time order. */
export function notesOf(
  notes: readonly MetricNote[],
  metric: { key: string; sameAs?: string | null | undefined },
  asOf: string,
): MetricNote[] {
  return notes
    .filter((one) => one.metric === (metric.sameAs ?? metric.key) && one.takenBack === null && one.month <= asOf)
    .sort((a, b) => (a.month + a.on < b.month + b.on ? -1 : 1))
}

/** The months from which a row's limits are counted anew, as of a month: what every standing of the row takes. */
export const rebasedOf = (...about: Parameters<typeof notesOf>): string[] => baselinesOf(notesOf(...about))

/** The months from which limits are counted anew. */
export const baselinesOf = (notes: readonly MetricNote[]): string[] =>
  notes.filter((one) => one.kind === 'baseline').map((one) => one.month)
