import { useEffect, useRef, useState } from 'react'
import { useWording } from '../../ui/wording.tsx'
import type { Reading } from './easy-read/read-aloud.ts'
import { useFamilyWorld } from './world.tsx'

export type ReadAloudButtonProps = {
  /** When this changes another page is shown, and the reading of the one before ends. */
  place: string | undefined
  recording: string | undefined
}

/** Reads the page to the person, and stops. What does the reading is fetched when it is first wanted. */
export function ReadAloudButton({ place, recording }: ReadAloudButtonProps) {
  const { t, locale } = useWording()
  const { loadReadAloud, device } = useFamilyWorld()
  const [now, setNow] = useState<Reading>('quiet')
  const stop = useRef<() => void>(() => {})
  const page = useRef(place)
  useEffect(() => {
    page.current = place
    setNow('quiet')
    return () => stop.current()
  }, [place])
  const press = async () => {
    if (now === 'reading') return stop.current()
    const pressedOn = place
    const read = await loadReadAloud().catch(() => null)
    const root = document.querySelector('main')
    if (!root || pressedOn !== page.current) return
    if (read) stop.current = read({ root, language: locale, recording, tell: setNow })
    else setNow('not_now')
  }
  return (
    <>
      <button type="button" className="tool" onClick={() => void press()}>
        <span className={now === 'reading' ? 'sign-stop' : 'sign-play'} aria-hidden="true" />
        {now === 'reading' ? t('aloud.stop') : t('aloud.read')}
      </button>
      <p className="tool-note" role="status">
        {now === 'no_voice' && t('aloud.noVoice', { device })}
        {now === 'not_now' && t('aloud.notNow')}
      </p>
    </>
  )
}
