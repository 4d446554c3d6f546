import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeSha256, sampleEnvelope, uuid } from '../../../tests/support/sample-answers.ts'
import { canonicalText, envelope, sealEnvelope, type Envelope } from './envelope.ts'
import { draft, keptReceipt, parcel } from './parcel.ts'

const sample = await sampleEnvelope(1)
const { contentHash: _hash, ...open } = sample

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\nEH1=agree', 'a=b', 'true', '', '\r\n', 'EH1', '‮'),
)
const anyAnswers = fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_]{1,40}$/), hostile, {
  maxKeys: 5,
  noNullPrototype: true,
})
const anyOpen = fc.record({
  answers: anyAnswers,
  easyRead: fc.boolean(),
  version: fc.integer({ min: 1, max: 99 }),
  language: fc.constantFrom('en', 'cy'),
  completedOn: fc.constantFrom('2026-11-01', '2026-11-02'),
  invitation: fc.constantFrom(undefined, 'ABCD'),
})
const whole = ({
  invitation,
  ...rest
}: { invitation: string | undefined } & Partial<Envelope>): Omit<Envelope, 'contentHash'> => ({
  ...open,
  ...rest,
  ...(invitation === undefined ? {} : { invitation }),
})

describe('the text that is hashed', () => {
  it('differs whenever anything in the envelope differs', async () => {
    await fc.assert(
      fc.asyncProperty(anyOpen, anyOpen, async (a, b) => {
        const same = JSON.stringify(sorted(whole(a))) === JSON.stringify(sorted(whole(b)))
        expect((await canonicalText(whole(a), nodeSha256)) === (await canonicalText(whole(b), nodeSha256))).toBe(same)
      }),
      { numRuns: 300 },
    )
  })

  it('covers every field: changing any one changes the hash', async () => {
    const other: Omit<Envelope, 'contentHash'> = {
      id: uuid(2),
      area: 'sefton',
      survey: 'other',
      version: 2,
      respondent: 'supporter',
      channel: 'event_kiosk',
      language: 'cy',
      easyRead: true,
      answers: { R1: 'supporter' },
      completedOn: '2026-11-03',
      invitation: 'ABCD',
      receiptHash: 'f'.repeat(64),
      appVersion: '9',
    }
    for (const field of Object.keys(other) as (keyof typeof other)[]) {
      const changed = await sealEnvelope({ ...open, [field]: other[field] }, nodeSha256)
      expect([field, changed.contentHash === sample.contentHash]).toEqual([field, false])
    }
    expect(Object.keys(envelope.def.shape).toSorted()).toEqual([...Object.keys(other), 'contentHash'].toSorted())
  })

  it('does not depend on the order of the answers', async () => {
    const back = Object.fromEntries(Object.entries(open.answers).reverse())
    expect((await sealEnvelope({ ...open, answers: back }, nodeSha256)).contentHash).toBe(sample.contentHash)
  })
})

/** Keys in order, however deep, so that equal things have equal JSON. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}

describe('an envelope', () => {
  it('is what the schema says, and no more', () => {
    expect(envelope.safeParse(sample).success).toBe(true)
    expect(envelope.safeParse({ ...sample, name: 'Sam' }).success).toBe(false)
  })

  it.each([
    ['an id that tells the time (v7)', { id: '01890a5d-ac96-774b-bcce-b302099a8057' }],
    ['a time instead of a day', { completedOn: '2026-11-02T09:00:00Z' }],
    ['an answer that is not text', { answers: { R1: 7 } }],
    ['an answer longer than any question allows', { answers: { EH9: 'x'.repeat(4001) } }],
    ['a question id with a line break', { answers: { 'R1\nR2': 'x' } }],
    ['a hash that is none', { receiptHash: 'abc' }],
    ['version nought', { version: 0 }],
  ])('never has %s', (_what, wrong) => expect(envelope.safeParse({ ...sample, ...wrong }).success).toBe(false))

  it('and what is kept on the phone survive being written and read', () => {
    const kept = {
      seq: 1,
      id: sample.id,
      envelope: sample,
      receiptCode: 'K',
      state: 'waiting',
      attempts: 0,
      notBefore: 0,
      lastTriedAt: null,
      trouble: null,
      epoch: null,
      receivedOn: null,
    }
    expect(parcel.parse(structuredClone(kept))).toEqual(kept)
    expect(parcel.safeParse({ ...kept, state: 'lost' }).success).toBe(false)
    expect(draft.safeParse({ id: 1 }).success).toBe(false)
    expect(
      keptReceipt.safeParse({ code: 'K', survey: 's', version: 1, receivedOn: '2026-11-02', withdrawnOn: null })
        .success,
    ).toBe(true)
  })
})
