import { Link } from 'wouter'
import { useStaffWords } from '../words.ts'

/** The plan looked at has no such row: a link from another plan, or one that was typed. */
export function NoSuchMeasure() {
  const { t } = useStaffWords()
  return (
    <section className="trouble" role="alert">
      <h1>{t('metric.unknown')}</h1>
      <p>
        {t('metric.unknown.do')} <Link href="/staff/plans">{t('metric.unknown.plans')}</Link>
      </p>
    </section>
  )
}
