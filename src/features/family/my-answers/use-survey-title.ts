import { ABOUT_YOU } from '../../../domain/response/parcel.ts'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

/** Names a survey in the language of the page; a survey this app does not know keeps its key. */
export function useSurveyTitle(): (key: string) => string {
  const { say, t } = useWording()
  const { surveys } = useFamilyWorld()
  return (key) => (key === ABOUT_YOU ? t('mine.aboutYou') : say(surveys.find((one) => one.key === key)?.title ?? key))
}
