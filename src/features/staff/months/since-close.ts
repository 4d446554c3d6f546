import { isWithoutFigure } from '../../../domain/plan/came-late.ts'
import type { Revision } from '../../../domain/plan/closing.ts'
import type { MetricRow, MonthDetail } from '../../../domain/plan/plan.ts'
import type { StaffWords } from '../words.ts'
import { shownBeside, shownText } from './revision-text.ts'

type Words = Pick<StaffWords, 't'>
type Feed = MetricRow['feed']

/** What came after a close, in a list that does not say which kind of figure it is: the words fit them all. */
export function movedText(words: Words, revision: Revision): string {
  return revision.status === 'shown' ? shownText(words, revision) : words.t('revision.tooFew')
}

/** What came after the close of a month, to stand beside its figure. Nobody answered what was entered or logged. */
export function besideClosed(words: Words, point: MonthDetail, feed: Feed): string | null {
  const { revision } = point
  if (!revision) return null
  if (revision.status === 'shown') return shownBeside(words, point, revision)
  return words.t(feed === 'survey' ? 'revision.tooFewAnswers' : 'revision.tooFewCounted')
}

/** The same where no figure stands beside it, as in a file: then that there was none at the close is said, too. */
export function sinceClose(words: Words, point: MonthDetail, feed: Feed): string | null {
  const since = besideClosed(words, point, feed)
  return since !== null && isWithoutFigure(point) ? words.t('revision.noneBefore', { since }) : since
}
