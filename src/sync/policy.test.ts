import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleParcel, uuid } from '../../tests/support/sample-answers.ts'
import type { SubmitResult } from '../domain/response/receipt.ts'
import {
  afterSending,
  backoff,
  batchOf,
  CAP_MS,
  isDue,
  LONGEST_ASKED_MS,
  verdictOn,
  wakeDelay,
  type Verdict,
} from './policy.ts'

const NOW = 1_800_000_000_000
const one = await sampleParcel(1)
const receipt = { id: one.id, contentHash: one.envelope.contentHash, receivedOn: '2026-11-03', withdrawn: false }
const received: SubmitResult = { status: 'received', id: one.id, receipt }
const answered = (...results: SubmitResult[]) => ({ kind: 'answered' as const, reply: { epoch: 'e1', results } })

describe('what counts as received', () => {
  it.each(['received', 'already_received'] as const)('%s, with our id and content', (status) => {
    const after = afterSending(one, verdictOn(one.envelope, 0, 1, answered({ ...received, status })), NOW, 0.5, 'e1')
    expect(after).toMatchObject({
      state: 'received',
      epoch: 'e1',
      receivedOn: '2026-11-03',
      trouble: null,
      attempts: 1,
      lastTriedAt: NOW,
    })
  })

  it.each([
    ['another content', { ...received, receipt: { ...receipt, contentHash: '0'.repeat(64) } }],
    ['another id inside the receipt', { ...received, receipt: { ...receipt, id: uuid(2) } }],
    ['another id', { ...received, id: uuid(2), receipt: { ...receipt, id: uuid(2) } }],
  ] as [string, SubmitResult][])('never a reply about %s', (_what, result) => {
    const after = afterSending(one, verdictOn(one.envelope, 0, 1, answered(result)), NOW, 1, 'e1')
    expect(after).toMatchObject({ state: 'waiting', trouble: { code: 'not_our_server' }, epoch: null })
  })

  it('never an empty reply, or one with too few results', () => {
    expect(verdictOn(one.envelope, 0, 1, answered())).toEqual({ kind: 'not_our_server' })
    const nameless: SubmitResult = { status: 'rejected', id: null, code: 'malformed', reason: 'No.' }
    expect(verdictOn(one.envelope, 0, 2, answered(nameless))).toEqual({ kind: 'not_our_server' })
    expect(verdictOn(one.envelope, 0, 1, answered(nameless))).toEqual(nameless)
  })

  it('finds its own result wherever it stands', () => {
    const other: SubmitResult = { ...received, id: uuid(2), receipt: { ...receipt, id: uuid(2) } }
    expect(verdictOn(one.envelope, 0, 2, answered(other, received))).toEqual(received)
  })
})

describe('after sending', () => {
  const after = (verdict: Verdict, random = 1) => afterSending({ ...one, attempts: 2 }, verdict, NOW, random, null)
  it.each([
    [{ status: 'conflict', id: one.id, code: 'conflict', reason: 'Taken.' }, 'needs_attention', 'conflict', 0],
    [
      { status: 'rejected', id: one.id, code: 'date_in_future', reason: 'Not yet.' },
      'needs_attention',
      'date_in_future',
      0,
    ],
    [{ kind: 'too_large' }, 'needs_attention', 'too_large', 0],
    [{ kind: 'refused', code: 'malformed', reason: '' }, 'needs_attention', 'malformed', 0],
    [{ status: 'later', id: one.id, retryAfter: 60, reason: 'Busy.' }, 'waiting', 'later', NOW + 66_000],
    [{ kind: 'busy', retryAfterMs: 60_000 }, 'waiting', 'busy', NOW + 66_000],
    [{ kind: 'busy', retryAfterMs: null }, 'waiting', 'server_trouble', NOW + 16_000],
    [{ kind: 'no_connection' }, 'waiting', 'no_connection', NOW + 16_000],
    [{ kind: 'timed_out' }, 'waiting', 'timed_out', NOW + 16_000],
    [{ kind: 'not_our_server' }, 'waiting', 'not_our_server', NOW + 16_000],
  ] as [Verdict, string, string, number][])('%j: %s', (verdict, state, code, notBefore) => {
    expect(after(verdict)).toMatchObject({ state, trouble: { code }, notBefore, attempts: 3 })
  })

  it('waits at least as long as the server asked, and not for ever', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (seconds, random) => {
        const waits = after({ status: 'later', id: one.id, retryAfter: seconds, reason: '' }, random).notBefore - NOW
        expect(waits).toBeGreaterThanOrEqual(Math.min(seconds * 1000, LONGEST_ASKED_MS))
        expect(waits).toBeLessThanOrEqual(LONGEST_ASKED_MS)
      }),
    )
  })

  it('of its own accord waits up to twice as long each time, five minutes at most', () => {
    expect([0, 1, 2, 3, 30, 3000].map((attempts) => backoff(attempts, 1))).toEqual([
      2000,
      4000,
      8000,
      16_000,
      CAP_MS,
      CAP_MS,
    ])
    expect(backoff(5, 0)).toBe(0)
  })

  it('never changes the envelope or the place in the row', () => {
    const { seq, id, envelope, receiptCode } = after({ kind: 'timed_out' })
    expect({ seq, id, envelope, receiptCode }).toEqual({
      seq: one.seq,
      id: one.id,
      envelope: one.envelope,
      receiptCode: one.receiptCode,
    })
  })
})

