import * as z from 'zod/mini'
import { brokenLine } from './broken-json.ts'
import { measureProblems, type KeptMeasure } from './kept-measures.ts'
import { oddSigns } from './odd-signs.ts'
import { planFile, type PlanFile } from './plan-file.ts'
import type { PlanProblemKey } from './plan-problem-key.ts'
import { placeOf, type PlanPlace } from './plan-place.ts'
import { senseProblems } from './plan-sense.ts'
import { shapeProblem } from './plan-shape.ts'
import { at } from './read-json.ts'

/** What is wrong in a plan file: where, as a reader of the printed plan knows it, and `key`, which names the sentence that says it. */
export type PlanProblem = { place: PlanPlace; key: PlanProblemKey; values: Record<string, string | number> }
type Read = { plan: PlanFile | null; problems: PlanProblem[] }

/**
 * Reads the text of a plan file. Never throws: a text that is no plan gives every problem it has and no plan. `kept`: the keys that
 * have figures already, where they are known.
 */
export function readPlan(text: string, kept?: readonly KeptMeasure[]): Read {
  const whole = (key: PlanProblemKey, values: PlanProblem['values'] = {}): Read => ({
    plan: null,
    problems: [{ place: placeOf(null, []), key, values }],
  })
  const clean = text.replace(/^\uFEFF/, '').trimEnd()
  if (clean === '') return whole('emptyFile')
  let given: unknown
  try {
    given = JSON.parse(clean)
  } catch {
    return /^\s*[{[]/.test(clean) ? whole('brokenJson', { line: brokenLine(clean) }) : whole('notJson')
  }
  const known = ['schema', 'statements', 'metrics'].some((part) => at(given, [part]) !== undefined)
  if (!known || Array.isArray(given)) return whole('otherShape')
  const read = z.safeParse(planFile, given)
  const shape = (read.error?.issues ?? []).map((issue) => ({
    path: issue.path,
    ...shapeProblem(issue, at(given, issue.path)),
  }))
  const found = [...shape, ...oddSigns(given), ...senseProblems(given), ...(kept ? measureProblems(given, kept) : [])]
  const problems = found.map(({ path, key, values }) => ({
    place: placeOf(given, path),
    key,
    values,
  }))
  return { plan: read.data ?? null, problems: problems.toSorted((a, b) => order(a) - order(b)) }
}

const PARTS: readonly PlanPlace['part'][] = ['plan', 'statements', 'metrics']
/** The plan itself, its statements, its measures, and the rest; each list from its first. */
const order = ({ place }: PlanProblem): number =>
  (PARTS.includes(place.part) ? PARTS.indexOf(place.part) : PARTS.length) * 10_000 + place.nth
