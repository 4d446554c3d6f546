import type { Variation } from '../../../domain/metric/spc.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { VariationShape } from '../frame/marks.tsx'
import { useStaffWords } from '../words.ts'

/** What the shapes and lines of one chart mean, or of several that stand together; only those that are drawn. */
export function ChartKey({ of, hasSteps }: { of: readonly Standing[]; hasSteps: boolean }) {
  const { t } = useStaffWords()
  const lines = of.filter((one) => !one.rare)
  const unfinished = of.some((one) => one.unfinished)
  if (lines.length === 0)
    return (
      <>
        <p className="chart-key soft">{t('chart.key.rare')}</p>
        {unfinished && (
          <ul className="chart-key soft">
            <Unfinished />
          </ul>
        )}
      </>
    )
  const baselines = lines.flatMap((one) => one.baselines)
  const limits = baselines.some((one) => one.limits)
  const totals = lines.every((one) => one.running !== null)
  const spcs = lines.flatMap((one) => one.months.map((month) => month.spc))
  const drawn = new Set<Variation>(spcs.map((spc) => spc?.variation ?? 'common'))
  // Months of a baseline that is still too short look like those that chance explains, and are not.
  const young = limits && spcs.includes(null)
  const common = !young ? 'common' : spcs.some((spc) => spc?.variation === 'common') ? 'commonOrYoung' : 'young'
  return (
    <ul className="chart-key soft">
      {[...drawn].map((variation) => (
        <li key={variation}>
          <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <VariationShape variation={variation} size={5} />
          </svg>
          {t(
            limits
              ? `chart.key.${variation === 'common' ? common : variation}`
              : totals
                ? 'chart.key.running'
                : 'chart.key.month',
          )}
        </li>
      ))}
      {unfinished && <Unfinished />}
      {limits && <LineKey group="limits" line="mean" words={t('chart.key.mean')} />}
      {limits && <LineKey group="limits" line="limit" words={t('chart.key.limits')} />}
      {lines.some((one) => one.baselines.length > 1) && (
        <li>
          <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" focusable="false" className="limits">
            <line className="start" x1="6" x2="6" y1="0" y2="16" />
          </svg>
          {t('chart.key.start')}
        </li>
      )}
      {hasSteps && <LineKey group="asked" line="milestone" words={t('chart.key.milestones')} />}
    </ul>
  )
}

/** A line as it lies in the chart, by the classes that draw it there. */
function LineKey({ group, line, words }: { group: string; line: string; words: string }) {
  return (
    <li>
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false" className={group}>
        <line className={line} x1="0" x2="28" y1="8" y2="8" />
      </svg>
      {words}
    </li>
  )
}

function Unfinished() {
  const { t } = useStaffWords()
  return (
    <li>
      <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle className="unfinished" r="5" />
      </svg>
      {t('chart.key.unfinished')}
    </li>
  )
}
