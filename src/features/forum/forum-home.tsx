import { Link } from 'wouter'
import { useWording } from '../../ui/wording.tsx'

export type ForumHomeProps = { areaName: string; isForum: boolean; signOut: () => void }

/** What the forum's door holds today, and nothing it does not. */
export function ForumHome({ areaName, isForum, signOut }: ForumHomeProps) {
  const { t } = useWording()
  if (!isForum) {
    return (
      <>
        <h1>{t('forum.notMember.title')}</h1>
        <p>{t('forum.notMember', { area: areaName })}</p>
        <p className="buttons">
          <Link href="/staff" className="button">
            {t('forum.toScorecard')}
          </Link>
          <button type="button" className="plain" onClick={signOut}>
            {t('staff.signOut')}
          </button>
        </p>
      </>
    )
  }
  return (
    <>
      <h1>{t('forum.title', { area: areaName })}</h1>
      <p className="reading">{t('forum.notYet')}</p>
      <p>{t('forum.until')}</p>
      <section className="card">
        <h2>{t('forum.figures.title')}</h2>
        <p>{t('forum.figures')}</p>
        <p className="buttons">
          <Link href="/staff" className="button">
            {t('forum.toScorecard')}
          </Link>
        </p>
      </section>
    </>
  )
}
