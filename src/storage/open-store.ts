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

/** What no answer waits for comes when it is asked for. */
const seldom = () => import('./seldom.ts')

/** Everything the phone keeps, over one database. Opens on first use and reopens by itself. Without `options` it is the
 * browser's own IndexedDB. */
export function openStore(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}): Store {
  const db = database(options)
  let shared: SharedDevice | null = null
  return {
    drafts: draftsOf(db),
    expiry: {
      expiringDrafts: async (today) => (await seldom()).draftExpiryOf(db).expiringDrafts(today),
      dropExpired: async (today) => (await seldom()).draftExpiryOf(db).dropExpired(today),
    },
    outbox: outboxOf(db),
    sending: sendingStoreOf(db),
    facts: factsOf(db),
    clearPhone: async (agreedToLose) => (await seldom()).clearPhoneOf(db)(agreedToLose),
    shared: async () => {
      const { sharedDeviceOf } = await seldom()
      return (shared ??= sharedDeviceOf(db))
    },
    close: db.close,
  }
}
