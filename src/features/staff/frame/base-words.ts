import { baseOf, isLowBase, type Point } from '../../../domain/metric/definition.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import type { Judgement } from '../../../domain/plan/judge.ts'
import type { MetricRow } from '../../../domain/plan/plan.ts'
import type { StaffWords } from '../words.ts'

/** What stands beside every percentage, wherever it is shown: what it is out of, and that this is few. Nothing for a count. */
export function baseWords(
  { t }: StaffWords,
  { unit, feed }: Pick<MetricRow, 'unit' | 'feed'>,
  point: Pick<Point, 'numerator' | 'denominator' | 'hidden'>,
): string[] {
  const n = baseOf(unit, point)
  if (n === null) return []
  const base = feed === 'survey' ? t('row.answers', { n }) : t('row.outOf', { numerator: point.numerator!, n })
  return isLowBase(unit, point) ? [base, t('row.lowBase')] : [base]
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
