import { isLowBase, valueOf } from '../../../domain/metric/definition.ts'
import { wilson } from '../../../domain/metric/interval.ts'
import { figureForFile } from '../../../domain/plan/figure.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { MetricSeries } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { baseColumns, hiddenKey } from '../frame/base-words.ts'
import { signedWords } from '../metric/signed-words.ts'
import { sinceClose } from '../months/since-close.ts'
import type { StaffWords } from '../words.ts'
import type { Cell } from '../../../domain/table/csv.ts'

const tenth = (value: number) => Math.round(value * 10) / 10

/** What a file of one metric is made of. `asAt` is the moment the figures were read. */
export type MetricFile = {
  series: MetricSeries
  standing: Standing
  asOf: string
  asAt: number
  notes: readonly MetricNote[]
}

/** The months of one metric as rows of a file: the same figures as on the page, one decimal, hidden months empty. */
export function metricRows(
  words: StaffWords,
  { series, standing, asOf, asAt, notes }: MetricFile,
): { head: Cell[][]; heads: Cell[]; rows: Cell[][] } {
  const { t } = words
  const { metric, months } = series
  const percent = metric.unit === 'percent'
  const specials = new Map(standing.months.map((m) => [m.point.month, m.spc]))
  const heads: Cell[] = [
    t('table.month'),
    ...(percent
      ? [
          ...baseColumns(metric).map((column) => t(`table.${column}`)),
          '%',
          t('csv.lower'),
          t('csv.upper'),
          t('table.rolling'),
        ]
      : [t('table.count')]),
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
      const milestone = milestoneFor(metric, point.month)
      const beside = { milestone, direction: metric.direction }
      const shown = value === null ? null : figureForFile(value, beside)
      const interval = value !== null && percent ? wilson(point.numerator!, point.denominator!) : null
      const three = series.rolling.find((one) => one.month === point.month)
      const across = three && percent ? valueOf('percent', three) : null
      const spc = specials.get(point.month)
      const said = [
        point.hidden && t(hiddenKey('table', metric)),
        isLowBase(metric.unit, point) && t('row.lowBase'),
        point.demo && t('staff.demo'),
        ...notes
          .filter((one) => one.month === point.month)
          .map((one) => `${t(`notes.kind.${one.kind}`)}: ${one.words} (${signedWords(words, one)})`),
      ].filter(Boolean)
      return [
        point.month,
        ...(percent
          ? [
              point.numerator,
              point.denominator,
              shown,
              interval ? tenth(interval.lower * 100) : null,
              interval ? tenth(interval.upper * 100) : null,
              across === null ? null : figureForFile(across, beside),
            ]
          : [shown]),
        milestone?.raw ?? null,
        spc ? tenth(spc.mean) : null,
        spc ? tenth(spc.lower) : null,
        spc ? tenth(spc.upper) : null,
        spc && spc.special !== 'none' ? t(`special.${spc.special}`) : null,
        point.state ? t(`csv.state.${point.state}`) : null,
        point.closedOn ?? null,
        sinceClose({ t }, point, metric.feed),
        point.definition ?? series.definition?.version ?? null,
        said.join('; ') || null,
      ]
    })
  return { head: [[metric.label], [t('csv.asAt'), words.moment(asAt)]], heads, rows }
}
