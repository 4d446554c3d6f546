import type { Judgement } from '../../../domain/plan/judge.ts'
import type { Milestone, PlanMetric } from '../../../domain/plan/plan.ts'
import { useStaffWords, type StaffWords } from '../words.ts'

type Props = { metric: Pick<PlanMetric, 'direction'>; judgement: Judgement }

/** The milestone that the verdict beside it is about, and under it the one to come, which nothing is judged by yet. */
export function AskedWords({ metric, judgement: { verdict, milestone, next } }: Props) {
  const words = useStaffWords()
  const { t } = words
  if (verdict === 'trend_only') return t('row.trendOnly')
  return (
    <>
      {milestone && askedBy(words, metric, milestone)}
      {next && (
        <span className="asked-next soft">
          {t(milestone ? 'row.next' : 'row.first', { milestone: askedBy(words, metric, next) })}
        </span>
      )}
    </>
  )
}

/** A milestone with its month; numbers say which side of them is meant. */
function askedBy({ t, shortMonth }: StaffWords, metric: Pick<PlanMetric, 'direction'>, asked: Milestone): string {
  const side =
    asked.comparator === '>'
      ? 'more'
      : asked.comparator === '<'
        ? 'fewer'
        : metric.direction === 'lower'
          ? 'most'
          : null
  const what = side ? t(`row.side.${side}`, { value: asked.value }) : asked.raw
  // A month and its year stay on one line.
  return t('row.by', { milestone: what, month: shortMonth(asked.month).replace(' ', '\u00A0') })
}
