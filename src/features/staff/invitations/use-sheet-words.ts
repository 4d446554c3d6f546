import { useEffect, useState } from 'react'
import { useStaffWorld, type SheetWords } from '../staff-world.tsx'

type Asked = { asked: string; words: SheetWords | 'failed' }

/** The words of a survey's invitations in one language: null while they are fetched. `again` asks once more. */
export function useSheetWords(survey: string, language: string) {
  const { sheetWords } = useStaffWorld()
  const [tries, setTries] = useState(0)
  const [held, setHeld] = useState<Asked | null>(null)
  const asked = `${survey} ${language} ${tries}`
  useEffect(() => {
    let current = true
    const hold = (words: Asked['words']) => current && setHeld({ asked, words })
    sheetWords(survey, language).then(hold, () => hold('failed'))
    return () => {
      current = false
    }
  }, [sheetWords, survey, language, asked])
  return { words: held?.asked === asked ? held.words : null, again: () => setTries((before) => before + 1) }
}
