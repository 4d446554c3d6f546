import type { MetricSeries } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'

/** When the figures of a chart were read, and by which version of the definition they were counted. */
export function Stamp({ series: { asAt, definition } }: { series: MetricSeries }) {
  const { t, moment } = useStaffWords()
  if (!asAt) return null
  return (
    <p className="soft stamp">
      {t('stamp.asAt', { when: moment(Date.parse(asAt)) })}
      {definition?.version && ` ${t('stamp.definition', { version: definition.version })}`}
    </p>
  )
}
