import type * as z from 'zod/mini'
import { saysSomething } from '../written.ts'
import type { PlanProblemKey } from './plan-problem-key.ts'
import { shown } from './read-json.ts'

type Issue = z.core.$ZodIssue
type Said = { key: PlanProblemKey; values: Record<string, string | number> }

const MONTHS = /(^|\.)(month|plan_end|delivery_month|footingSince|historic_months\.\d+|trajectory_months\.\d+)$/

/** What one place of a file has that a plan cannot have, told apart far enough to say what to write there instead. */
export function shapeProblem(issue: Issue, found: unknown): Said {
  const say = (key: PlanProblemKey, values: Said['values'] = {}): Said => ({
    key,
    values: { found: shown(found), ...values },
  })
  const isMonth = MONTHS.test(issue.path.join('.'))
  if (found === undefined) return say('missing')
  if (found === null || (typeof found === 'string' && !saysSomething(found))) return say(isMonth ? 'noMonth' : 'empty')
  if (issue.path[0] === 'schema') return say('otherVersion')
  if (issue.code === 'invalid_format') return say(isMonth ? 'notMonth' : 'notKey')
  if (issue.code === 'invalid_value') return say('notOneOf', { choices: issue.values.map(String).join(', ') })
  if (issue.code === 'too_small') return say(issue.origin === 'array' ? 'noneInList' : 'empty')
  if (issue.code === 'too_big') return say('tooLong', { most: Number(issue.maximum) })
  // Of a number also given as text, or of a reference that is one text or several.
  if (issue.code === 'invalid_union') return say(issue.path.at(-1) === 'ref' ? 'notText' : 'notNumber')
  return say((issue.code === 'invalid_type' ? OF_TYPE[issue.expected] : null) ?? 'shape')
}

const OF_TYPE: Partial<Record<string, PlanProblemKey>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notNumber',
  boolean: 'notYesNo',
  array: 'notList',
  object: 'notGroup',
  record: 'notGroup',
}
