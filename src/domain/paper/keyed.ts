import { manyAnswer } from '../survey/question.ts'
import type { PaperQuestion } from './paper-form.ts'

/** What the numbers typed for one question mean. `nothing`: 0, no box was ticked. */
export type Keyed =
  { kind: 'answer'; code: string } | { kind: 'nothing' } | { kind: 'empty' } | { kind: 'unknown' } | { kind: 'several' }

/**
 * Reads the numbers typed for a question: one option's number, several for a `many` question (by space or comma), or 0
 * when no box was ticked. Text questions are not keyed by number.
 */
export function readKeyed(printed: PaperQuestion, typed: string): Keyed {
  const { question, options } = printed
  const numbers = typed.split(/[\s,;]+/).filter((part) => part !== '')
  if (numbers.length === 0) return { kind: 'empty' }
  if (numbers.length === 1 && /^0+$/.test(numbers[0]!)) return { kind: 'nothing' }
  const codes = numbers.map((one) => (/^\d{1,2}$/.test(one) ? options[Number(one) - 1]?.code : undefined))
  if (codes.some((code) => code === undefined)) return { kind: 'unknown' }
  const chosen = codes as string[]
  if (question.kind === 'many') return { kind: 'answer', code: manyAnswer(question, chosen)! }
  return chosen.length === 1 ? { kind: 'answer', code: chosen[0]! } : { kind: 'several' }
}
