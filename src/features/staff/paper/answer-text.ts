import type { PaperQuestion } from '../../../domain/paper/paper-form.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { chosenCodes } from '../../../domain/survey/question.ts'

/** An answer as a person reads it: labels with their numbers on paper, or the words. Null when there is none. */
export function answerText(
  { question, options }: PaperQuestion,
  answer: string | undefined,
  voice: Voice,
): string | null {
  if (answer === undefined) return null
  if (question.kind === 'text') return answer
  return chosenCodes(answer)
    .map((code) => {
      const place = options.findIndex((o) => o.code === code)
      return place < 0 ? code : `${place + 1} ${labelOf(options[place]!, voice)}`
    })
    .join(', ')
}
