import { isAboutStatement } from '../../../domain/log/about-plan.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { SaidDidLine } from '../log/said-did-line.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

/** What families said in the month about a statement, and what was done: from what the forum has shared. */
export function SaidDidList({ card, statement }: { card: Scorecard; statement: number }) {
  const { t } = useStaffWords()
  const { sharedLog } = useStaffWorld()
  const { area, pack } = usePackDesk()
  const loaded = useAnswer(`shared-log ${area} ${pack.month}`, () => sharedLog.entries(area, pack.month))
  if (loaded.state !== 'ready') return null
  const part = {
    plan: card.plan?.key ?? '',
    statement,
    metrics: card.metrics.filter((metric) => metric.statement === statement).map(({ key }) => key),
  }
  const those = loaded.value.filter((entry) => entry.kind === 'ywsd' && isAboutStatement(entry.fields, part))
  if (those.length === 0) return null
  return (
    <section>
      <h3>{t('pack.saidDid')}</h3>
      <ul>
        {those.map((entry) => (
          <li key={entry.id}>
            <SaidDidLine fields={entry.fields} />
          </li>
        ))}
      </ul>
    </section>
  )
}
