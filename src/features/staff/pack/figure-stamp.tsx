import { Fragment } from 'react'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'

type Props = {
  card: Scorecard
  /** The rows the page shows; all of the plan's where it does not say, and none on a page without figures. */
  metrics?: readonly MetricRow[]
}

/**
 * What every page says of itself: of which plan it is and when it was taken; and of its figures of which month they are, whether
 * they can still change, and how they were counted.
 */
export function FigureStamp({ card, metrics = card.metrics }: Props) {
  const words = useStaffWords()
  const { t, month, moment } = words
  const { clock } = useStaffWorld()
  const judged = judgedMonth(card, card.asOf)
  const open = useOpen({ ...card, metrics })()
  const versions = [...rowsByVersion(metrics)].sort(([, one], [, other]) => other.length - one.length)
  const named = (rows: readonly MetricRow[]) => rows.map((metric) => metricName(words, metric)).join('; ')
  const plan = card.plan?.title ?? ''
  const at = moment(card.asAt ? Date.parse(card.asAt) : clock.now())
  const figures = metrics.length > 0
  return (
    <p className="stamp soft">
      {figures
        ? t('pack.stamp', { plan, month: month(judged), open: open ? 'yes' : 'no', at })
        : t('pack.stampPlain', { plan, at })}
      {figures && judged < card.asOf && ` ${t('month.notOver', { month: month(card.asOf), judged: month(judged) })}`}
      {versions.map(([version, rows], i) => (
        <Fragment key={version}>
          {' '}
          {t(i === 0 ? 'pack.definitions' : 'pack.definitionsBut', { version, rows: named(rows) })}
        </Fragment>
      ))}
      {figures && card.demo && ` ${t('staff.demo')}: ${t('staff.demoMeans')}`}
    </p>
  )
}

/** The rows that have a definition, by its version. */
function rowsByVersion(metrics: readonly MetricRow[]): Map<number, MetricRow[]> {
  const rows = new Map<number, MetricRow[]>()
  for (const metric of metrics) {
    const version = metric.definitionVersion
    if (version) rows.set(version, [...(rows.get(version) ?? []), metric])
  }
  return rows
}