describe('when a parcel is due', () => {
  const waits = (ms: number, code: string) => ({ ...one, notBefore: NOW + ms, trouble: { code, reason: '' } })
  it('a wait the server asked for holds for every trigger', () => {
    for (const trigger of ['tap', 'start', 'online', 'visible', 'timer', 'sync'] as const) {
      expect(isDue(waits(1000, 'later'), NOW, trigger)).toBe(false)
      expect(isDue(waits(1000, 'busy'), NOW, trigger)).toBe(false)
      expect(isDue(waits(-1, 'later'), NOW, trigger)).toBe(true)
    }
  })
  it('a lost connection is tried again at any sign of life but the timer', () => {
    for (const code of ['no_connection', 'timed_out', 'not_our_server']) {
      expect(isDue(waits(1000, code), NOW, 'online')).toBe(true)
      expect(isDue(waits(1000, code), NOW, 'timer')).toBe(false)
    }
    expect([
      isDue(waits(1000, 'server_trouble'), NOW, 'tap'),
      isDue(waits(1000, 'server_trouble'), NOW, 'visible'),
      isDue(waits(1000, 'server_trouble'), NOW, 'online'),
    ]).toEqual([true, true, false])
  })
  it('a clock put back by an hour cannot hold it for that hour', () => {
    expect(isDue({ ...waits(3_660_000, 'busy'), lastTriedAt: NOW + 3_600_000 }, NOW, 'timer')).toBe(true)
    expect(isDue({ ...waits(60_000, 'busy'), lastTriedAt: NOW }, NOW, 'timer')).toBe(false)
  })
  it('a clock that jumped back ten years cannot strand it', () => {
    expect(isDue(waits(10 * 365 * 86_400_000, 'later'), NOW, 'timer')).toBe(true)
  })
})

describe('batches', () => {
  const many = (count: number, attempts: number) =>
    Array.from({ length: count }, (_, i) => ({ ...one, seq: i, attempts }))
  it('shrink with every failure down to one', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 99].map((attempts) => batchOf(many(60, attempts), 50).length)).toEqual([
      50, 25, 12, 6, 3, 1, 1, 1,
    ])
    expect(batchOf(many(60, 0), 7)).toHaveLength(7)
    expect(batchOf([], 50)).toEqual([])
  })
  it('stay under half a megabyte, with one parcel at least', () => {
    const big = { ...one, envelope: { ...one.envelope, answers: { EH9: 'x'.repeat(300_000) } } }
    expect(batchOf([big, big, big], 50)).toHaveLength(1)
  })
})

describe('what was said about a person', () => {
  it('never travels in one request with answers', async () => {
    const apart = await sampleParcel(3)
    const aboutYou = { ...apart, envelope: { ...apart.envelope, survey: 'about_you' } }
    const two = await sampleParcel(2)
    expect(batchOf([one, aboutYou, two], 50)).toEqual([one, two])
    expect(batchOf([aboutYou, one], 50)).toEqual([aboutYou])
  })
})

it('devices of one hall come back spread over fifteen seconds, and a tap never waits', () => {
  expect([0, 0.5, 1].map((random) => wakeDelay('online', random))).toEqual([0, 7_500, 15_000])
  expect(wakeDelay('tap', 1)).toBe(0)
})
