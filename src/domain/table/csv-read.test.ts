import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClipboard, readCsv } from './csv-read.ts'
import { csvFile } from './csv.ts'

test.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\uFEFFa;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '"a","b ""c"""\r"1,055",\r',
    [
      ['a', 'b "c"'],
      ['1,055', ''],
    ],
  ],
  [
    'a,b\n"two\nlines",x',
    [
      ['a', 'b'],
      ['two\nlines', 'x'],
    ],
  ],
  [
    '"a,b";c\n1;2',
    [
      ['a,b', 'c'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n5" pipe,x',
    [
      ['a', 'b'],
      ['5" pipe', 'x'],
    ],
  ],
  ['a\n\n\nb', [['a'], [''], [''], ['b']]],
  ['', []],
  ['""', [['']]],
])('%j', (text, rows) => expect(readCsv(text)).toMatchObject({ rows, open: null }))

test('a quote mark that is never closed is told, with its row', () => {
  expect(readCsv('a,b\n1,2\n"3,4\n5,6')).toMatchObject({ open: 3 })
})

test.each(['sep=;\na,b;c\n1;2', '\uFEFFSEP=;\r\na,b;c\r\n1;2', '"sep=;"\ra,b;c\r1;2'])(
  '%j: the first line names the separator and is no row, as in a spreadsheet',
  (text) =>
    expect(readCsv(text)).toEqual({
      rows: [
        ['a,b', 'c'],
        ['1', '2'],
      ],
      open: null,
      separator: ';',
    }),
)

test.each([
  [
    '4\t"Minutes\n5\tLog\n',
    [
      ['4', '"Minutes'],
      ['5', 'Log'],
    ],
  ],
  [
    '4\t"Minutes\n5\t"Log"\n',
    [
      ['4', '"Minutes'],
      ['5', 'Log'],
    ],
  ],
  [
    '4\t"Minutes\n5\tthe "Log"\t6',
    [
      ['4', '"Minutes'],
      ['5', 'the "Log"', '6'],
    ],
  ],
  ['"', [['"']]],
  [
    '4\t"two\nlines"\r\n5\t"say ""yes"""',
    [
      ['4', 'two\nlines'],
      ['5', 'say "yes"'],
    ],
  ],
])('%j from the clipboard: a mark that ends no cell is a plain sign, and each row stays a row', (text, rows) =>
  expect(readClipboard(text)).toEqual(rows),
)

test('what we write is read back as it was, whatever stands in it', () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && !text.includes('\uFEFF'))
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 }))
  // The first row decides on the separator, so it is one of plain headings, as in our own files.
  fc.assert(
    fc.property(table, (rows) => {
      const all = [rows[0]!.map((_, i) => `h${i}`), ...rows]
      expect(readCsv(csvFile(all)).rows).toEqual(all)
    }),
  )
})
