import { afterEach, expect, test, vi } from 'vitest'
import { bestVoice, browserSpeech } from './speech.ts'

const voice = (name: string, lang: string, localService = true, isDefault = false) =>
  ({ name, lang, localService, default: isDefault, voiceURI: name }) as SpeechSynthesisVoice

afterEach(() => vi.unstubAllGlobals())

test('the best voice is the device’s own, British before other English, and of the language asked for', () => {
  const voices = [
    voice('Far', 'en-GB', false),
    voice('Sam', 'en-US', true, true),
    voice('Anna', 'en_GB'),
    voice('Zosia', 'pl-PL'),
  ]
  expect(bestVoice(voices, 'en')?.name).toBe('Anna')
  expect(bestVoice(voices.slice(0, 2), 'en')?.name).toBe('Sam')
  expect(bestVoice(voices, 'pl')?.name).toBe('Zosia')
  expect(bestVoice(voices, 'ar')).toBeNull()
  expect(bestVoice(voices.slice(0, 1), 'en')).toBeNull()
})

/** A browser whose voices come late, and that keeps what it is asked to say. */
function fakeBrowser() {
  const asked: SpeechSynthesisUtterance[] = []
  const synth = Object.assign(new EventTarget(), {
    voices: [] as SpeechSynthesisVoice[],
    getVoices: () => synth.voices,
    speak: (one: SpeechSynthesisUtterance) => void asked.push(one),
    cancel: () => undefined,
  })
  vi.stubGlobal('speechSynthesis', synth)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  )
  return { synth, asked }
}

test('voices that come late are waited for; words are told as they are said; stop ends the passage', async () => {
  const { synth, asked } = fakeBrowser()
  const speech = browserSpeech()
  const coming = speech.voiceFor('en')
  synth.voices = [voice('Anna', 'en-GB')]
  synth.dispatchEvent(new Event('voiceschanged'))
  const anna = (await coming)!
  expect(anna).toEqual({ name: 'Anna', language: 'en-GB' })

  const words: [number, number | null][] = []
  const first = speech.speak('Yes, a lot', anna, (start, length) => words.push([start, length]))
  const [saying] = asked
  expect(saying).toMatchObject({ text: 'Yes, a lot', lang: 'en-GB', rate: 0.9, voice: { name: 'Anna' } })
  const boundary = (name: string, charIndex: number, charLength?: number) =>
    saying!.dispatchEvent(Object.assign(new Event('boundary'), { name, charIndex, charLength }))
  boundary('sentence', 0)
  boundary('word', 0, 3)
  boundary('word', 5)
  expect(words).toEqual([
    [0, 3],
    [5, null],
  ])
  saying!.dispatchEvent(new Event('end'))
  expect(await first).toBe('ended')

  const second = speech.speak('No', anna, () => undefined)
  speech.stop()
  expect(await second).toBe('stopped')
})

test('a browser that cannot speak has no voice', async () => {
  vi.stubGlobal('speechSynthesis', undefined)
  expect(await browserSpeech().voiceFor('en')).toBeNull()
})
