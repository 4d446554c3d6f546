import { Dexie } from 'dexie'
import { IDBDatabase as FakeDatabase, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { sampleDraft, uuid } from '../../tests/support/sample-answers.ts'
import { storeInHand, touch } from '../../tests/support/store-in-hand.ts'
import { StorageFull, StorageUnavailable } from '../domain/storage-trouble.ts'
import { openStore } from './open-store.ts'

const hand = storeInHand()

describe('the database', () => {
  it('made by a newer app opens read-safe: nothing wiped, nothing changed', async () => {
    await hand.finished(1)
    hand.store.close()
    const newer = new Dexie('heard', hand.options)
    newer
      .version(1)
      .stores({ drafts: 'id', outbox: '++seq, &id, [state+seq]', receipts: 'code', setAside: '++key', meta: 'key' })
    newer.version(2).stores({ later: 'id' })
    await newer.open()
    newer.close()
    const old = openStore(hand.options)
    expect(await old.outbox.list()).toHaveLength(1)
    await old.drafts.start(sampleDraft(2))
    expect(await old.drafts.list()).toHaveLength(1)
    old.close()
    expect(await hand.raw(async (db) => [db.verno, db.tables.length])).toEqual([2, 6])
  })

  it('lets go when another tab wants to upgrade, and comes back after', async () => {
    await hand.finished(1)
    const newer = new Dexie('heard', hand.options)
    newer
      .version(2)
      .stores({ drafts: 'id', outbox: '++seq, &id, [state+seq]', receipts: 'code', setAside: '++key', meta: 'key' })
    await newer.open()
    newer.close()
    expect(await hand.store.outbox.list()).toHaveLength(1)
  })

  it('reopens after the browser killed the handle', async () => {
    // What iOS does to a page in the background: the handle looks open, and every use of it throws.
    const dead = new Set<IDBDatabase>()
    const used: IDBDatabase[] = []
    // oxlint-disable-next-line typescript/unbound-method -- called with the true `this` below
    const real = FakeDatabase.prototype.transaction
    vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      used.push(this)
      if (dead.has(this))
        throw new DOMException(
          'Connection to Indexed Database server lost',
          dead.size % 2 ? 'UnknownError' : 'InvalidStateError',
        )
      return Reflect.apply(real, this, given) as never
    })
    await hand.finished(1)
    for (let i = 0; i < 6; i += 1) {
      dead.add(used.at(-1)!)
      await hand.store.drafts.start(sampleDraft(10 + i))
    }
    expect(dead.size).toBe(6)
    expect(await hand.store.drafts.list()).toHaveLength(6)
  })

  it('says plainly when there is no storage at all', async () => {
    const none = openStore({
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'SecurityError')
        },
      } as unknown as IDBFactory,
      IDBKeyRange,
    })
    await expect(none.drafts.list()).rejects.toBeInstanceOf(StorageUnavailable)
    await expect(none.drafts.start(sampleDraft(1))).rejects.toBeInstanceOf(StorageUnavailable)
  })

  it('full disk: says so, changes nothing, and works again when there is room', async () => {
    await hand.store.drafts.start(sampleDraft(1))
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(hand.store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))).rejects.toBeInstanceOf(StorageFull)
    put.mockRestore()
    expect((await hand.store.drafts.get(uuid(1)))?.answers).toEqual({ R1: 'parent_carer' })
    await hand.store.drafts.answer(uuid(1), 'EH1', 'agree', touch('EH2'))
    expect((await hand.store.drafts.get(uuid(1)))?.answers).toEqual({ R1: 'parent_carer', EH1: 'agree' })
  })

  it('asks for strict durability on every write', async () => {
    const begun = vi.spyOn(FakeDatabase.prototype, 'transaction')
    await hand.finished(1)
    const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThan(1)
    expect(writes.every((call) => (call[2] as { durability?: string } | undefined)?.durability === 'strict')).toBe(true)
  })

  it('knows when it was just made', async () => {
    expect([await hand.store.facts.madeJustNow(), await hand.store.facts.madeJustNow()]).toEqual([true, false])
  })
})
