import type { ChoiceQuestion, ManyQuestion, Option, TextQuestion } from '../../domain/survey/question.ts'

/** Short ways to write a question down. `rest` carries its other voices, its role and its way in. */

export const choice = (
  id: string,
  label: string,
  options: Option[],
  rest: Partial<ChoiceQuestion> = {},
): ChoiceQuestion => ({ id, kind: 'choice', label, options, ...rest })

export const many = (id: string, label: string, options: Option[], rest: Partial<ManyQuestion> = {}): ManyQuestion => ({
  id,
  kind: 'many',
  label,
  options,
  ...rest,
})

export const open = (id: string, label: string, rest: Partial<TextQuestion> = {}): TextQuestion => ({
  id,
  kind: 'text',
  label,
  maxLength: 1000,
  ...rest,
})
