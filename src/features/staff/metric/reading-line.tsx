import { valueOf } from '../../../domain/metric/definition.ts'
import { wilson } from '../../../domain/metric/interval.ts'
import { figureText, shareText } from '../../../domain/plan/figure.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { useStaffWords } from '../words.ts'
import { LateLine } from './late-line.tsx'
import { ReadingSentences } from './reading-sentences.tsx'

type Props = { series: MetricSeries; standing: Standing; open: boolean; asOf: string }

/** The sentences that read the chart, so that nobody has to. */
export function ReadingLine({ series, standing, open, asOf }: Props) {
  return (
    <p className="reading">
      <ReadingSentences metric={series.metric} standing={standing} open={open} />
      <Rolling series={series} standing={standing} /> <LateLine series={series} standing={standing} asOf={asOf} />
    </p>
  )
}

/** The latest month with the two before it: steadier than one month. Nothing where one of the three is hidden or missing. */
function Rolling({ series, standing }: { series: MetricSeries; standing: Standing }) {
  const { t } = useStaffWords()
  const { latest, milestone } = standing.judgement
  const at = latest?.point.month
  const three = series.metric.unit === 'percent' ? series.rolling.find((one) => one.month === at) : undefined
  const value = three ? valueOf('percent', three) : null
  if (!three || value === null) return null
  const { lower, upper } = wilson(three.numerator!, three.denominator!)
  return t(series.metric.feed === 'survey' ? 'rolling.line' : 'rolling.counted', {
    numerator: three.numerator!,
    value: figureText('percent', value, { milestone, direction: series.metric.direction }),
    lower: shareText(lower),
    upper: shareText(upper),
    n: three.denominator!,
  })
}
