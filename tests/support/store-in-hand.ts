import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { beforeEach } from 'vitest'
import type { Parcel } from '../../src/domain/response/parcel.ts'
import { openStore, type Store } from '../../src/storage/open-store.ts'
import { sampleDraft, sampleEnvelope, uuid } from './sample-answers.ts'

/** A phone's store over a database of its own, new for each test. */
export function storeInHand() {
  let options = { indexedDB: new IDBFactory(), IDBKeyRange }
  let store: Store
  beforeEach(() => {
    options = { indexedDB: new IDBFactory(), IDBKeyRange }
    store = openStore(options)
    return () => store.close()
  })

  /** A second hand on the same database, as another tab has. */
  async function raw<T>(work: (db: Dexie) => Promise<T>): Promise<T> {
    const db = await new Dexie('heard', options).open()
    try {
      return await work(db)
    } finally {
      db.close()
    }
  }

  /** Finishes the answer of this number; its row may be put into another state. */
  async function finished(n: number, rest: Partial<Parcel> = {}): Promise<Parcel> {
    await store.drafts.start(sampleDraft(n))
    const made = await store.drafts.finish(uuid(n), await sampleEnvelope(n), `CODE-${n}`)
    if (Object.keys(rest).length > 0) await raw((db) => db.table('outbox').update(made.seq, rest))
    return { ...made, ...rest }
  }

  return {
    get store() {
      return store
    },
    get options() {
      return options
    },
    raw,
    finished,
  }
}

/** Where the person is after an answer. */
export const touch = (at: string, on = '2026-11-02') => ({ at, on, skipped: false })
