import { numberOf, sideOf } from '../../../domain/plan/asked.ts'
import type { Milestone, PlanMetric } from '../../../domain/plan/plan.ts'
import type { StaffWords } from '../words.ts'

type Of = Pick<PlanMetric, 'direction' | 'unit'>

/** A milestone with its month; numbers say which side of them is meant. */
export function askedBy(words: StaffWords, metric: Of, asked: Milestone): string {
  // A month and its year stay on one line.
  return words.t('row.by', {
    milestone: askedFor(words, metric, asked),
    month: words.shortMonth(asked.month).replace(' ', '\u00A0'),
  })
}

/** A target as the plan prints it, a number with its side. */
export function targetText(words: StaffWords, metric: Of & Pick<PlanMetric, 'target'>): string {
  const { target } = metric
  if (target?.kind !== 'value' || target.value == null) return target?.raw ?? ''
  return askedFor(words, metric, {
    raw: target.raw ?? '',
    value: target.value,
    comparator: target.comparator ?? null,
  })
}

function askedFor({ t }: StaffWords, metric: Of, asked: Pick<Milestone, 'raw' | 'value' | 'comparator'>): string {
  const side = sideOf(asked, metric.direction)
  return side ? t(`row.side.${side}`, { value: numberOf(asked, metric.unit) }) : asked.raw
}
