import type { Scorecard } from '../../../domain/plan/plan.ts'
import { judge } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import { useStaffWords } from '../words.ts'
import { ActionTable } from './action-table.tsx'
import { AssuranceTable } from './assurance-table.tsx'
import { FigureStamp } from './figure-stamp.tsx'
import { FigureTable } from './figure-table.tsx'
import { usePackDesk } from './pack-desk.tsx'

/** For the WSoA Impact Group: every action of the plan, the milestones that are missed, and the checks of everyday work. */
export function ImpactReport({ card }: { card: Scorecard }) {
  const { t, month } = useStaffWords()
  const { pack } = usePackDesk()
  const judged = judgedMonth(card, card.asOf)
  const missed = card.metrics.filter((metric) => judge(metric, metric.series, judged).verdict === 'missed')
  const of = (kind: 'outstanding' | 'new') => pack.actions.filter((action) => action.kind === kind)
  return (
    <>
      <section className="sheet flows">
        <h1>{t('pack.title', { kind: t('pack.kind.impact'), area: card.area.name, month: month(card.asOf) })}</h1>
        <ActionTable
          whole
          level="h2"
          title={t('pack.outstanding')}
          none={t('pack.noActions')}
          actions={of('outstanding')}
        />
        <FigureStamp card={card} metrics={[]} />
      </section>
      <section className="sheet flows">
        <ActionTable whole level="h2" title={t('pack.newActions')} none={t('pack.noActions')} actions={of('new')} />
      </section>
      <section className="sheet flows">
        <h2>{t('pack.missed')}</h2>
        {missed.length === 0 ? (
          <p>{t('pack.noneMissed')}</p>
        ) : (
          <FigureTable card={card} metrics={missed} name={t('pack.missed')} />
        )}
        {/* That none is missed is said of them all. */}
        <FigureStamp card={card} metrics={missed.length > 0 ? missed : card.metrics} />
      </section>
      <section className="sheet flows">
        <AssuranceTable />
      </section>
    </>
  )
}
