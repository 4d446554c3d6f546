import type { PlanProblemKey } from './plan-problem-key.ts'
import { readPrinted } from './printed.ts'
import { at, listAt, numberAt, textAt } from './read-json.ts'

type Say = (path: PropertyKey[], key: PlanProblemKey, values?: Record<string, string | number>) => void

/** No figure of a plan is larger. */
const MOST = 1_000_000_000

/**
 * What is wrong with the values a measure prints: a share that cannot be, a limit that nothing can pass, a text that says another number than the one beside it.
 * A text that is no number says nothing against it. The server's `plan_sense_problem` refuses the same.
 */
export function valueProblems(metric: unknown, here: (...rest: PropertyKey[]) => PropertyKey[], say: Say): void {
  const share = at(metric, ['unit']) === 'percent'
  const historic = at(metric, ['historic'])
  const places = [
    ...listAt(metric, ['trajectory']).map((_, n) => ['trajectory', n]),
    ...(typeof historic === 'object' && historic !== null ? Object.keys(historic).map((one) => ['historic', one]) : []),
    ['target'],
  ]
  for (const place of places) {
    const value = numberAt(metric, [...place, 'value'])
    if (value === null) continue
    const found = { found: value }
    if (value < 0) say(here(...place, 'value'), 'below', found)
    else if (share && value > 100) say(here(...place, 'value'), 'percentOver', found)
    else if (value > MOST) say(here(...place, 'value'), 'tooLarge', found)
    const sign = at(metric, [...place, 'comparator']) ?? null
    // Signs are strict: such a limit has nothing beyond it.
    if (sign === '>' && share && value === 100) say(here(...place, 'value'), 'overAll')
    if (sign === '<' && value === 0) say(here(...place, 'value'), 'underNone')
    const raw = textAt(metric, [...place, 'raw'])
    const printed = raw === null ? null : readPrinted(raw)
    if (!raw || !printed) continue
    if (printed.value !== value) say(here(...place, 'value'), 'otherNumber', { raw, found: value })
    if (printed.comparator !== sign) say(here(...place, 'comparator'), 'otherSign', { raw })
  }
}
