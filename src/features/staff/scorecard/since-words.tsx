import type { ReactNode } from 'react'
import type { Variation } from '../../../domain/metric/spc.ts'
import type { Judgement } from '../../../domain/plan/judge.ts'
import { isBeforeAnyPlan, judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { MetricRow, Scorecard } from '../../../domain/plan/plan.ts'
import { sinceLastMonth, type Turned } from '../../../domain/plan/since.ts'
import { figureWords } from '../frame/base-words.ts'
import { MetricLink } from '../frame/metric-link.tsx'
import { useStaffWords } from '../words.ts'

/** In words what this month says that the month before did not, each with the way to its evidence. */
export function SinceWords({ card, notes, open }: { card: Scorecard; notes: readonly MetricNote[]; open: boolean }) {
  const words = useStaffWords()
  const { t, month } = words
  const judged = judgedMonth(card, card.asOf)
  const since = sinceLastMonth(card.metrics, judged, notes, card.plan)
  const beside = { open: open ? 'yes' : 'no' }
  const link = (metric: MetricRow, more: string | null) => (
    <>
      <MetricLink metric={metric} asOf={card.asOf} />
      {more && ` (${more})`}
    </>
  )
  const value = (metric: MetricRow, { latest, milestone }: Judgement) =>
    figureWords(words, metric, { latest: latest!, milestone })
  const turned = ({ metric, judgement, asked }: Turned) =>
    link(
      metric,
      t(asked ? 'since.asked' : 'since.beside', {
        value: value(metric, judgement),
        milestone: judgement.milestone!.raw,
      }),
    )
  const lines: { key: 'met' | 'missed' | 'signals' | 'first'; of: { key: string; words: ReactNode }[] }[] = [
    { key: 'missed', of: since.missed.map((one) => ({ key: one.metric.key, words: turned(one) })) },
    { key: 'met', of: since.met.map((one) => ({ key: one.metric.key, words: turned(one) })) },
    {
      key: 'signals',
      of: since.signals.map(({ metric, judgement, spc }) => {
        const how = `${t(`special.${spc.special as Exclude<typeof spc.special, 'none'>}`)}: ${t(`variation.${spc.variation}`, beside)}`
        const said = { value: value(metric, judgement), how, milestone: judgement.milestone?.raw ?? '' }
        return {
          key: metric.key,
          words: link(metric, t(`since.signal${againstVerdict(spc.variation, judgement)}`, said)),
        }
      }),
    },
    { key: 'first', of: since.first.map((metric) => ({ key: metric.key, words: link(metric, null) })) },
  ]
  const said = lines.filter((line) => line.of.length > 0)
  return (
    <section className="since" aria-labelledby="since-title">
      <h2 id="since-title">{t('since.title', { month: month(since.before) })}</h2>
      {since.otherPlan && (
        <p>
          {t(isBeforeAnyPlan(card.plan, since.before) ? 'since.noPlan' : 'since.otherPlan', {
            month: month(since.before),
          })}
        </p>
      )}
      {said.length === 0 && !since.otherPlan && <p>{t('since.nothing')}</p>}
      <dl>
        {said.map(({ key, of }) => (
          <div key={key}>
            <dt>{t(`since.${key}`, beside)}</dt>
            {of.map((one) => (
              <dd key={one.key}>{one.words}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="soft">{t('since.figures', { figures: since.figures, rows: since.rows, month: month(judged) })}</p>
    </section>
  )
}

/** A figure may move the right way and miss its milestone, or the wrong way and still reach it: then both are said. */
function againstVerdict(variation: Variation, { verdict }: Judgement): '' | '.notMet' | '.stillMet' {
  if (variation === 'improvement' && verdict === 'missed') return '.notMet'
  return variation === 'concern' && verdict === 'met' ? '.stillMet' : ''
}
