import { figureForFile } from '../../../domain/plan/figure.ts'
import { judge } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { printedMonths } from '../milestones/printed-months.ts'
import type { StaffWords } from '../words.ts'
import type { Cell } from '../../../domain/table/csv.ts'

/** The plan table as the rows of a file: the same months and figures, with each row's name as the plan prints it. */
export function planRows(words: StaffWords, card: Scorecard, isOpen: (metric: MetricRow) => boolean): Cell[][] {
  const { t } = words
  const { historic, trajectory } = printedMonths(card)
  const heads = [
    t('csv.statement'),
    t('milestones.row'),
    ...historic,
    t('milestones.target'),
    ...trajectory,
    t('csv.latestMonth'),
    t('milestones.latest'),
    t('csv.n'),
    t('csv.state'),
    t('csv.definition'),
    t('csv.verdict'),
  ]
  const rows = card.metrics.map((metric): Cell[] => {
    const { verdict, latest, milestone } = judge(metric, metric.series, judgedMonth(card, card.asOf))
    return [
      metric.statement,
      metric.label,
      ...historic.map((at) => metric.historic[at]?.raw ?? null),
      metric.target?.raw ?? null,
      ...trajectory.map((at) => metric.milestones.find((m) => m.month === at)?.raw ?? null),
      latest?.point.month ?? null,
      latest ? figureForFile(latest.value, { milestone, direction: metric.direction }) : null,
      latest ? latest.point.denominator : null,
      latest?.point.state ? t(`csv.state.${latest.point.state}`) : null,
      metric.definitionVersion ?? null,
      t(`verdict.${verdict}`, { open: isOpen(metric) ? 'yes' : 'no' }),
    ]
  })
  const demo: Cell[][] = card.demo ? [[t('staff.demo')]] : []
  return [...demo, ...(card.asAt ? [[t('csv.asAt'), card.asAt]] : []), heads, ...rows]
}
