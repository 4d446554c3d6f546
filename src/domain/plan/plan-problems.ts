import * as z from 'zod/mini'
import { planFile, type PlanFile } from './plan-file.ts'

/** What is wrong in a plan file. `at` is its place in the file (`metrics.3.label`); `key` names the sentence that says it. */
export type PlanProblem = { at: string; key: PlanProblemKey; values: Record<string, string | number> }
export type PlanProblemKey =
  | 'notJson'
  | 'missing'
  | 'shape'
  | 'noStatement'
  | 'twice'
  | 'sameAs'
  | 'percentOver'
  | 'targetValue'
  | 'afterEnd'
  | 'beforeStart'

/** Reads the text of a plan file. Never throws: a text that is no plan gives problems and no plan. */
export function readPlan(text: string): { plan: PlanFile | null; problems: PlanProblem[] } {
  let given: unknown
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { plan: null, problems: [{ at: '', key: 'notJson', values: {} }] }
  }
  const read = z.safeParse(planFile, given)
  if (read.success) return { plan: read.data, problems: planProblems(read.data) }
  return {
    plan: null,
    problems: read.error.issues.map((issue) => ({
      at: issue.path.join('.'),
      key: at(given, issue.path) === undefined ? 'missing' : 'shape',
      values: {},
    })),
  }
}

/** What the parts of a plan say of each other: rows of a statement that is not there, names used twice, values that cannot be. */
export function planProblems(plan: PlanFile): PlanProblem[] {
  const problems: PlanProblem[] = []
  const say = (at: string, key: PlanProblemKey, values: PlanProblem['values'] = {}) =>
    problems.push({ at, key, values })
  const statements = new Set(plan.statements.map((s) => s.number))
  const keys = new Set(plan.metrics.map((m) => m.key))
  twice(plan.statements.map((s) => String(s.number))).forEach((i) => say(`statements.${i}`, 'twice'))
  twice(plan.metrics.map((m) => m.key)).forEach((i) => say(`metrics.${i}.key`, 'twice'))
  twice(plan.metrics.map((m) => `${m.statement} ${m.row}`)).forEach((i) => say(`metrics.${i}.row`, 'twice'))
  twice(plan.groups).forEach((i) => say(`groups.${i}`, 'twice'))
  plan.metrics.forEach((metric, i) => {
    const at = `metrics.${i}`
    if (!statements.has(metric.statement)) say(`${at}.statement`, 'noStatement', { number: metric.statement })
    if (metric.same_as && (metric.same_as === metric.key || !keys.has(metric.same_as))) say(`${at}.same_as`, 'sameAs')
    if ((metric.target?.kind === 'value') !== (typeof metric.target?.value === 'number'))
      say(`${at}.target`, 'targetValue')
    twice(metric.trajectory.map((p) => p.month)).forEach((n) => say(`${at}.trajectory.${n}`, 'twice'))
    metric.trajectory.forEach((point, n) => {
      if (metric.unit === 'percent' && point.value > 100) say(`${at}.trajectory.${n}`, 'percentOver')
      if (point.month > plan.plan_end) say(`${at}.trajectory.${n}`, 'afterEnd')
      if (plan.start_month && point.month < plan.start_month) say(`${at}.trajectory.${n}`, 'beforeStart')
    })
  })
  for (const part of ['outstanding_actions', 'new_actions', 'bau_assurance'] as const)
    plan[part].forEach(({ statement }, i) => {
      if (!statements.has(statement)) say(`${part}.${i}.statement`, 'noStatement', { number: statement })
    })
  return problems
}

/** What stands at a place of something read from JSON. */
function at(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<PropertyKey, unknown> | null)?.[step], given)
}

/** The places of those that came before. */
function twice(list: readonly string[]): number[] {
  return list.flatMap((one, i) => (list.indexOf(one) < i ? [i] : []))
}
