import { Link } from 'wouter'
import { useSurveyName } from '../comments/survey-name.ts'
import { useStaffWords } from '../words.ts'

/**
 * From a figure to what people wrote in the surveys behind it, for those who may read comments. Never with a month, a breakdown or
 * an answer: that would pick out who wrote.
 */
export function WroteCard({ surveys }: { surveys: readonly string[] }) {
  const { t } = useStaffWords()
  const name = useSurveyName()
  if (surveys.length === 0) return null
  return (
    <section className="card">
      <h2>{t('wrote.title')}</h2>
      <ul>
        {surveys.map((survey) => (
          <li key={survey}>
            <Link href={`/staff/comments?${new URLSearchParams({ only: 'all', survey }).toString()}`}>
              {t('wrote.link', { survey: name(survey) })}
            </Link>
          </li>
        ))}
      </ul>
      <p className="soft">{t('wrote.means')}</p>
    </section>
  )
}
