import type { DescribedField } from '../../../domain/log/described.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { fieldName, readable } from '../entry/field-value.ts'
import { peopleIn } from '../log/entry-words.ts'
import { apart } from '../../../ui/typed.tsx'
import type { ForumWords } from '../words.ts'

/** As many letters of one field as stand in a line. */
const MOST = 60

/**
 * What a folded part of a form holds, in a line: whoever saves the form without opening it has seen what goes along. What
 * cannot be read yet, such as half a number, is left to the form's own sentences.
 */
export function foldedWords(
  words: ForumWords,
  kind: LogKind,
  record: Readonly<Record<string, unknown>>,
  fields: readonly DescribedField[],
): string {
  return fields
    .map(({ field, as }) => {
      const value = record[field]
      if (as === 'yes_no') return value === true ? fieldName(words, kind, field) : ''
      if (field === 'attendance') return peopleIn(words, record)
      const text = readable(words, kind, field, value)
      if (text === '') return ''
      const named = as === 'number' || as === 'day' || as === 'time' ? `${fieldName(words, kind, field)} ${text}` : text
      return named.length > MOST ? `${apart(named.slice(0, MOST - 1))}…` : named
    })
    .filter(Boolean)
    .join(' · ')
}
