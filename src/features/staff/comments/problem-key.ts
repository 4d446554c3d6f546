import type { Answer } from '../../../domain/ports-staff.ts'
import type { StaffKey } from '../words.ts'

const KNOWN = ['unknown_comment', 'unknown_flag', 'changed', 'words']

/** The sentence for a change that was not kept: why, and what to do. */
export function problemKey(answer: Answer<{ status: string; problem?: string }>): StaffKey {
  if (answer.kind !== 'answered') return `comments.problem.${answer.kind}`
  const problem = answer.value.problem ?? ''
  return (KNOWN.includes(problem) ? `comments.problem.${problem}` : 'comments.problem.other') as StaffKey
}
