import { readKeyed, type Keyed } from '../../../domain/paper/keyed.ts'
import type { PaperForm, PaperQuestion } from '../../../domain/paper/paper-form.ts'
import type { Answers } from '../../../domain/survey/answers.ts'
import type { Respondent } from '../../../domain/survey/definition.ts'
import { storableText, textLength } from '../../../domain/survey/question.ts'
import { isAsked } from '../../../domain/survey/visibility.ts'

export type Slip = 'empty' | 'unknown' | 'several' | 'required' | 'too_long'

/** The answers behind what was typed, in the form's own order; only what the route asks. */
export function answersOn(form: PaperForm, typed: Readonly<Record<string, string>>): Answers {
  const answers: Answers = {}
  for (const printed of form.questions) {
    if (!isAsked(form.survey, printed.question, answers)) continue
    const value = valueOf(printed, typed[printed.question.id] ?? '')
    if (value !== null) answers[printed.question.id] = value
  }
  return answers
}

function valueOf(printed: PaperQuestion, typed: string): string | null {
  if (printed.question.kind === 'text') return storableText(typed) || null
  const keyed: Keyed = readKeyed(printed, typed)
  return keyed.kind === 'answer' ? keyed.code : null
}

/** What must be put right before this row can be left, or null. An open question may stay empty. */
export function slipIn(printed: PaperQuestion, typed: string): Slip | null {
  const { question } = printed
  if (question.kind === 'text') return textLength(storableText(typed)) > question.maxLength ? 'too_long' : null
  const { kind } = readKeyed(printed, typed)
  if (kind === 'answer') return null
  if (kind === 'nothing') return question.required ? 'required' : null
  return kind
}

/** The rows to key: the questions this route asks, so far as the answers already say. */
export function rowsOf(form: PaperForm, answers: Answers): PaperQuestion[] {
  return form.questions.filter(({ question }) => isAsked(form.survey, question, answers))
}

/** Who answered. Null until the form says. */
export function respondentOn(form: PaperForm, answers: Answers): Respondent | null {
  const { offeredTo } = form.survey
  const q = form.questions.find((one) => one.question.role === 'respondent')
  return (q && (answers[q.question.id] as Respondent | undefined)) ?? (offeredTo.length === 1 ? offeredTo[0]! : null)
}
