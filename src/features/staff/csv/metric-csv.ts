import { LIMITS_FROM, valueOf } from '../../../domain/metric/definition.ts'
import { wilson } from '../../../domain/metric/interval.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { revisionText } from '../months/revision-text.ts'
import type { StaffWords } from '../words.ts'
import type { Cell } from '../../../domain/table/csv.ts'

const tenth = (value: number) => Math.round(value * 10) / 10

/** The months of one metric as rows of a file: the same figures as on the page, one decimal, hidden months empty. */
export function metricRows({ t }: StaffWords, series: MetricSeries, standing: Standing, asOf: string): Cell[][] {
  const { metric, months } = series
  const specials = new Map(standing.months.map((m, i) => [m.point.month, standing.chart.points[i]!]))
  const judged = !standing.rare && standing.months.length >= LIMITS_FROM
  const heads: Cell[] = [
    t('table.month'),
    t('table.positive'),
    t('table.answers'),
    metric.unit === 'percent' ? '%' : t('table.count'),
    t('csv.lower'),
    t('csv.upper'),
    t('table.milestone'),
    t('csv.mean'),
    t('csv.lowerLimit'),
    t('csv.upperLimit'),
    t('table.special'),
    t('csv.state'),
    t('csv.closedOn'),
    t('csv.sinceClose'),
    t('csv.definition'),
    t('csv.note'),
  ]
  const rows = months
    .filter((point) => point.month <= asOf)
    .map((point): Cell[] => {
      const value = valueOf(metric.unit, point)
      const interval = value !== null && metric.unit === 'percent' ? wilson(point.numerator!, point.denominator!) : null
      const spc = judged ? specials.get(point.month) : undefined
      const notes = [point.hidden && t('table.hidden'), point.demo && t('staff.demo')].filter(Boolean).join('; ')
      return [
        point.month,
        point.numerator,
        point.denominator,
        value === null ? null : tenth(value),
        interval ? tenth(interval.lower * 100) : null,
        interval ? tenth(interval.upper * 100) : null,
        milestoneFor(metric, point.month)?.raw ?? null,
        spc ? tenth(spc.mean) : null,
        spc ? tenth(spc.lower) : null,
        spc ? tenth(spc.upper) : null,
        spc && spc.special !== 'none' ? t(`special.${spc.special}`) : null,
        point.state ? t(`csv.state.${point.state}`) : null,
        point.closedOn ?? null,
        point.revision ? revisionText({ t }, point.revision) : null,
        point.definition ?? null,
        notes || null,
      ]
    })
  return [[metric.label], ...(series.asAt ? [[t('csv.asAt'), series.asAt]] : []), heads, ...rows]
}
