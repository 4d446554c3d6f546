import { isProvisional } from '../../../domain/log/working-days.ts'
import type { PlanMetric } from '../../../domain/plan/plan.ts'
import { readChart, type Sentence } from '../../../domain/plan/reading.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Rich } from '../frame/rich.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'

/** The sentences that read the chart, so that nobody has to. */
export function ReadingLine({ metric, standing, open }: { metric: PlanMetric; standing: Standing; open: boolean }) {
  const { t, month } = useStaffWords()
  const { clock } = useStaffWorld()
  const { judgement, chart, rare } = standing
  const latest = judgement.latest?.point
  const provisional =
    latest !== undefined && (latest.state ? latest.state !== 'closed' : isProvisional(latest.month, clock.today()))
  const sentences = readChart({ metric, judgement, chart, provisional, open, rare })
  const words = ({ key, values }: Sentence) => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? month(value) : value,
    ])
    return t(key as StaffKey, Object.fromEntries(written) as Record<string, string | number>)
  }
  return (
    <p className="reading">
      {sentences.map((sentence) => (
        <span key={sentence.key}>
          <Rich text={words(sentence)} tone={toneOf(sentence)} />{' '}
        </span>
      ))}
    </p>
  )
}

function toneOf({ key, values }: Sentence): string {
  if (key === 'reading.met') return 'tone-good'
  if (key === 'reading.missed') return 'tone-bad'
  if (key.startsWith('reading.cause.')) return `tone-${values['way'] ?? 'plain'}`
  return 'tone-plain'
}
