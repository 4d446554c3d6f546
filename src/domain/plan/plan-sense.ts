import type { PlanProblemKey } from './plan-problem-key.ts'
import { valueProblems } from './plan-values.ts'
import { at, listAt, numberAt, shown, textAt } from './read-json.ts'

type Found = { path: PropertyKey[]; key: PlanProblemKey; values: Record<string, string | number> }

/**
 * What the parts of a plan say of each other: rows of a statement that is not there, names used twice, values that cannot be. It
 * reads what it can of a file that has other problems too, so that all of them are said at once.
 */
export function senseProblems(given: unknown): Found[] {
  const found: Found[] = []
  const say = (path: PropertyKey[], key: PlanProblemKey, values: Found['values'] = {}) =>
    void found.push({ path, key, values })
  const metrics = listAt(given, ['metrics'])
  const statements = listAt(given, ['statements']).map((one) => numberAt(one, ['number']))
  const keys = metrics.map((one) => textAt(one, ['key']))
  const end = textAt(given, ['plan_end']) ?? ''
  const start = textAt(given, ['start_month']) ?? ''
  const whole = (path: PropertyKey[]) => {
    const found = numberAt(given, path)
    if (found !== null && !Number.isInteger(found)) say(path, 'notWhole', { found })
  }
  const noStatement = (path: PropertyKey[]) => {
    const number = numberAt(given, path)
    whole(path)
    if (number !== null && statements.length > 0 && !statements.includes(number)) say(path, 'noStatement', { number })
  }

  for (const i of statements.keys()) whole(['statements', i, 'number'])
  for (const i of twice(statements)) say(['statements', i, 'number'], 'twice', { found: statements[i]! })
  for (const i of twice(keys)) say(['metrics', i, 'key'], 'twice', { found: keys[i]! })
  const rows = metrics.map((one) => {
    const [statement, row] = [numberAt(one, ['statement']), numberAt(one, ['row'])]
    return statement === null || row === null ? null : `${statement} ${row}`
  })
  for (const i of twice(rows)) say(['metrics', i, 'row'], 'twice', { found: rows[i]!.split(' ')[1]! })
  const groups = listAt(given, ['groups']).map((one) => textAt(one, []))
  for (const i of twice(groups)) say(['groups', i], 'twice', { found: groups[i]! })

  for (const [i, metric] of metrics.entries()) {
    const here = (...rest: PropertyKey[]): PropertyKey[] => ['metrics', i, ...rest]
    noStatement(here('statement'))
    whole(here('row'))
    const same = textAt(metric, ['same_as'])
    const other = same === null ? undefined : metrics[keys.indexOf(same)]
    if (same !== null && other === undefined) say(here('same_as'), 'sameAs', { found: shown(same) })
    if (same !== null && other !== undefined) {
      // Also a measure that says it repeats itself: figures come from one that repeats none.
      if (textAt(other, ['same_as']) !== null) say(here('same_as'), 'sameAsRepeats', { found: shown(same) })
      for (const field of ['unit', 'feed'])
        if (at(other, [field]) !== at(metric, [field])) say(here(field), 'sameAsOther', { found: shown(same) })
    }
    const kind = textAt(metric, ['target', 'kind'])
    if (kind !== null && (kind === 'value') !== (numberAt(metric, ['target', 'value']) !== null))
      say(here('target', 'value'), kind === 'value' ? 'targetNeeds' : 'targetHas')
    const earlier = at(metric, ['historic'])
    if (typeof earlier === 'object' && earlier !== null)
      for (const month of Object.keys(earlier))
        if (!isMonth(month)) say(here('historic', month, 'month'), 'notMonth', { found: shown(month) })
    const points = listAt(metric, ['trajectory'])
    const months = points.map((one) => textAt(one, ['month']))
    for (const n of twice(months)) say(here('trajectory', n, 'month'), 'twice', { found: months[n]! })
    valueProblems(metric, here, say)
    for (const n of points.keys()) {
      const month = months[n] ?? ''
      if (isMonth(month) && isMonth(end) && month > end) say(here('trajectory', n, 'month'), 'afterEnd', { end })
      if (isMonth(month) && isMonth(start) && month < start)
        say(here('trajectory', n, 'month'), 'beforeStart', { start })
    }
  }
  for (const part of ['outstanding_actions', 'new_actions', 'bau_assurance'])
    for (const i of listAt(given, [part]).keys()) noStatement([part, i, 'statement'])
  return found
}

const isMonth = (text: string) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)

/** The places of those that came before; what cannot be read is like nothing else. */
function twice(list: readonly (string | number | null)[]): number[] {
  return list.flatMap((one, i) => (one !== null && list.indexOf(one) < i ? [i] : []))
}
