/** A voice of the device itself: nothing that is read aloud leaves it. */
export type Voice = { name: string; language: string }

/** `failed`: the device could not say it; what was to be read is on the page all the same. */
export type Spoken = 'ended' | 'stopped' | 'failed'

/** What can be made to sound on this device. */
export type Speech = {
  /** The device's own voice that suits a language best, or null where it has none. */
  voiceFor(language: string): Promise<Voice | null>
  /**
   * Speaks one passage, a little slowly. `onWord` is told where the word being said begins, in UTF-16 units, and its
   * length where the voice knows it; some voices never call it.
   */
  speak(text: string, voice: Voice, onWord: (start: number, length: number | null) => void): Promise<Spoken>
  /** Plays a recording of our own. */
  play(address: string): Promise<Spoken>
  stop(): void
}
