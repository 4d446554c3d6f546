import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { sampleDraft, uuid } from '../../tests/support/sample-answers.ts'
import { storeInHand, touch } from '../../tests/support/store-in-hand.ts'
import { DraftClosed } from '../domain/storage-trouble.ts'
import { openStore } from './open-store.ts'

const hand = storeInHand()

describe('drafts', () => {
  it('keeps each answer, the place and what was skipped', async () => {
    await hand.store.drafts.start(sampleDraft(1))
    await hand.store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))
    await hand.store.drafts.answer(uuid(1), 'EH2', null, { at: 'EH3', on: '2026-11-03', skipped: true })
    expect(await hand.store.drafts.get(uuid(1))).toEqual(
      sampleDraft(1, {
        answers: { R1: 'parent_carer', EH1: 'agree' },
        skipped: ['EH2'],
        at: 'EH3',
        touchedOn: '2026-11-03',
      }),
    )
    await hand.store.drafts.answer(uuid(1), 'EH1', null, touch('EH1'))
    await hand.store.drafts.answer(uuid(1), 'EH2', 'no', touch('EH3'))
    expect(await hand.store.drafts.get(uuid(1))).toMatchObject({
      answers: { R1: 'parent_carer', EH2: 'no' },
      skipped: [],
    })
  })

  it('lets two tabs answer different questions at once without undoing each other', async () => {
    const other = openStore(hand.options)
    await hand.store.drafts.start(sampleDraft(1, { answers: {} }))
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? hand.store : other).drafts.answer(uuid(1), `Q${i}`, 'yes', touch('Q')),
      ),
    )
    expect(Object.keys((await hand.store.drafts.get(uuid(1)))?.answers ?? {})).toHaveLength(20)
    other.close()
  })

  it('says so when the draft is no longer open, and changes nothing', async () => {
    await hand.finished(1)
    await expect(hand.store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))).rejects.toBeInstanceOf(DraftClosed)
    await expect(hand.store.drafts.start(sampleDraft(1))).rejects.toBeInstanceOf(DraftClosed)
    expect(await hand.store.drafts.list()).toEqual([])
  })

  it('starting twice keeps what was answered in between', async () => {
    await hand.store.drafts.start(sampleDraft(1))
    await hand.store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))
    await hand.store.drafts.start(sampleDraft(1))
    expect((await hand.store.drafts.get(uuid(1)))?.answers).toEqual({ R1: 'parent_carer', EH1: 'agree' })
  })

  it('tells watchers of every change', async () => {
    Dexie.dependencies.indexedDB = hand.options.indexedDB // live queries look for a browser
    const seen = vi.fn<(ids: string[]) => void>()
    const stop = hand.store.drafts.watch((drafts) => seen(drafts.map((one) => one.id)))
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]))
    await hand.store.drafts.start(sampleDraft(1))
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([uuid(1)]))
    stop()
  })
})
