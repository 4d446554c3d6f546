import type { Wording } from '../../ui/wording.tsx'

/** Links at the foot of every family page. Plain links: they work before any script. */
export function SiteFoot({ t }: { t: Wording['t'] }) {
  return (
    <footer className="foot" aria-label={t('frame.foot')}>
      <p className="column">
        <a href="/my-answers">{t('frame.myAnswers')}</a>
        <a href="/privacy">{t('frame.privacy')}</a>
        <a href="/accessibility">{t('frame.accessibility')}</a>
      </p>
    </footer>
  )
}
