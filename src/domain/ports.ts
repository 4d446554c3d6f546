import type { Envelope } from './response/envelope.ts'
import type { Draft, KeptReceipt, Parcel, Trouble } from './response/parcel.ts'
import type { ReceiptStatus, SubmitReply } from './response/receipt.ts'

/** The only doors out of the domain. `app` builds the real ones, tests build fakes. */

export type Clock = {
  /** Milliseconds since 1970, as this phone believes. */
  now(): number
  /** Today's calendar day in Europe/London, `YYYY-MM-DD`. */
  today(): string
}

/** Random UUID v4: a v7 would give away the time. */
export type NewId = () => string

export type Unsubscribe = () => void

/** Half-finished answers. Every write resolves only when it is on disk (`durability: 'strict'`); it rejects with
 * `StorageFull` or `StorageUnavailable` otherwise, and nothing is half written. */
export type Drafts = {
  start(draft: Draft): Promise<void>
  /** Saves one answer (or its removal, `null`) and where the person is. Only this field changes: two tabs cannot undo each other. */
  answer(
    id: string,
    question: string,
    value: string | null,
    touch: { at: string; on: string; skipped: boolean },
  ): Promise<void>
  moveTo(id: string, at: string, on: string): Promise<void>
  /** Puts an invitation on a draft that was here before the link was opened. */
  invite(id: string, invited: string): Promise<void>
  get(id: string): Promise<Draft | null>
  list(): Promise<Draft[]>
  /** Deletes one draft because a person asked for it. */
  discard(id: string): Promise<void>
  /** One transaction: the draft closes and its envelope enters the outbox, or neither. `apart` is what the person said
   * about themselves: it waits beside it and leaves by itself. */
  finish(draftId: string, sealed: Envelope, receiptCode: string, apart?: Envelope | null): Promise<Parcel>
  watch(listener: (drafts: Draft[]) => void): Unsubscribe
}

export type Outbox = {
  list(): Promise<Parcel[]>
  watch(listener: (parcels: Parcel[]) => void): Unsubscribe
  receipts(): Promise<KeptReceipt[]>
  markWithdrawn(code: string, on: string): Promise<void>
  /** A person asked to try again: back to `waiting`, due now. A new envelope (same id) only when nothing of it was ever stored. */
  retry(id: string, corrected?: Envelope): Promise<void>
  /** Everything that has not been received, as a file a person can keep and bring back (`importParcels`). */
  exportUnsent(): Promise<string>
  importParcels(file: string): Promise<{ added: number; alreadyHere: number; unreadable: number }>
  /** Records found broken on read: put aside, never deleted. */
  setAside(): Promise<{ key: string; raw: string; trouble: Trouble }[]>
}

/** Clears this phone. Refuses while something is unsent unless the person has been told how many and said so. */
export type ClearPhone = (agreedToLose: {
  unsent: number
}) => Promise<{ cleared: true } | { cleared: false; unsent: number }>

/** What the network said of one send. Never throws: being offline is a value. */
export type SendOutcome =
  | { kind: 'answered'; reply: SubmitReply }
  | { kind: 'no_connection' }
  | { kind: 'timed_out' }
  | { kind: 'busy'; retryAfterMs: number | null }
  | { kind: 'too_large' }
  /** Our own server would not even read the list (a 4xx with its own JSON): one parcel in it must be at fault. */
  | { kind: 'refused'; code: string; reason: string }
  | { kind: 'not_our_server' }

/** The family's server: exactly the four functions `anon` may call. */
export type Server = {
  submit(envelopes: Envelope[]): Promise<SendOutcome>
  receiptStatus(code: string): Promise<ReceiptStatus | { status: 'no_connection' }>
  withdraw(code: string): Promise<ReceiptStatus | { status: 'no_connection' }>
}

/** Sends what waits. One sender per device; every trigger may call it, it never runs twice at once. */
export type Sender = {
  /** Resolves when nothing more can be sent now. */
  flush(trigger: 'tap' | 'start' | 'online' | 'visible' | 'timer' | 'sync'): Promise<void>
}

/** What the sender may do to the outbox, and nothing more. Only whoever holds the sender's lock calls `take`. */
export type SendingStore = {
  /** One transaction: rows a killed sender left in `sending` return to `waiting`; then, oldest first, the first
   * `limit` rows that are `due` are offered to `pick`, and those it keeps become `sending`. */
  take(rule: { limit: number; due: (parcel: Parcel) => boolean; pick: (due: Parcel[]) => Parcel[] }): Promise<Parcel[]>
  /** One transaction: writes what became of them. `received` is never taken back and its receipt is kept;
   * a parcel without a receipt code is deleted once received, and nothing else ever is. */
  settle(after: Parcel[], withdrawn: ReadonlySet<string>, today: string): Promise<void>
  /** Remembers the server's epoch. If it changed, received parcels of another epoch wait again. Resolves to how many. */
  noteEpoch(epoch: string): Promise<number>
  /** Clears the answers of parcels received at least `keepDays` days ago. Their receipts stay. Resolves to how many. */
  clearReceived(today: string, keepDays: number): Promise<number>
  /** `earliest` is the smallest `notBefore` that waits; `kept` counts received parcels still on this phone. */
  summary(): Promise<{ waiting: number; earliest: number | null; kept: number }>
}

/** Clearing out forgotten drafts, with a week's notice. */
export type DraftExpiry = {
  /** Drafts untouched for 23 days or more, and the first day each may go. */
  expiringDrafts(today: string): Promise<{ draft: Draft; goesOn: string }[]>
  /** Call once per start. Writes down that the app was opened today and drops what the rule in `storage/expiry.ts` allows. */
  dropExpired(today: string): Promise<{ dropped: number }>
}

/** Small facts about this phone: the server's address card, and whether this database was just made. */
export type PhoneFacts = {
  config(): Promise<unknown>
  keepConfig(config: unknown): Promise<void>
  /** True the first time this database is opened: with a mark kept elsewhere it tells that the browser threw storage away. */
  madeJustNow(): Promise<boolean>
}

/** Words still being typed when a page is hidden or closed, kept at once until the phone has them on disk. */
export type LastWords = {
  /** `over`: what may be on disk under these words; more than one while a write is under way. */
  keep(draft: string, question: string, words: { text: string; over: string[] }): void
  /** The words kept for this question, when the phone has nothing newer; otherwise null. */
  find(draft: string, question: string, onDisk: string): string | null
  forget(): void
}
