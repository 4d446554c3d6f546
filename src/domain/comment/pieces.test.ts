import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { piecesOf, stretchesOf, TAKEN_OUT } from './pieces.ts'

/** What is left when these words of a comment are chosen, as the server makes it. */
function left(words: string, chosen: (word: string) => boolean, language = 'en'): string {
  const pieces = piecesOf(words, language)
  const places = new Set([...pieces.keys()].filter((place) => chosen(pieces[place]!.text)))
  const signs = Array.from(words)
  for (const [from, to] of stretchesOf(pieces, places).toReversed()) signs.splice(from, to - from, TAKEN_OUT)
  return signs.join('')
}

test('joined, the pieces are the comment again, and each knows its place in characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
      const pieces = piecesOf(words, 'en')
      expect(pieces.map(({ text }) => text).join('')).toBe(words)
      for (const { text, from, to } of pieces) expect(Array.from(words).slice(from, to).join('')).toBe(text)
    }),
  )
})

test.each([
  [
    'a name leaves one mark',
    'Mrs A. Bloggs-Smith was kind.',
    ['Mrs', 'A', 'Bloggs', 'Smith'],
    `${TAKEN_OUT} was kind.`,
  ],
  ['two apart leave two', 'Anna from Acorn School', ['Anna', 'Acorn', 'School'], `${TAKEN_OUT} from ${TAKEN_OUT}`],
  ['a comma parts them', 'Anna, Ben', ['Anna', 'Ben'], `${TAKEN_OUT}, ${TAKEN_OUT}`],
  ['an emoji before it moves nothing', '👨‍👩‍👧 Anna', ['Anna'], `👨‍👩‍👧 ${TAKEN_OUT}`],
])('%s', (_what, words, chosen, expected) => {
  expect(left(words, (word) => chosen.includes(word))).toBe(expected)
})

test('Chinese, which has no spaces, is cut into words too', () => {
  expect(piecesOf('我们等了很久', 'zh-Hans').filter(({ isWord }) => isWord).length).toBeGreaterThan(1)
})

test('a browser that cannot cut words cuts at spaces', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
  Reflect.deleteProperty(Intl, 'Segmenter')
  try {
    expect(piecesOf('Anna  was kind', 'en').map(({ text, isWord }) => (isWord ? text : '·'))).toEqual([
      'Anna',
      '·',
      'was',
      '·',
      'kind',
    ])
  } finally {
    vi.unstubAllGlobals()
  }
})
