import { Link } from 'wouter'
import { addMonths } from '../../../domain/metric/months.ts'
import { headline } from '../../../domain/plan/headline.ts'
import { isBeforeAnyPlan, isBeforePlan, judgedMonth } from '../../../domain/plan/judged-month.ts'
import { firstJudged, startMonth } from '../../../domain/plan/plan-months.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { figuresPath } from '../use-month.ts'
import { useStaffWords } from '../words.ts'

/** "3 of 29 milestones met" ("so far" while the month is open) and what that leaves out. */
export function HeadlineWords({ card, open: isOpen }: { card: Scorecard; open: boolean }) {
  const { t, month } = useStaffWords()
  const open = isOpen ? 'yes' : 'no'
  const judged = judgedMonth(card, card.asOf)
  const now = headline(card.metrics, judged)
  const before = addMonths(judged, -1)
  if (isBeforePlan(card.plan, judged)) {
    return (
      <>
        <h1>{t('headline.early', { month: month(judged) })}</h1>
        <p>
          {t('headline.judgesFrom', { since: month(card.plan!.since!) })}{' '}
          {isBeforeAnyPlan(card.plan, judged) ? (
            t('headline.noPlan', { month: month(judged) })
          ) : (
            <>
              {t('headline.beforePlan', { month: month(judged) })}{' '}
              <Link href={figuresPath('', judged, null)}>{t('headline.byItsPlan', { month: month(judged) })}</Link>
            </>
          )}
        </p>
      </>
    )
  }
  if (now.of === 0) {
    const [start, first] = [startMonth(card), firstJudged(card)]
    return (
      <>
        <h1>{t('headline.early', { month: month(judged) })}</h1>
        <p>
          {start && t('headline.start', { month: month(start) })}{' '}
          {first && t('headline.first', { month: month(first) })}
        </p>
      </>
    )
  }
  const earlier = headline(card.metrics, before)
  const by = now.met - earlier.met
  const title = isBeforePlan(card.plan, before)
    ? 'headline.title.firstMonth'
    : // Where nothing was judged the month before, there is nothing to be more than.
      by === 0 || earlier.of === 0
      ? 'headline.title.same'
      : by > 0
        ? 'headline.title.more'
        : 'headline.title.fewer'
  return (
    <>
      <h1>
        {t(title, {
          met: now.met,
          open,
          of: now.of,
          month: month(judged),
          by: Math.abs(by),
          before: month(before),
        })}
      </h1>
      <p>
        {t('headline.rest', { missed: now.missed, noFigure: now.noFigure, open })}
        {now.older > 0 && ` ${t('headline.older', { older: now.older, month: month(judged) })}`}
      </p>
    </>
  )
}
