import { useEffect, useMemo, useState } from 'react'
import type { PersonalDetail } from '../../../domain/response/personal-details.ts'

type Look = (text: string) => PersonalDetail[]

/** What in this text could point to a person. The list of words comes in a file of its own; a phone that cannot have
 * it just now gives no hint, and nobody is held up. */
export function useDetailsIn(text: string): PersonalDetail[] {
  const [look, setLook] = useState<Look | null>(null)
  useEffect(() => {
    let here = true
    void import('../../../domain/response/personal-details.ts').then(
      ({ personalDetails }) => here && setLook(() => personalDetails),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [])
  return useMemo(() => look?.(text) ?? [], [look, text])
}
