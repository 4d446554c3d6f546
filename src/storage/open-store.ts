import type { DexieOptions } from 'dexie'
import type { ClearPhone, DraftExpiry, Drafts, Outbox, PhoneFacts, SendingStore } from '../domain/ports.ts'
import { database } from './database.ts'
import { draftsOf } from './drafts.ts'
import { factsOf } from './facts.ts'
import { outboxOf } from './outbox.ts'
import { sendingStoreOf } from './sending.ts'
import type { SharedDevice } from './shared-device.ts'

export type Store = {
  drafts: Drafts
  expiry: DraftExpiry
  outbox: Outbox
  sending: SendingStore
  facts: PhoneFacts
  clearPhone: ClearPhone
  /** What only a device needs that several people use, loaded when it is first asked for. */
  shared(): Promise<SharedDevice>
  close(): void
}

/** Housekeeping, which no answer waits for: its code comes when it is asked for. */
const expiry = () => import('./expiry.ts')
const clear = () => import('./clear.ts')

/** Everything the phone keeps, over one database. Opens on first use and reopens by itself. Without `options` it is the
 * browser's own IndexedDB. */
export function openStore(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}): Store {
  const db = database(options)
  let shared: Promise<SharedDevice> | null = null
  const loadShared = async () => {
    try {
      return (await import('./shared-device.ts')).sharedDeviceOf(db)
    } catch (trouble) {
      shared = null
      throw trouble
    }
  }
  return {
    drafts: draftsOf(db),
    expiry: {
      expiringDrafts: async (today) => (await expiry()).draftExpiryOf(db).expiringDrafts(today),
      dropExpired: async (today) => (await expiry()).draftExpiryOf(db).dropExpired(today),
    },
    outbox: outboxOf(db),
    sending: sendingStoreOf(db),
    facts: factsOf(db),
    clearPhone: async (agreedToLose) => (await clear()).clearPhoneOf(db)(agreedToLose),
    shared: () => (shared ??= loadShared()),
    close: db.close,
  }
}
