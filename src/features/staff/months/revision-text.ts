import { cameLate, isWithoutFigure } from '../../../domain/plan/came-late.ts'
import type { Revision } from '../../../domain/plan/closing.ts'
import type { StaffWords } from '../words.ts'

type Words = Pick<StaffWords, 't'>
type Figure = { numerator: number | null; denominator: number | null }
/** A revision that can be shown. */
type ShownRevision = Extract<Revision, { status: 'shown' }>

/** `9 of 15`, or the number of a plain count; null when nothing is left of it. */
export function figureOf({ t }: Words, { numerator, denominator }: Figure): string | null {
  if (numerator === null) return null
  return denominator === null ? String(numerator) : t('revision.outOf', { numerator, denominator })
}

/** What came after the close, in words, where it can be shown. */
export function shownText(words: Words, revision: ShownRevision): string {
  const now = figureOf(words, revision)
  if (now === null) return words.t('revision.gone')
  return words.t(revision.more ? 'revision.more' : 'revision.shown', { now })
}

/** The same beside the figure of a month: a number that stands there already is not said again. */
export function shownBeside(
  words: Words,
  point: Figure & { month: string; hidden: boolean },
  revision: ShownRevision,
): string {
  const said = !isWithoutFigure(point) && cameLate({ ...point, revision }) !== null
  return said ? words.t('revision.first', { more: revision.more ? 'yes' : 'no' }) : shownText(words, revision)
}
