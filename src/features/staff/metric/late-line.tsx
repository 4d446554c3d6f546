import { lateMonth } from '../../../domain/plan/came-late.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { shownText } from '../months/revision-text.ts'
import { useStaffWords } from '../words.ts'

type Props = { series: MetricSeries; standing: Standing; asOf: string }

/** Where a month newer than the figure that stands closed without one: that it did, and what came since. */
export function LateLine({ series: { months }, standing, asOf }: Props) {
  const words = useStaffWords()
  const found = lateMonth(months, asOf, standing.judgement.latest?.point.month ?? null)
  if (!found) return null
  const since = shownText(words, found.late)
  return words.t('revision.lateMonth', { month: words.month(found.point.month), since })
}
