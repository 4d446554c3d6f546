import type { Answer } from '../../../domain/ports-staff.ts'
import type { StaffKey } from '../words.ts'
import { problemKey } from './problem-key.ts'

const KNOWN = ['name', 'taken', 'too_many', 'unknown_theme']

/** The sentence for a theme that was not changed. */
export function themeProblem(answer: Answer<{ status: string; problem?: string }>): StaffKey {
  const problem = answer.kind === 'answered' ? (answer.value.problem ?? '') : ''
  return KNOWN.includes(problem) ? (`themes.problem.${problem}` as StaffKey) : problemKey(answer)
}
