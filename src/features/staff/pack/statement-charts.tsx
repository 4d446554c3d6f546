import { startTransition, useEffect, useState } from 'react'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import { rebasedOf } from '../../../domain/plan/notes.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { standingOf } from '../../../domain/plan/standing.ts'
import { stepsOf } from '../../../domain/plan/steps.ts'
import { ChartKey } from '../metric/chart-key.tsx'
import { SpcChart } from '../metric/spc-chart.tsx'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'
import { ChartTable } from './chart-table.tsx'
import { usePackDesk } from './pack-desk.tsx'

/** False until what is seen has been drawn: nobody who looks waits for what is only read out. */
function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => (wait = setTimeout(() => startTransition(() => setPainted(true)))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(wait)
    }
  }, [])
  return painted
}

/** A chart for every row of a statement that has figures. */
export function StatementCharts({ card, statement }: { card: Scorecard; statement: number }) {
  const words = useStaffWords()
  const { notes } = usePackDesk()
  const judged = judgedMonth(card, card.asOf)
  const open = useOpen(card)
  const heard = useAfterPaint()
  const drawn = card.metrics
    .filter((metric) => metric.statement === statement)
    .map((metric) => ({
      metric,
      standing: standingOf(metric, metric.series, judged, rebasedOf(notes, metric, judged)),
    }))
    .filter(({ standing }) => standing.months.length > 0)
  if (drawn.length === 0) return null
  return (
    <div className="pack-charts">
      {drawn.map(({ metric, standing }) => (
        <figure key={metric.key}>
          <figcaption>{metricName(words, metric)}</figcaption>
          <SpcChart metric={metric} standing={standing} asOf={card.asOf} name={metricName(words, metric)} low />
          {heard && (
            <ChartTable metric={metric} standing={standing} name={metricName(words, metric)} open={open(metric)} />
          )}
        </figure>
      ))}
      <div className="pack-key">
        <ChartKey
          of={drawn.map(({ standing }) => standing)}
          hasSteps={drawn.some(
            ({ metric, standing }) => stepsOf(metric, standing.months[0]!.point.month, card.asOf).length > 0,
          )}
        />
      </div>
    </div>
  )
}
