import type { MonthDetail } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'

/** The order in which people were offered the answers; anything else follows. */
const ORDER = [
  'strongly_agree',
  'agree',
  'very_satisfied',
  'satisfied',
  'neither',
  'disagree',
  'strongly_disagree',
  'dissatisfied',
  'very_dissatisfied',
  'dont_know',
  'does_not_apply',
]

/** How often each answer was chosen in the latest shown month, so that any other percentage can be worked out. */
export function OptionsCard({ months, asOf }: { months: MonthDetail[]; asOf: string }) {
  const { t, named, month } = useStaffWords()
  const latest = [...months]
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .findLast((m) => m.month <= asOf && m.options && !m.hidden)
  if (!latest?.options) return null
  const place = (code: string) => (ORDER.includes(code) ? ORDER.indexOf(code) : ORDER.length)
  const options = Object.entries(latest.options).sort(([a], [b]) => place(a) - place(b))
  const most = Math.max(...options.map(([, times]) => times), 1)
  const sure = latest.withoutDontKnow
  return (
    <section className="card">
      <h2>{t('options.title', { month: month(latest.month) })}</h2>
      <table className="options">
        <tbody>
          {options.map(([code, times]) => (
            <tr key={code}>
              <th scope="row">{named(`option.${code}`, code)}</th>
              <td className="bar" aria-hidden="true">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect width={(times / most) * 100} height="10" />
                </svg>
              </td>
              <td className="n">{times}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sure?.numerator != null && sure.denominator ? (
        <p className="soft">
          {t('options.sure', { share: Math.round((sure.numerator * 100) / sure.denominator), n: sure.denominator })}
        </p>
      ) : null}
    </section>
  )
}
