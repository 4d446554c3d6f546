import type { Speech } from '../../../domain/ports-speech.ts'
import { markPassage, markWord, unmark } from './mark.ts'
import { passagesOf, textOf } from './passages.ts'

/** `no_voice`: the device has no voice of its own for this language; `not_now`: what reads is not downloaded yet. */
export type Reading = 'quiet' | 'reading' | 'no_voice' | 'not_now'

export type ReadAloud = (page: {
  root: Element
  language: string
  /** Which recording to play instead, as `survey/question`. */
  recording: string | undefined
  tell: (now: Reading) => void
}) => /** Stops. */ () => void

/** Addresses of recordings, such as `/audio/cyp_voice/CV1.en.mp3`, and what they are played with. */
export type ReadAloudParts = { speech: Speech; recordings: ReadonlySet<string> }

/**
 * Reads a page aloud: a recording of it where there is one, else passage by passage with the device's own voice, marking
 * what is being said.
 */
export function readAloudWith({ speech, recordings }: ReadAloudParts): ReadAloud {
  return ({ root, language, recording, tell }) => {
    let stopped = false
    const stop = () => {
      if (stopped) return
      stopped = true
      speech.stop()
      tell('quiet')
    }
    const bySpeech = async (): Promise<Reading> => {
      const voice = await speech.voiceFor(language)
      if (!voice) return 'no_voice'
      for (const passage of passagesOf(root)) {
        if (stopped) break
        markPassage(passage)
        const how = await speech.speak(textOf(passage), voice, (start, length) => markWord(passage, start, length))
        unmark(passage)
        if (how !== 'ended') break
      }
      return 'quiet'
    }
    const run = async () => {
      const address = `/audio/${recording}.${language}.mp3`
      // A recording that cannot be had just now, as without a connection, is no reason for silence.
      const played = recordings.has(address) ? await speech.play(address) : 'failed'
      const now = played === 'failed' && !stopped ? await bySpeech() : 'quiet'
      if (!stopped) {
        stopped = true
        tell(now)
      }
    }
    tell('reading')
    void run()
    return stop
  }
}
