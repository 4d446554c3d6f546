import { useEffect, useState } from 'react'
import type { Answers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { useFamilyWorld, type AboutYou } from '../world.tsx'
import { whose } from './voice.ts'

/** Asked of adults who answer, or are answered for, on their own phone: not of children, at work, or in event mode. */
const ASKED = ['parent_carer', 'young_person_16_25']

/** The optional questions about the person, fetched while they answer. Null when they are not for this person, or when
 * they cannot be had: Send then goes on without them. What is given stays on this page alone. */
export function useAboutYou(survey: Survey, answers: Answers) {
  const { loadAboutYou, language, channel } = useFamilyWorld()
  const [page, setPage] = useState<AboutYou | null>(null)
  const [given, setGiven] = useState<Answers>({})
  const offered = channel === 'app' && ASKED.includes(whose(survey, answers) ?? '')
  useEffect(() => {
    if (!offered) return
    let here = true
    void loadAboutYou(language).then(
      (loaded) => here && setPage(loaded),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [offered, loadAboutYou, language])
  return { page: offered ? page : null, given, setGiven }
}
