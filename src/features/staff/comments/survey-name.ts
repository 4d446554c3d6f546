import { useStaffWorld } from '../staff-world.tsx'

/** A survey's name as families see it. */
export function useSurveyName(): (key: string) => string {
  const { surveys } = useStaffWorld()
  return (key) => surveys.find((one) => one.key === key)?.title ?? key
}
