import { expect, test } from 'vitest'
import { saysSomething, written } from '../../src/domain/written.ts'
import { rows } from '../support/real-lane/lane.ts'

/** Texts with nothing to read in them. */
const NOTHING = [
  '',
  ' ',
  '\t',
  '\n\r\n',
  '\u00A0',
  '\u2003\u2003\u2003',
  '\u3000',
  '\u200B\u200B\u200B',
  '\u200D\u2060\uFEFF',
  '\u00AD',
  '\u061C\u202E\u2066',
  '\u115F\u3164\uFFA0',
  '\u2800',
  '\uFE0F',
  '\u{E0061}\u{E0062}',
  ' \u200B\n\u200B ',
]
/** Texts with something, also beside or around signs that show nothing. */
const SOMETHING = [
  'a',
  '.',
  '0',
  '\u200Ba',
  'a\u200B',
  ' Fine. ',
  '\u00A0wide\u2003',
  'two\nlines',
  '👩‍👧',
  '❤️',
  'पढ़ना',
  'می‌خواهم',
  'ꠅ',
  '\u0301',
]

test('one rule says on both sides whether a text has something to read in it, and what of it is kept', async () => {
  const said = await rows<{ text: string; says: boolean; kept: string; whole: string }>(
    `select t.text, private.says_something(t.text) as says, private.written(t.text) as kept, private.written_as_it_is(t.text) as whole
     from unnest($1::text[]) with ordinality t (text, place) order by t.place`,
    [[...NOTHING, ...SOMETHING]],
  )
  for (const { text, says, kept, whole } of said) {
    const named = JSON.stringify(text)
    expect(says, named).toBe(SOMETHING.includes(text))
    expect(saysSomething(text), named).toBe(says)
    expect(written(text), named).toBe(kept)
    expect(whole, named).toBe(says ? text : '')
  }
  const [none] = await rows('select private.says_something(null) as says, private.written(null) as kept')
  expect(none).toEqual({ says: false, kept: '' })
})

test('both sides know the same signs that show nothing, in every plane that has any', async () => {
  const planes = [
    [0x1, 0xd7ff],
    [0xe000, 0x1ffff],
    [0xe0000, 0xe1fff],
  ] as const
  const silent = await rows<{ sign: number }>(
    `select n as sign from unnest($1::integer[], $2::integer[]) p (first, last) cross join lateral generate_series(p.first, p.last) n
     where not private.says_something(chr(n)) order by n`,
    [planes.map(([first]) => first), planes.map(([, last]) => last)],
  )
  const here: number[] = []
  for (const [first, last] of planes)
    for (let sign = first; sign <= last; sign += 1) if (!saysSomething(String.fromCodePoint(sign))) here.push(sign)
  expect(here).toEqual(silent.map((one) => one.sign))
})
