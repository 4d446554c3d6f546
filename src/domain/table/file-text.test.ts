import { expect, test } from 'vitest'
import { fileText } from './file-text.ts'

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])))

test('UTF-8 is read as it is, with or without a byte order mark', () => {
  expect(fileText(bytes('Señora’s log'))).toEqual({ kind: 'text', text: 'Señora’s log', guessed: false })
  expect(fileText(bytes('\uFEFFmetric'))).toMatchObject({ kind: 'text', guessed: false })
})

test('what older spreadsheets on Windows write is read so, and said to be a guess', () =>
  expect(fileText(bytes('caf', 0xe9, ': ', 0xa3, '4'))).toEqual({
    kind: 'text',
    text: 'café: £4',
    guessed: true,
  }))

test.each([
  ['a byte that Windows-1252 has no sign for', bytes('caf', 0x8d, ' log')],
  ['UTF-8 with one broken sign', bytes('Señora', 0xe9, ' log')],
])('%s: nobody can be sure of its signs', (_, file) => expect(fileText(file)).toEqual({ kind: 'unclear_signs' }))

test('a file with a zero in it is no text', () => expect(fileText(bytes('PK', 0, 'x'))).toEqual({ kind: 'no_text' }))
