import type { Speech, Spoken, Voice } from '../domain/ports-speech.ts'

/** Some browsers tell of their voices only after a while; this long they may take. */
const VOICES_WITHIN_MS = 1500
/** A little slower than the voice's own pace. */
const RATE = 0.9

/**
 * The best of the device's own voices: the language as asked for, English as in Britain first, then the same language from
 * elsewhere. Voices that need the internet are never used: they would send the words away.
 */
export function bestVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly V[],
  language: string,
): V | null {
  const plain = (tag: string) => tag.replace('_', '-').toLowerCase()
  const wanted = plain(language)
  const base = wanted.split('-')[0]!
  const first = wanted === 'en' ? 'en-gb' : wanted
  const own = voices.filter((one) => one.localService && plain(one.lang).split('-')[0] === base)
  const rank = (one: V) => (plain(one.lang) === first ? 2 : 0) + (one.default ? 1 : 0)
  return own.reduce<V | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null)
}

/** The browser's own voices and player. */
export function browserSpeech(): Speech {
  const synth: SpeechSynthesis | undefined = globalThis.speechSynthesis
  let voices: SpeechSynthesisVoice[] = []
  let player: HTMLAudioElement | null = null
  // Held here because some browsers forget an utterance nobody holds, in the middle of a sentence.
  let utterance: SpeechSynthesisUtterance | null = null
  let halt: (() => void) | null = null

  /** Resolves once; `stop` may resolve it first. */
  const untilDone = (begin: (done: (how: Spoken) => void) => void) =>
    new Promise<Spoken>((done) => {
      halt = () => done('stopped')
      begin(done)
    })

  const stop = () => {
    halt?.()
    halt = null
    utterance = null
    synth?.cancel()
    player?.pause()
    player = null
  }

  return {
    async voiceFor(language): Promise<Voice | null> {
      if (!synth) return null
      voices = synth.getVoices()
      if (voices.length === 0) {
        await new Promise<void>((go) => {
          setTimeout(go, VOICES_WITHIN_MS)
          synth.addEventListener('voiceschanged', () => go(), { once: true })
        })
        voices = synth.getVoices()
      }
      const voice = bestVoice(voices, language)
      return voice && { name: voice.name, language: voice.lang }
    },
    speak: (text, voice, onWord) =>
      untilDone((done) => {
        if (!synth) return done('failed')
        const mine = new SpeechSynthesisUtterance(text)
        utterance = mine
        mine.voice = voices.find((one) => one.name === voice.name && one.lang === voice.language) ?? null
        mine.lang = voice.language
        mine.rate = RATE
        mine.addEventListener('boundary', (event) => {
          // `charLength` is not everywhere; sentences have boundaries too, which say nothing about the word.
          if (event.name !== 'sentence' && utterance === mine) onWord(event.charIndex, event.charLength || null)
        })
        mine.addEventListener('end', () => done('ended'))
        mine.addEventListener('error', () => done('failed'))
        synth.speak(mine)
      }),
    play: (address) =>
      untilDone((ended) => {
        player = new Audio(address)
        player.addEventListener('ended', () => ended('ended'))
        player.addEventListener('error', () => ended('failed'))
        player.play().catch(() => ended('failed'))
      }),
    stop,
  }
}
