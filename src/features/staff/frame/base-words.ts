import { baseOf, isLowBase, type Point } from '../../../domain/metric/definition.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import type { Revision } from '../../../domain/plan/closing.ts'
import type { Judgement } from '../../../domain/plan/judge.ts'
import type { MetricRow } from '../../../domain/plan/plan.ts'
import { shownBeside } from '../months/revision-text.ts'
import type { StaffWords } from '../words.ts'

/**
 * What stands beside a figure, wherever it is shown: of a percentage what it is out of, and that this is few; of a closed month
 * what came after its close, once that may be shown.
 */
export function baseWords(
  words: StaffWords,
  { unit, feed }: Pick<MetricRow, 'unit' | 'feed'>,
  point: Pick<Point, 'month' | 'numerator' | 'denominator' | 'hidden'> & { revision?: Revision | null | undefined },
): string[] {
  const { t } = words
  const n = baseOf(unit, point)
  const since = point.revision?.status === 'shown' ? shownBeside(words, point, point.revision) : null
  const moved = since === null ? [] : [since]
  if (n === null) return moved
  const base = feed === 'survey' ? t('row.answers', { n }) : t('row.outOf', { numerator: point.numerator!, n })
  return [base, ...(isLowBase(unit, point) ? [t('row.lowBase')] : []), ...moved]
}

/** The columns of what a percentage is made of: answers where people were asked, else what was counted. */
export function baseColumns({ feed }: Pick<MetricRow, 'feed'>) {
  return feed === 'survey' ? (['positive', 'answers'] as const) : (['counted', 'outOf'] as const)
}

/** The latest figure in a sentence: “59%, 29 answers, low base”. */
export function figureWords(
  words: StaffWords,
  metric: Pick<MetricRow, 'unit' | 'feed' | 'direction'>,
  { latest, milestone }: Pick<Judgement, 'milestone'> & { latest: NonNullable<Judgement['latest']> },
): string {
  const figure = figureText(metric.unit, latest.value, { milestone, direction: metric.direction })
  return [figure, ...baseWords(words, metric, latest.point)].join(', ')
}

/** The sentence in the place of a hidden figure: answers where people were asked, else people who were counted. */
export const hiddenKey = <W extends 'row' | 'table'>(where: W, { feed }: Pick<MetricRow, 'feed'>) =>
  feed === 'survey' ? (`${where}.hidden` as const) : (`${where}.hiddenCount` as const)
