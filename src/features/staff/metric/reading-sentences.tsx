import { isProvisional } from '../../../domain/log/working-days.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import { readChart, type Sentence } from '../../../domain/plan/reading.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Rich } from '../frame/rich.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'

type Props = {
  metric: PlanMetric
  standing: Standing
  open: boolean
  /** In a report, where the notes that a sentence points to are not under the chart. */
  inReport?: boolean
}

/** What a chart shows, in sentences. */
export function ReadingSentences({ metric, standing, open, inReport = false }: Props) {
  const { t, month } = useStaffWords()
  const { clock } = useStaffWorld()
  const latest = standing.judgement.latest?.point
  const provisional =
    latest !== undefined && (latest.state ? latest.state !== 'closed' : isProvisional(latest.month, clock.today()))
  const words = ({ key, values }: Sentence) => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? month(value) : value,
    ])
    const said = inReport && key === 'reading.baseline' ? 'reading.baselineElsewhere' : key
    return t(said as StaffKey, Object.fromEntries(written) as Record<string, string | number>)
  }
  return (
    <>
      {readChart({ metric, standing, provisional, open }).map((sentence) => (
        <span key={`${sentence.key} ${sentence.values['from'] ?? ''} ${sentence.values['special'] ?? ''}`}>
          <Rich text={words(sentence)} tone={toneOf(sentence)} />{' '}
        </span>
      ))}
      {standing.unfinished && `${t('reading.unfinished', { month: month(standing.unfinished.point.month) })} `}
    </>
  )
}

function toneOf({ key, values }: Sentence): string {
  if (key === 'reading.met') return 'tone-good'
  if (key === 'reading.missed') return 'tone-bad'
  if (key.startsWith('reading.cause.')) return `tone-${values['way'] ?? 'plain'}`
  return 'tone-plain'
}
