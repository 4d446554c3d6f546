import { expect, test } from 'vitest'
import { publishedSurveys } from '../../../content/surveys/published.ts'
import { symbolOf, symbolsInUse } from '../../../content/symbols/symbols.ts'
import { drawings, sprite } from './sprite.ts'

const easy = publishedSurveys.flatMap((survey) =>
  survey.questions.some((q) => q.easyLabel !== undefined)
    ? survey.questions.filter((q) => q.easyLabel !== undefined || ['R1', 'R1b'].includes(q.id))
    : [],
)

test('every question that can be read in Easy Read has a symbol, and so has every answer to it', () => {
  expect(easy.length).toBeGreaterThan(8)
  const bare = easy.flatMap((q) => [
    ...(symbolOf(q.id) === null ? [q.id] : []),
    ...(q.kind === 'text'
      ? []
      : q.options.filter((o) => symbolOf(q.id, o.code) === null).map((o) => `${q.id}.${o.code}`)),
  ])
  expect(bare).toEqual([])
})

test('no two answers to one question look the same, but for those that say no more than "not now"', () => {
  const doubled = easy.flatMap((q) => {
    const seen = q.kind === 'text' ? [] : q.options.map((o) => symbolOf(q.id, o.code))
    return new Set(seen).size === seen.length ? [] : [q.id]
  })
  expect(doubled).toEqual([])
})

test('the sprite holds every symbol in use, and no other', () => {
  const drawn = new Set(Object.keys(drawings))
  expect([...symbolsInUse].filter((name) => !drawn.has(name))).toEqual([])
  expect([...drawn].filter((name) => !symbolsInUse.has(name))).toEqual([])
  const ids = Array.from(sprite().matchAll(/<symbol id="([^"]+)"/g), (match) => match[1])
  expect(ids).toEqual([...drawn])
})

test('a drawing keeps to the three inks the page mixes, so that it shows in the dark and in a system’s own colours', () => {
  const colours = Array.from(sprite().matchAll(/(?:fill|stroke)="([^"]+)"/g), (match) => match[1])
  expect(new Set(colours)).toEqual(new Set(['currentColor', 'none']))
})
