import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDraft, sampleEnvelope, uuid } from '../../tests/support/sample-answers.ts'
import { saveFirstAnswer } from './first-answer-store.ts'
import { openStore, type Store } from './open-store.ts'
import { DB_NAME, NATIVE_VERSION } from './schema.ts'

let factory: IDBFactory
let store: Store

beforeEach(() => {
  factory = new IDBFactory()
  vi.stubGlobal('indexedDB', factory)
  store = openStore({ indexedDB: factory, IDBKeyRange })
})
afterEach(() => {
  store.close()
  vi.unstubAllGlobals()
})

/** Every store, key path, generator and index of the database as the browser holds it. */
async function shape() {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(DB_NAME)
    request.onsuccess = () => resolve(request.result)
    request.addEventListener('error', () => reject(new Error('cannot open')))
  })
  const all = db.transaction([...db.objectStoreNames], 'readonly')
  const stores = [...db.objectStoreNames].map((name) => {
    const one = all.objectStore(name)
    const indexes = [...one.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = one.index(index)
      return { index, keyPath, unique, multiEntry }
    })
    return { name, keyPath: one.keyPath, autoIncrement: one.autoIncrement, indexes }
  })
  const version = db.version
  db.close()
  return { version, stores }
}

describe('the first question’s own store', () => {
  it('makes the very database that the app makes', async () => {
    await saveFirstAnswer(sampleDraft(1))
    const byScript = await shape()
    factory = new IDBFactory()
    store = openStore({ indexedDB: factory, IDBKeyRange })
    await store.drafts.list()
    expect(byScript).toEqual(await shape())
    expect(byScript.version).toBe(NATIVE_VERSION)
  })

  it('is read by the app, which leaves the database’s version as it is', async () => {
    await saveFirstAnswer(sampleDraft(1))
    expect(await store.drafts.list()).toEqual([sampleDraft(1)])
    await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'C')
    expect((await shape()).version).toBe(NATIVE_VERSION)
  })

  it('adds to a draft the app holds open, without undoing its answers', async () => {
    await store.drafts.start(sampleDraft(1, { answers: { R1: 'parent_carer', EH1: 'agree' } }))
    await saveFirstAnswer(sampleDraft(1, { answers: { R1: 'supporter' }, at: 'R1', touchedOn: '2026-11-05' }))
    expect(await store.drafts.list()).toEqual([
      sampleDraft(1, { answers: { R1: 'supporter', EH1: 'agree' }, at: 'R1', touchedOn: '2026-11-05' }),
    ])
  })

  it('puts an invitation on a draft that was here before its link was opened, and never takes one off', async () => {
    await store.drafts.start(sampleDraft(1))
    await saveFirstAnswer(sampleDraft(1, { invited: 'K7RT4MWX' }))
    await saveFirstAnswer(sampleDraft(1))
    expect(await store.drafts.get(uuid(1))).toMatchObject({ invited: 'K7RT4MWX' })
    await store.drafts.invite(uuid(1), '4MWXK7RT')
    expect(await store.drafts.get(uuid(1))).toEqual(sampleDraft(1, { at: 'R2', invited: '4MWXK7RT' }))
  })

  it('never brings back a draft that was finished', async () => {
    await saveFirstAnswer(sampleDraft(1))
    await store.drafts.finish(uuid(1), await sampleEnvelope(1), 'C')
    await expect(saveFirstAnswer(sampleDraft(1))).rejects.toThrow('finished')
    expect(await store.drafts.list()).toEqual([])
  })

  it('works in a database made by a newer app', async () => {
    const newer = new Dexie(DB_NAME, { indexedDB: factory, IDBKeyRange })
    newer.version(7).stores({
      drafts: 'id',
      outbox: '++seq, &id, [state+seq]',
      receipts: 'code',
      setAside: '++key',
      meta: 'key',
      more: 'id',
    })
    await newer.open()
    await saveFirstAnswer(sampleDraft(1))
    expect(await newer.table('drafts').count()).toBe(1)
    newer.close()
    expect((await shape()).version).toBe(70)
  })

  it('two saves at once both land', async () => {
    await Promise.all([saveFirstAnswer(sampleDraft(1)), saveFirstAnswer(sampleDraft(2))])
    expect(await store.drafts.list()).toHaveLength(2)
  })

  it('rejects where there is no storage', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await expect(saveFirstAnswer(sampleDraft(1))).rejects.toBeInstanceOf(Error)
  })
})
