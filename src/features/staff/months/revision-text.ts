import type { Revision } from '../../../domain/plan/closing.ts'
import type { StaffWords } from '../words.ts'

type Figure = { numerator: number | null; denominator: number | null }

/** `9 of 15`, or the number of a plain count; null when nothing is left of it. */
export function figureOf({ t }: Pick<StaffWords, 't'>, { numerator, denominator }: Figure): string | null {
  if (numerator === null) return null
  return denominator === null ? String(numerator) : t('revision.outOf', { numerator, denominator })
}

/** What came after the close, in words. */
export function revisionText(words: Pick<StaffWords, 't'>, revision: Revision): string {
  if (revision.status === 'too_few') return words.t('revision.too_few')
  const now = figureOf(words, revision)
  if (now === null) return words.t('revision.gone')
  return words.t(revision.more ? 'revision.more' : 'revision.shown', { now })
}
