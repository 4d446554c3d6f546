import type { MetricSeries } from '../../../domain/plan/plan.ts'
import { useStaffWords, type StaffKey } from '../words.ts'

/** What is counted, and what the plan prints about this row. */
export function AboutCard({ series }: { series: MetricSeries }) {
  const { t, month } = useStaffWords()
  const { metric, definition } = series
  const lines: [StaffKey, string | null | undefined][] = definition
    ? [
        ['definition.numerator', definition.numerator],
        ['definition.denominator', definition.denominator],
        ['definition.exclusions', definition.exclusions],
        ['definition.source', definition.source],
        ['definition.version', definition.version?.toString()],
      ]
    : []
  return (
    <section className="card">
      <details>
        <summary>{t('definition.title')}</summary>
        {lines.length === 0 && <p>{t(`missing.${metric.feed}`)}</p>}
        <dl>
          {lines.map(
            ([key, text]) =>
              text && (
                <div key={key}>
                  <dt>{t(key)}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
        </dl>
      </details>
      <details>
        <summary>{t('printed.title')}</summary>
        <dl>
          <div>
            <dt>{t('printed.label')}</dt>
            <dd>{metric.label}</dd>
          </div>
          {Object.entries(metric.historic)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([at, printed]) => (
              <div key={at}>
                <dt>{month(at)}</dt>
                <dd>{printed.raw}</dd>
              </div>
            ))}
          {metric.milestones.map((milestone) => (
            <div key={milestone.month}>
              <dt>{month(milestone.month)}</dt>
              <dd>{milestone.uncertain ? t('printed.doubtful', { raw: milestone.raw }) : milestone.raw}</dd>
            </div>
          ))}
          {metric.trajectoryText && (
            <div>
              <dt>{t('printed.trajectory')}</dt>
              <dd>{metric.trajectoryText}</dd>
            </div>
          )}
          {metric.target?.raw && (
            <div>
              <dt>{t('milestones.target')}</dt>
              <dd>{metric.target.raw}</dd>
            </div>
          )}
        </dl>
      </details>
    </section>
  )
}
