import { Masthead } from '../../../ui/masthead.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { SiteFoot } from '../site-foot.tsx'

/** `/what-changed` as it is built: frame, heading and a sentence. A small script puts in what was published. */
export function WhatChangedPage({ neutralPage }: { neutralPage: string }) {
  const { t } = useWording()
  return (
    <div>
      <Masthead
        words={{ skip: t('frame.skip'), home: t('frame.home'), leave: t('frame.leave') }}
        neutralPage={neutralPage}
        menu={null}
      />
      <main id="main" className="column">
        <h1>{t('changed.title')}</h1>
        <p className="lead soft">{t('changed.lead')}</p>
        <p role="status">{t('changed.loading')}</p>
      </main>
      <SiteFoot t={t} />
    </div>
  )
}
