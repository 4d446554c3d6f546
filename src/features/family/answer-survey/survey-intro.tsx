import type { Places } from '../world.tsx'
import type { Wording } from '../../../ui/wording.tsx'

/** Who asks, what happens to the answers and that nobody watches: opens in place, so no one leaves the question. */
export function SurveyIntro({ places, wording }: { places: Places; wording: Wording }) {
  const { t, say } = wording
  return (
    <details>
      <summary>{t('survey.about')}</summary>
      <p>{t('survey.aboutWho', { area: places.areaName, readers: say(places.readers) })}</p>
      <p>{t('survey.aboutAnonymous')}</p>
      <p>{t('survey.aboutPhone')}</p>
      <p>{t('survey.aboutNotWatched')}</p>
    </details>
  )
}
