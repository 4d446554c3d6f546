import type { Scorecard } from '../../../domain/plan/plan.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useOpen } from '../use-open.ts'
import { useStaffWords } from '../words.ts'

/** What every page says of its figures: of which plan and month, whether they can still change, and when they were taken. */
export function FigureStamp({ card }: { card: Scorecard }) {
  const { t, month, moment } = useStaffWords()
  const { clock } = useStaffWorld()
  const open = useOpen(card.asOf)
  const versions = [...new Set(card.metrics.flatMap((metric) => metric.definitionVersion ?? []))].sort((a, b) => a - b)
  return (
    <p className="stamp soft">
      {t('pack.stamp', {
        plan: card.plan?.title ?? '',
        month: month(card.asOf),
        open: open ? 'yes' : 'no',
        at: moment(card.asAt ? Date.parse(card.asAt) : clock.now()),
      })}
      {versions.length > 0 && ` ${t('pack.definitions', { versions: versions.join(', '), n: versions.length })}`}
      {card.demo && ` ${t('staff.demo')}: ${t('staff.demoMeans')}`}
    </p>
  )
}
