import type { ReactNode } from 'react'
import type { Wording } from '../../ui/wording.tsx'

/** Links at the foot of every family page. Plain links: they work before any script. */
export function SiteFoot({ t, children }: { t: Wording['t']; children?: ReactNode }) {
  return (
    <footer className="foot">
      <nav className="column" aria-label={t('frame.foot')}>
        <p>
          <a href="/my-answers">{t('frame.myAnswers')}</a>
          <a href="/privacy">{t('frame.privacy')}</a>
          <a href="/accessibility">{t('frame.accessibility')}</a>
        </p>
        {children}
      </nav>
    </footer>
  )
}
