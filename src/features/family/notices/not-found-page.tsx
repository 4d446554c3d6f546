import { useLocationProperty } from 'wouter/use-browser-location'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'

/** There is nothing at this address; a survey's address says so in a survey's words. */
export function NotFoundPage() {
  const { t } = useWording()
  const isSurvey = useLocationProperty(() => location.pathname.startsWith('/s/'))
  const title = isSurvey ? t('missing.surveyTitle') : t('missing.pageTitle')
  return (
    <FamilyPage title={title}>
      <h1>{title}</h1>
      <p>{isSurvey ? t('missing.survey') : t('missing.page')}</p>
      <p>
        <a href="/">{t('missing.home')}</a>
      </p>
    </FamilyPage>
  )
}
