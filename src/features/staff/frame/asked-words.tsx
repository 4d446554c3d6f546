import type { Judgement } from '../../../domain/plan/judge.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'
import { askedBy } from './asked-by.ts'

type Props = { metric: Pick<PlanMetric, 'direction' | 'unit'>; judgement: Judgement }

/** The milestone that the verdict beside it is about, and under it the one to come, which nothing is judged by yet. */
export function AskedWords({ metric, judgement: { verdict, milestone, next } }: Props) {
  const words = useStaffWords()
  const { t } = words
  if (verdict === 'asked_before') return t('row.beforePlan')
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
