import { judge } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { figureWords } from '../frame/base-words.ts'
import { MetricLink } from '../frame/metric-link.tsx'
import { useStaffWords } from '../words.ts'

const ORDER = ['missed', 'met', 'no_data'] as const

/** The rows behind "x of 29": each by name, with what it is and what was asked of it. */
export function WhichMet({ card, open }: { card: Scorecard; open: boolean }) {
  const words = useStaffWords()
  const { t } = words
  const upTo = judgedMonth(card, card.asOf)
  const judged = card.metrics.map((metric) => ({ metric, ...judge(metric, metric.series, upTo) }))
  if (!judged.some(({ verdict }) => ORDER.some((one) => one === verdict))) return null
  return (
    <details className="which">
      <summary>{t('which.title')}</summary>
      <div>
        {ORDER.map((verdict) => {
          const rows = judged.filter((one) => one.verdict === verdict)
          return (
            <section key={verdict} aria-labelledby={`which-${verdict}`}>
              <h3 id={`which-${verdict}`}>
                {t(`which.${verdict}`, { count: rows.length, open: open ? 'yes' : 'no' })}
              </h3>
              {rows.length === 0 && <p className="soft">{t('which.none')}</p>}
              <ul>
                {rows.map(({ metric, latest, milestone }) => (
                  <li key={metric.key}>
                    <MetricLink metric={metric} asOf={card.asOf} />
                    {verdict !== 'no_data' &&
                      latest &&
                      ` (${t('since.beside', {
                        value: figureWords(words, metric, { latest, milestone }),
                        milestone: milestone!.raw,
                      })})`}
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </details>
  )
}
