import type { Variation } from '../../../domain/metric/spc.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { VariationShape } from '../frame/marks.tsx'
import { useStaffWords } from '../words.ts'

/** What the shapes and lines mean; only those that are drawn. */
export function ChartKey({ standing, hasSteps }: { standing: Standing; hasSteps: boolean }) {
  const { t } = useStaffWords()
  if (standing.rare) return <p className="chart-key soft">{t('chart.key.rare')}</p>
  const limits = standing.baselines.some((one) => one.limits)
  const drawn = new Set<Variation>(standing.months.map((one) => one.spc?.variation ?? 'common'))
  return (
    <ul className="chart-key soft">
      {[...drawn].map((variation) => (
        <li key={variation}>
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <VariationShape variation={variation} size={5} />
          </svg>
          {t(limits ? `chart.key.${variation}` : 'chart.key.month')}
        </li>
      ))}
      {limits && (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false" className="limits">
            <line className="limit" x1="0" x2="28" y1="8" y2="8" />
          </svg>
          {t('chart.key.limits')}
        </li>
      )}
      {standing.baselines.length > 1 && (
        <li>
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" focusable="false" className="limits">
            <line className="start" x1="6" x2="6" y1="0" y2="16" />
          </svg>
          {t('chart.key.start')}
        </li>
      )}
      {hasSteps && (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false" className="asked">
            <line className="milestone" x1="0" x2="28" y1="8" y2="8" />
          </svg>
          {t('chart.key.milestones')}
        </li>
      )}
    </ul>
  )
}
