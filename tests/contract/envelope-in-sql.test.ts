import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, envelope, type Envelope } from '../../src/domain/response/envelope.ts'
import { newReceiptCode, parseReceiptCode, RECEIPT_ALPHABET, receiptHash } from '../../src/domain/response/receipt.ts'
import { asAdmin, envelopeOf, rows, sha256 } from '../support/real-lane/lane.ts'

test('every field of an envelope has its column, and every column its source', async () => {
  const columns = await rows<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'private' and table_name = 'response'`,
  )
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const fromEnvelope = Object.keys(envelope.shape)
    // The area by its id; the invitation is checked and never stored, so that no link leads back to a person.
    .filter((key) => key !== 'invitation')
    .map((key) => (key === 'area' ? 'area_id' : snake(key)))
  const bySever = ['received_on', 'flags', 'is_demo']
  expect(columns.map((c) => c.column_name).sort()).toEqual([...fromEnvelope, ...bySever].sort())
})

test('what the envelope’s schema accepts or refuses, the database accepts or refuses', async () => {
  const { envelope: good } = await envelopeOf({
    area: 'wirral',
    answers: { R1: 'parent_carer' },
    invitation: 'EVENT-1',
  })
  const odd = [
    '',
    ' ',
    'A',
    'a',
    '0',
    '-',
    'app\n',
    'ü',
    'xx',
    'en-GB',
    'EN',
    'x'.repeat(41),
    null,
    0,
    1,
    1.5,
    -1,
    true,
    {},
    [],
    '2024-1-1',
    '2024-01-01',
    good.id.toUpperCase(),
  ]
  const variants: unknown[] = [
    good,
    null,
    3,
    [],
    'x',
    { ...good, extra: 1 },
    { ...good, answers: { 'a b': 'x' } },
    { ...good, answers: { a: 1 } },
  ]
  for (const key of Object.keys(good)) {
    variants.push(Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)))
    for (const value of odd) variants.push({ ...good, [key]: value })
  }
  const said = await asAdmin(
    async (client) =>
      (
        await client.query<{ problem: string | null }>(
          `select private.shape_problem(v) as problem from jsonb_array_elements($1::jsonb) with ordinality x (v, place) order by place`,
          [JSON.stringify(variants)],
        )
      ).rows,
  )
  for (const [i, variant] of variants.entries()) {
    expect(said[i]?.problem === null, JSON.stringify(variant)).toBe(envelope.safeParse(variant).success)
  }
})

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '😀👩‍👧',
      'שלום עולם',
      'سلام',
      'a\nb=c\nheard-envelope/1',
      'e\u0301',
      'é',
      '"quotes" \\ back',
      '\u2028',
    ),
  )
  .filter((t) => !t.includes('\0') && t.isWellFormed())

test('the content hash of any envelope is the same on the phone and in the database', async () => {
  const { envelope: base } = await envelopeOf({ area: 'wirral', answers: {} })
  const samples = fc.sample(
    fc.record({
      answers: fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_]{1,12}$/), text, { maxKeys: 8 }),
      easyRead: fc.boolean(),
      version: fc.integer({ min: 1, max: 2 ** 31 }),
      invitation: fc.option(fc.stringMatching(/^[A-Z0-9-]{4,40}$/), { nil: undefined }),
    }),
    { numRuns: 500, seed: 3 },
  )
  const envelopes = samples.map(({ invitation, ...rest }): Envelope => ({
    ...base,
    ...rest,
    ...(invitation === undefined ? {} : { invitation }),
  }))
  const said = await asAdmin(
    async (client) =>
      (
        await client.query<{ hash: string }>(
          `select private.content_hash(v) as hash from jsonb_array_elements($1::jsonb) with ordinality x (v, place) order by place`,
          [JSON.stringify(envelopes)],
        )
      ).rows,
  )
  for (const [i, e] of envelopes.entries())
    expect(said[i]?.hash, JSON.stringify(e)).toBe(await sha256(await canonicalText(e, sha256)))
})

test('a whole receipt code is read in a text of 64 signs and not in a longer one, on the phone and in the database', async () => {
  const code = newReceiptCode((limit) => limit - 1)
  const fits = code.padEnd(64, ' ')
  const tooLong = [`${fits} `, code.padStart(100_000, '-'), code.split('').join('.'.repeat(5000))]
  const read = async (typed: string) =>
    (await rows<{ letters: string | null }>('select private.parse_receipt($1) as letters', [typed]))[0]?.letters
  expect([parseReceiptCode(fits), await read(fits)]).toEqual([code.replaceAll('-', ''), code.replaceAll('-', '')])
  for (const typed of tooLong) expect([parseReceiptCode(typed), await read(typed)]).toEqual([null, null])
})

test('a receipt code is read alike on the phone and in the database, slips included', async () => {
  const letters = fc.constantFrom(...Array.from(RECEIPT_ALPHABET), ...Array.from('BOIS158'), '-', ' ', 'a', 'k')
  const typed = fc.sample(
    fc.oneof(
      fc.array(letters, { minLength: 10, maxLength: 16 }).map((l) => l.join('')),
      fc.infiniteStream(fc.nat(22)).map((stream) => newReceiptCode((limit) => stream.next().value! % limit)),
      fc.tuple(fc.infiniteStream(fc.nat(22)), fc.nat(11), fc.nat(22)).map(([stream, at, wrong]) => {
        const code = newReceiptCode((limit) => stream.next().value! % limit).replaceAll('-', '')
        return code.slice(0, at) + RECEIPT_ALPHABET[wrong]! + code.slice(at + 1)
      }),
      // Whole codes in a text that is at, or past, the longest that is read at all.
      fc
        .tuple(fc.infiniteStream(fc.nat(22)), fc.integer({ min: 45, max: 300 }))
        .map(([stream, pad]) => newReceiptCode((limit) => stream.next().value! % limit) + '-'.repeat(pad)),
    ),
    { numRuns: 2000, seed: 4 },
  )
  const said = await rows<{ letters: string | null; hash: string | null }>(
    `select private.parse_receipt(t) as letters, private.receipt_hash(private.parse_receipt(t)) as hash
     from jsonb_array_elements_text($1::jsonb) with ordinality x (t, place) order by place`,
    [JSON.stringify(typed)],
  )
  let read = 0
  for (const [i, code] of typed.entries()) {
    const expected = parseReceiptCode(code)
    expect(said[i], code).toEqual({
      letters: expected,
      hash: expected === null ? null : await receiptHash(expected, sha256),
    })
    if (expected !== null) read += 1
  }
  expect(read).toBeGreaterThan(300)
  expect(read).toBeLessThan(typed.length)
})
