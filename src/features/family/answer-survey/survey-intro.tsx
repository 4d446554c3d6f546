import { paperPath } from '../../../domain/survey/address.ts'
import type { Places } from '../world.tsx'
import type { Wording } from '../../../ui/wording.tsx'

type Props = {
  places: Places
  wording: Wording
  /** The survey that can be answered on paper instead; null where no page may lead away. */
  onPaper: string | null
}

/** Who asks, what happens to the answers and that nobody watches: opens in place, so no one leaves the question. */
export function SurveyIntro({ places, wording, onPaper }: Props) {
  const { t, say } = wording
  return (
    <details>
      <summary>{t('survey.about')}</summary>
      <p>{t('survey.aboutWho', { area: places.areaName, readers: say(places.readers) })}</p>
      <p>{t('survey.aboutAnonymous')}</p>
      <p>{t('survey.aboutPhone')}</p>
      <p>{t('survey.aboutNotWatched')}</p>
      {onPaper && (
        <p>
          <a href={paperPath(onPaper)}>{t('survey.onPaper')}</a>
        </p>
      )}
    </details>
  )
}
