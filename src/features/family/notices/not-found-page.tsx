import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'

/** There is nothing at this address. */
export function NotFoundPage() {
  const { t } = useWording()
  return (
    <FamilyPage title={t('missing.pageTitle')}>
      <h1>{t('missing.pageTitle')}</h1>
      <p>{t('missing.page')}</p>
      <p>
        <a href="/">{t('missing.home')}</a>
      </p>
    </FamilyPage>
  )
}
