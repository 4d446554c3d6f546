import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useSurveyTitle } from '../my-answers/use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'

export type StartPageProps = {
  surveys: readonly string[]
  /** The device was just wiped because nobody was there. */
  wiped: boolean
  onStart: (survey: string) => void
  onHost: () => void
}

/** What everybody finds who takes the device: one large Start, or one for each survey. */
export function StartPage({ surveys, wiped, onStart, onHost }: StartPageProps) {
  const { t } = useWording()
  const { surveys: cards, places } = useFamilyWorld()
  const titleOf = useSurveyTitle()
  const [only] = surveys
  return (
    <FamilyPage title={t('event.startTitle')} focusKey={wiped ? 'wiped' : 'start'}>
      <h1>{t('event.startTitle')}</h1>
      <p className="lead soft">{t('event.startLead', { area: places.areaName })}</p>
      <p role="status">{wiped && t('event.wiped')}</p>
      <div className="starts">
        {surveys.length === 1 && only !== undefined ? (
          <>
            <p className="lead">{titleOf(only)}</p>
            <button type="button" className="button start" onClick={() => onStart(only)}>
              {t('event.start')}
            </button>
          </>
        ) : (
          surveys.map((key) => (
            <button key={key} type="button" className="button start" onClick={() => onStart(key)}>
              <span>{titleOf(key)}</span>
              <span className="beneath">
                {t('event.minutes', { minutes: cards.find((one) => one.key === key)?.minutes ?? 5 })}
              </span>
            </button>
          ))
        )}
      </div>
      <p>{t('event.startKept')}</p>
      <p>
        <button type="button" className="link" onClick={onHost}>
          {t('event.host')}
        </button>
      </p>
    </FamilyPage>
  )
}
