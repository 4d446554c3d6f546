import type { MetricSeries } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'

const LINES = ['numerator', 'denominator', 'exclusions', 'source', 'version'] as const

/** What is counted, out of what, and what is left out. */
export function DefinitionCard({ definition }: { definition: NonNullable<MetricSeries['definition']> }) {
  const { t } = useStaffWords()
  return (
    <details>
      <summary>{t('definition.title')}</summary>
      <dl>
        {LINES.filter((line) => definition[line]).map((line) => (
          <div key={line}>
            <dt>{t(`definition.${line}`)}</dt>
            <dd>{definition[line]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
