import { judge, type Verdict } from '../../../domain/plan/judge.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { apart } from '../../../ui/typed.tsx'
import { FootingWords } from '../frame/footing-words.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { metricName, useStaffWords } from '../words.ts'

/** What is in the pack: each statement with its rows by name under what became of their milestones. */
export function ContentsTable({ card }: { card: Scorecard }) {
  const words = useStaffWords()
  const { t } = words
  const upTo = judgedMonth(card, card.asOf)
  const judged = card.metrics.map((metric) => ({ metric, verdict: judge(metric, metric.series, upTo).verdict }))
  const names = (statement: number, verdict: Verdict) =>
    judged
      .filter((one) => one.metric.statement === statement && one.verdict === verdict)
      .map(({ metric }) => metricName(words, metric))
      .join('; ')
  return (
    <section>
      <h2>{t('pack.contents')}</h2>
      <Scroller name={t('pack.contents')}>
        <table className="pack-table contents">
          <thead>
            <tr>
              <th scope="col">{t('pack.contentsRow')}</th>
              <th scope="col">{t('pack.contentsMissed')}</th>
              <th scope="col">{t('pack.contentsMet')}</th>
            </tr>
          </thead>
          <tbody>
            {card.statements.map((statement) => {
              const { number, title } = statement
              const unknown = names(number, 'no_data')
              return (
                <tr key={number}>
                  <th scope="row">
                    {number}. {apart(title)} <FootingWords statement={statement} />
                  </th>
                  <td>
                    {names(number, 'missed')}
                    {unknown && (
                      <p className="soft">
                        {t('pack.contentsNone')}: {unknown}
                      </p>
                    )}
                  </td>
                  <td>{names(number, 'met')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}
