import { expect, test } from 'vitest'
import { messages } from './en/easy.ts'
import { familyMessages } from './en/family.ts'

const entries = Object.entries(messages)
/** A sentence without its choices of words, each counted as one. */
const bare = (text: string) => text.replaceAll(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, 'word')

test('Easy Read says only what the pages say, in other words', () => {
  const usual: Record<string, { text: string }> = familyMessages
  expect(entries.length).toBeGreaterThan(30)
  expect(entries.filter(([key]) => !(key in usual)).map(([key]) => key)).toEqual([])
  expect(entries.filter(([key, { text }]) => usual[key]!.text === text).map(([key]) => key)).toEqual([])
})

test('a sentence of Easy Read has at most 15 words, and no word from an office', () => {
  const long = entries.flatMap(([key, { text }]) =>
    bare(text)
      .split(/[.!?:](?:\s|$)/)
      .filter((sentence) => sentence.trim().split(/\s+/).length > 15)
      .map(() => key),
  )
  expect(long).toEqual([])
  expect(entries.filter(([, { text }]) => /\b(submit|sync|queue|invalid|error)/i.test(text))).toEqual([])
})
