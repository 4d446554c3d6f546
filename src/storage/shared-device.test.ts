import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { sampleDraft, sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import type { Parcel } from '../domain/response/parcel.ts'
import { DraftClosed } from '../domain/storage-trouble.ts'
import { openStore, type Store } from './open-store.ts'
import type { SharedDevice } from './shared-device.ts'

let indexedDB: IDBFactory
let store: Store
let shared: SharedDevice
const touch = { at: 'EH2', on: '2026-11-02', skipped: false }

beforeEach(async () => {
  indexedDB = new IDBFactory()
  store = openStore({ indexedDB, IDBKeyRange })
  shared = await store.shared()
  return () => store.close()
})

/** Takes everything that waits and says of each that the server has it. */
async function sendAll(): Promise<void> {
  const taken = await store.sending.take({ limit: 9, due: () => true, pick: (due) => due })
  const received = taken.map((one): Parcel => ({ ...one, state: 'received', epoch: 'e', receivedOn: '2026-11-02' }))
  await store.sending.settle(received, new Set(), '2026-11-02')
}

/** All rows of all stores, read from the disk as another tab would. */
async function onDisk(): Promise<string> {
  const other = openStore({ indexedDB, IDBKeyRange })
  const all = [await other.drafts.list(), await other.outbox.list(), await other.outbox.receipts()]
  other.close()
  return JSON.stringify(all)
}

it('keeps half-finished answers in memory only, and lists them to nobody', async () => {
  const { drafts } = shared
  await drafts.start(sampleDraft(1))
  await drafts.answer(uuid(1), 'EH9', 'our secret', touch)
  expect((await drafts.get(uuid(1)))?.answers).toMatchObject({ EH9: 'our secret' })
  expect(await drafts.list()).toEqual([])
  expect(await onDisk()).toBe('[[],[],[]]')
  shared.forget()
  expect(await drafts.get(uuid(1))).toBeNull()
  await expect(drafts.answer(uuid(1), 'EH9', 'x', touch)).rejects.toBeInstanceOf(DraftClosed)
})

it('a finished answer of it waits on disk without its receipt code, and is gone once received', async () => {
  await shared.drafts.start(sampleDraft(1))
  const kept = await shared.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')
  expect(kept).toMatchObject({ state: 'waiting', receiptCode: 'CODE-1' })
  expect(await store.outbox.list()).toMatchObject([{ id: uuid(1), state: 'waiting', receiptCode: '' }])
  expect(await onDisk()).not.toContain('CODE-1')
  await sendAll()
  expect(await onDisk()).toBe('[[],[],[]]')
})

it('finishing the same answer twice keeps one', async () => {
  await shared.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')
  const again = await shared.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')
  expect(again.receiptCode).toBe('CODE-1')
  expect(await store.outbox.list()).toHaveLength(1)
})

it('a refused answer of it stays for a person to look at', async () => {
  await shared.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')
  const [taken] = await store.sending.take({ limit: 1, due: () => true, pick: (due) => due })
  await store.sending.settle([{ ...taken!, state: 'needs_attention' }], new Set(), '2026-11-02')
  expect(await store.outbox.list()).toMatchObject([{ id: uuid(1), state: 'needs_attention' }])
})

it('becoming a shared phone forgets drafts, receipts and what arrived, and never what waits', async () => {
  await store.drafts.start(sampleDraft(1))
  await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'CODE-1')
  await sendAll()
  await store.drafts.start(sampleDraft(2))
  await store.drafts.finish(uuid(2), await sampleEnvelope(2), 'CODE-2')
  await store.drafts.start(sampleDraft(3))
  await shared.share()
  expect(await store.drafts.list()).toEqual([])
  expect(await store.outbox.receipts()).toEqual([])
  expect(await store.outbox.list()).toMatchObject([{ id: uuid(2), state: 'waiting', receiptCode: '' }])
  await sendAll()
  expect(await onDisk()).toBe('[[],[],[]]')
})
