import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import { SurveyPage, type SurveyPageProps } from './survey-page.tsx'

export type SurveyDoorProps = Omit<SurveyPageProps, 'survey'> & {
  /** The last part of the address: `ehcp-satisfaction`. */
  segment: string
}

/** Opens the survey an address names, or says kindly that there is none. */
export function SurveyDoor({ segment, ...rest }: SurveyDoorProps) {
  const { t } = useWording()
  const { currentSurvey } = useFamilyWorld()
  const survey = currentSurvey(segment.replaceAll('-', '_'))
  if (survey) return <SurveyPage key={survey.key} survey={survey} {...rest} />
  return (
    <FamilyPage title={t('missing.surveyTitle')}>
      <h1>{t('missing.surveyTitle')}</h1>
      <p>{t('missing.survey')}</p>
      <p>
        <a href="/">{t('missing.home')}</a>
      </p>
    </FamilyPage>
  )
}
