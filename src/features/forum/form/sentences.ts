import { useCallback } from 'react'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { useForumWords } from '../words.ts'
import type { FieldProblem } from './problems.ts'

/** Turns a problem into its sentence, with the name the field has on the page. */
export function useSentences(kind: LogKind): (problem: FieldProblem) => string {
  const words = useForumWords()
  return useCallback(
    ({ field, key, values }: FieldProblem) => {
      const named = words.named(`log.field.${kind}.${field}`, field)
      const date = typeof values['date'] === 'string' ? { date: words.date(values['date']) } : {}
      return words.named(`problem.${key}`, words.t('problem.other'), { field: named, ...values, ...date })
    },
    [words, kind],
  )
}
