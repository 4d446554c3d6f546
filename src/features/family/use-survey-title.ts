import { useWording } from '../../ui/wording.tsx'
import { useFamilyWorld } from './world.tsx'

/** Names a survey in the language of the page; a survey this app does not know keeps its key. */
export function useSurveyTitle(): (key: string) => string {
  const { say } = useWording()
  const { surveys } = useFamilyWorld()
  return (key) => say(surveys.find((one) => one.key === key)?.title ?? key)
}
