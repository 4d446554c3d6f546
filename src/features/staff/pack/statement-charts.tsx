import type { Scorecard } from '../../../domain/plan/plan.ts'
import { standingOf } from '../../../domain/plan/standing.ts'
import { SpcChart } from '../metric/spc-chart.tsx'
import { metricName, useStaffWords } from '../words.ts'

/** A chart for every row of a statement that has figures. */
export function StatementCharts({ card, statement }: { card: Scorecard; statement: number }) {
  const words = useStaffWords()
  const drawn = card.metrics
    .filter((metric) => metric.statement === statement)
    .map((metric) => ({ metric, standing: standingOf(metric, metric.series, card.asOf) }))
    .filter(({ standing }) => standing.months.length > 0)
  return (
    <div className="pack-charts">
      {drawn.map(({ metric, standing }) => (
        <figure key={metric.key}>
          <figcaption>{metricName(words, metric)}</figcaption>
          <SpcChart metric={metric} standing={standing} asOf={card.asOf} name={metricName(words, metric)} low />
        </figure>
      ))}
    </div>
  )
}
