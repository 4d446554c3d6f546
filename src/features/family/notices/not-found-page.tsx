import { useLocationProperty } from 'wouter/use-browser-location'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'

const doors = [
  ['/', 'missing.home'],
  ['/my-answers', 'frame.myAnswers'],
  ['/staff', 'missing.staff'],
  ['/forum', 'missing.forum'],
] as const

/** There is nothing at this address; a survey's address says so in a survey's words. Made at build time too, for the server. */
export function NotFoundPage() {
  const { t } = useWording()
  const isSurvey = useLocationProperty(
    () => location.pathname.startsWith('/s/'),
    () => false,
  )
  const title = isSurvey ? t('missing.surveyTitle') : t('missing.pageTitle')
  return (
    <FamilyPage title={title}>
      <h1>{title}</h1>
      <p>{isSurvey ? t('missing.survey') : t('missing.page')}</p>
      <nav aria-label={t('missing.ways')}>
        <ul>
          {doors.map(([href, words]) => (
            <li key={href}>
              <a href={href}>{t(words)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </FamilyPage>
  )
}
