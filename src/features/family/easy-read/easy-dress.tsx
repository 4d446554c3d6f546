import { useEffect, useState, type ReactNode } from 'react'
import { useWording, WordingProvider } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'
import type { EasyRead } from './easy-read.ts'
import { Pictures } from './pictures.ts'

export type EasyDressProps = {
  /** Is Easy Read worn on this page? */
  worn: boolean
  /** Fetched ahead: it may be worn on the next page. */
  wanted: boolean
  survey: string
  /** Another page is another try to fetch what could not be had before. */
  place: string
  children: ReactNode
}

const NO_PICTURES = () => null

/**
 * Puts a survey's pages into Easy Read. Until its files are here, or when they cannot be had, the pages show their easy
 * words without pictures: nobody waits for a dress. What is inside stays in its place, so no answer and no focus is lost.
 */
export function EasyDress({ worn, wanted, survey, place, children }: EasyDressProps) {
  const own = useWording()
  const { loadEasyRead, language, pictures } = useFamilyWorld()
  const [here, setHere] = useState<{ key: string; easy: EasyRead } | null>(null)
  const key = `${language} ${survey}`
  const missing = (worn || wanted) && here?.key !== key
  useEffect(() => {
    if (!missing) return
    let on = true
    loadEasyRead(key).then(
      (easy) => on && setHere({ key, easy }),
      () => undefined,
    )
    return () => {
      on = false
    }
    // Another page is another try.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [missing, key, loadEasyRead, place])
  const easy = worn && here?.key === key ? here.easy : null
  return (
    <WordingProvider wording={easy?.wording ?? own}>
      <Pictures.Provider value={easy && pictures === 'shown' ? easy.symbolOf : NO_PICTURES}>
        {children}
      </Pictures.Provider>
    </WordingProvider>
  )
}
