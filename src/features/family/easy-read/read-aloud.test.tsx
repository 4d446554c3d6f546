import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Speech, Spoken } from '../../../domain/ports-speech.ts'
import { rangeOf, wordLength } from './passages.ts'
import { readAloudWith, type Reading } from './read-aloud.ts'

const PAGE = `
  <h1>People listened to me</h1>
  <p class="hint">Choose one <span class="unseen">hidden</span>answer</p>
  <label class="row"><input type="radio"><span>Yes, a lot</span></label>
  <details><summary>What is this?</summary><p>Folded words</p></details>
  <p class="saved">Saved</p><button>Next</button>`

let spoken: string[]
let played: string[]
let marked: (string | undefined)[]
let playing: Spoken
let ending: ((how: Spoken) => void) | null
const speech = (voice: boolean, holds = false): Speech => ({
  voiceFor: (language) => Promise.resolve(voice ? { name: 'Anna', language } : null),
  speak: (text, _voice, onWord) => {
    spoken.push(text)
    onWord(0, null)
    marked.push(document.querySelector('[data-being-read]')?.textContent ?? undefined)
    return holds ? new Promise((end) => (ending = end)) : Promise.resolve('ended')
  },
  play: (address) => {
    played.push(address)
    return Promise.resolve(playing)
  },
  stop: () => ending?.('stopped'),
})
const told: Reading[] = []
const read = (own: Speech, recordings: string[] = []) =>
  readAloudWith({ speech: own, recordings: new Set(recordings) })({
    root: document.body,
    language: 'en',
    recording: 'ehcp_satisfaction/EH2_yp',
    tell: (now) => told.push(now),
  })

beforeEach(() => {
  document.body.innerHTML = PAGE
  spoken = []
  played = []
  marked = []
  told.length = 0
  playing = 'ended'
  ending = null
  vi.stubGlobal('CSS', {})
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => vi.unstubAllGlobals())

test('headings, sentences and answers are read in order, and marked while they are; buttons and folded words are not', async () => {
  read(speech(true))
  await vi.waitFor(() => expect(told).toEqual(['reading', 'quiet']))
  expect(spoken).toEqual(['People listened to me', 'Choose one answer', 'Yes, a lot', 'What is this?'])
  expect(marked[0]).toBe('People listened to me')
  expect(document.querySelector('[data-being-read]')).toBeNull()
})

test('stopping ends the reading at once and takes the mark away', async () => {
  const stop = read(speech(true, true))
  await vi.waitFor(() => expect(spoken).toHaveLength(1))
  stop()
  await vi.waitFor(() => expect(document.querySelector('[data-being-read]')).toBeNull())
  expect(spoken).toHaveLength(1)
  expect(told).toEqual(['reading', 'quiet'])
})

test('without a voice of the device’s own nothing is spoken, and that is said', async () => {
  read(speech(false))
  await vi.waitFor(() => expect(told).toEqual(['reading', 'no_voice']))
  expect(spoken).toEqual([])
})

test('a recording is played in place of the voice; one that cannot be had gives way to it', async () => {
  const address = '/audio/ehcp_satisfaction/EH2_yp.en.mp3'
  read(speech(true), [address])
  await vi.waitFor(() => expect(told).toEqual(['reading', 'quiet']))
  expect([played, spoken]).toEqual([[address], []])
  playing = 'failed'
  read(speech(true), [address])
  await vi.waitFor(() => expect(spoken[0]).toBe('People listened to me'))
})

test('a word is found on the page by its place in the passage, across what is written apart', () => {
  const hint = document.querySelector('.hint')!
  expect(rangeOf(hint, 7, 3)?.toString()).toBe('one')
  expect(rangeOf(hint, 11, 6)?.toString()).toContain('answer')
  expect(rangeOf(hint, 11, 60)).toBeNull()
  expect(wordLength('Yes, a lot', 0)).toBe(4)
})
