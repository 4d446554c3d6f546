import { addMonths } from '../../../domain/metric/months.ts'
import { changes, headline } from '../../../domain/plan/headline.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { metricName, useStaffWords } from '../words.ts'

/** "3 of 29 milestones met" ("so far" while the month is open), what that leaves out, and what changed since the month before. */
export function HeadlineWords({ card, open: isOpen }: { card: Scorecard; open: boolean }) {
  const words = useStaffWords()
  const { t, month } = words
  const open = isOpen ? 'yes' : 'no'
  const now = headline(card.metrics, card.asOf)
  const turned = changes(card.metrics, card.asOf)
  const names = (rows: MetricRow[]) =>
    rows.length ? rows.map((row) => metricName(words, row)).join('; ') : t('headline.none')
  if (now.of === 0) {
    return (
      <>
        <h1>{t('headline.early', { month: month(card.asOf) })}</h1>
        <p>{t('headline.earlyMeans')}</p>
      </>
    )
  }
  const by = now.met - headline(card.metrics, addMonths(card.asOf, -1)).met
  const title = by === 0 ? 'headline.title.same' : by > 0 ? 'headline.title.more' : 'headline.title.fewer'
  return (
    <>
      <h1>
        {t(title, {
          met: now.met,
          open,
          of: now.of,
          month: month(card.asOf),
          by: Math.abs(by),
          before: month(addMonths(card.asOf, -1)),
        })}
      </h1>
      <p>
        {t('headline.rest', { missed: now.missed, noFigure: now.noFigure, open })}{' '}
        {t('headline.changes', { met: names(turned.met), missed: names(turned.missed), open })}
      </p>
    </>
  )
}
