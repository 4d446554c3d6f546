import { describe, expect, it } from 'vitest'
import { sampleDraft, sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import { storeInHand } from '../../tests/support/store-in-hand.ts'
import type { Parcel } from '../domain/response/parcel.ts'
import { DraftClosed } from '../domain/storage-trouble.ts'

const hand = storeInHand()

describe('finishing', () => {
  it('closes the draft and fills the outbox in order', async () => {
    expect((await hand.finished(1)).seq).toBeLessThan((await hand.finished(2)).seq)
    expect(await hand.store.drafts.list()).toEqual([])
    expect((await hand.store.outbox.list()).map((one) => [one.id, one.state])).toEqual([
      [uuid(1), 'waiting'],
      [uuid(2), 'waiting'],
    ])
  })

  it('twice gives the same parcel once', async () => {
    const first = await hand.finished(1)
    expect(await hand.store.drafts.finish(uuid(1), await sampleEnvelope(1), 'OTHER')).toEqual(first)
    expect(await hand.store.outbox.list()).toHaveLength(1)
  })

  it('refuses a draft that is not there', async () => {
    await expect(hand.store.drafts.finish(uuid(9), await sampleEnvelope(9), 'C')).rejects.toBeInstanceOf(DraftClosed)
    expect(await hand.store.outbox.list()).toEqual([])
  })
})

describe('what a person said about themselves', () => {
  const apart = async (n: number) =>
    sampleEnvelope(n, {
      survey: 'about_you',
      respondent: 'other',
      answers: { sex: 'female' },
      completedOn: '2026-11-01',
    })

  it('waits beside the answers from the same moment, or not at all', async () => {
    await hand.store.drafts.start(sampleDraft(1))
    await hand.store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1', await apart(50))
    expect((await hand.store.outbox.list()).map((one) => [one.envelope.survey, one.receiptCode])).toEqual([
      ['ehcp_satisfaction', 'CODE-1'],
      ['about_you', ''],
    ])
    await expect(hand.store.drafts.finish(uuid(9), await sampleEnvelope(9), 'C', await apart(51))).rejects.toThrow(
      DraftClosed,
    )
    // Finished again in another tab: the first stands, and nothing is told twice.
    await hand.store.drafts.finish(uuid(1), await sampleEnvelope(1), 'OTHER', await apart(52))
    expect(await hand.store.outbox.list()).toHaveLength(2)
  })

  it('is forgotten when it has arrived, without a receipt', async () => {
    await hand.store.drafts.start(sampleDraft(1))
    await hand.store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1', await apart(50))
    const after = (await hand.store.outbox.list()).map((one): Parcel => ({
      ...one,
      state: 'received',
      receivedOn: '2026-11-02',
    }))
    await hand.store.sending.settle(after, new Set(), '2026-11-02')
    expect((await hand.store.outbox.list()).map((one) => one.id)).toEqual([uuid(1)])
    expect((await hand.store.outbox.receipts()).map((one) => one.code)).toEqual(['CODE-1'])
  })

  it('is in no file to keep, and is no answer to be warned about', async () => {
    await hand.store.drafts.start(sampleDraft(1))
    await hand.store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1', await apart(50))
    expect(await hand.store.outbox.exportUnsent()).not.toContain('about_you')
    expect(await hand.store.clearPhone({ unsent: 0 })).toEqual({ cleared: false, unsent: 1 })
    expect(await hand.store.clearPhone({ unsent: 1 })).toEqual({ cleared: true })
    expect(await hand.store.outbox.list()).toEqual([])
  })
})
