import type { ReactNode } from 'react'
import { useWording } from '../../ui/wording.tsx'
import { ReadAloudButton, type ReadAloudButtonProps } from './read-aloud-button.tsx'
import { useFamilyWorld } from './world.tsx'

export type BarProps = ReadAloudButtonProps & {
  /** Is the page in Easy Read? Null where there are no easy words. */
  easy: boolean | null
}

/** Ways to read the page that most people never need: a voice, easy words, and those without pictures. */
export default function Bar({ easy, ...page }: BarProps): ReactNode {
  const { t } = useWording()
  const { setDress, pictures, setPictures } = useFamilyWorld()
  const shown = pictures === 'shown'
  return (
    <div className="bar">
      <ReadAloudButton {...page} />
      {easy !== null && (
        <Switch on={easy} words={t('frame.easyRead')} onPress={() => setDress(easy ? 'plain' : 'easy')} />
      )}
      {easy && (
        <Switch on={shown} words={t('frame.pictures')} onPress={() => setPictures(shown ? 'hidden' : 'shown')} />
      )}
    </div>
  )
}

function Switch({ on, words, onPress }: { on: boolean; words: string; onPress: () => void }) {
  return (
    <button type="button" className="tool" aria-pressed={on} onClick={onPress}>
      {words}
    </button>
  )
}
