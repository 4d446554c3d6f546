import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages as changedMessages } from '../../content/messages/en/changed.ts'
import { familyMessages } from '../../content/messages/en/family.ts'
import { sharedMessages } from '../../content/messages/en/shared.ts'

const all = Object.entries({ ...sharedMessages, ...familyMessages, ...changedMessages })
const FORBIDDEN = /\b(submit\w*|sync\w*|queue\w*|invalid\w*|errors?|mum|dad)\b/i
// The page of what changed is drawn by a small script of its own.
const source = [import.meta.dirname, join(import.meta.dirname, '../../app/what-changed')]
  .flatMap((room) => (readdirSync(room, { recursive: true }) as string[]).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe('the family’s words', () => {
  test('every sentence has a note for translators', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter(([, { note }]) => note.trim().length < 5).map(([key]) => key)).toEqual([])
  })

  test('no office words', () => {
    expect(all.filter(([, { text }]) => FORBIDDEN.test(text)).map(([key]) => key)).toEqual([])
  })

  test('sentences are short: 30 words at most', () => {
    const long = all.flatMap(([key, { text }]) =>
      text
        .replaceAll(/\{[^{}]*\{[^]*\}\}/g, 'x')
        .split(/[.!?:](?:\s|$)/)
        .filter((sentence) => sentence.split(/\s+/).length > 30)
        .map(() => key),
    )
    expect(long).toEqual([])
  })

  test('pages name no sentence that is not there, and every sentence is used', () => {
    const keys = new Set(all.map(([key]) => key))
    const named = new Set(
      Array.from(source.matchAll(/['"]([a-zA-Z]+\.[A-Za-z]+(?:\.[A-Za-z_]+)?)['"]/g), (match) => match[1]!),
    )
    const families = Array.from(source.matchAll(/\b(?:t|say)\(`([a-z]+\.(?:[A-Za-z]+\.)?)\$\{/g), (match) => match[1]!)
    expect(
      Array.from(source.matchAll(/\b(?:t|say)\('([^']+)'/g), (match) => match[1]!).filter((key) => !keys.has(key)),
    ).toEqual([])
    expect([...named].filter((key) => /^(privacy|access)\./.test(key) && !keys.has(key))).toEqual([])
    expect([...keys].filter((key) => !named.has(key) && !families.some((start) => key.startsWith(start)))).toEqual([])
  })
})
