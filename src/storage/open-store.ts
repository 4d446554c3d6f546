import type { DexieOptions } from 'dexie'
import type { ClearPhone, DraftExpiry, Drafts, Outbox, PhoneFacts, SendingStore } from '../domain/ports.ts'
import { clearPhoneOf } from './clear.ts'
import { database } from './database.ts'
import { draftsOf } from './drafts.ts'
import { draftExpiryOf } from './expiry.ts'
import { factsOf } from './facts.ts'
import { outboxOf } from './outbox.ts'
import { sendingStoreOf } from './sending.ts'

export type Store = {
  drafts: Drafts
  expiry: DraftExpiry
  outbox: Outbox
  sending: SendingStore
  facts: PhoneFacts
  clearPhone: ClearPhone
  close(): void
}

/** Everything the phone keeps, over one database. Opens on first use and reopens by itself. Without `options` it is the
 * browser's own IndexedDB. */
export function openStore(options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}): Store {
  const db = database(options)
  return {
    drafts: draftsOf(db),
    expiry: draftExpiryOf(db),
    outbox: outboxOf(db),
    sending: sendingStoreOf(db),
    facts: factsOf(db),
    clearPhone: clearPhoneOf(db),
    close: db.close,
  }
}
