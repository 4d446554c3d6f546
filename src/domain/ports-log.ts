import type { LogEntry, LogOperation } from './log/entry.ts'
import type { KeptChange } from './log/kept-change.ts'
import type { KeptPhoto } from './log/photo.ts'
import type { PullReply, PushReply } from './log/replies.ts'
import type { PhotoReceipt, PutPhotoReply } from './log/shared.ts'

/** What lies behind `ForumLog`: the doors between the exchange, the device's own copy of the log, and the server. */

/** What one request came to. Never throws. `refused`: the server would not read it, so one operation in it is at fault. */
export type LogOutcome<T> =
  { kind: 'answered'; value: T } | { kind: 'signed_out' | 'no_connection' | 'not_a_member' | 'unavailable' | 'refused' }

export type LogServer = {
  /** The account of whoever is signed in on this device, also offline and when their session has run out; null if nobody. */
  person(): Promise<string | null>
  /** Both only ever go as `person`: when somebody else is signed in they are `signed_out`. */
  push(person: string, area: string, operations: LogOperation[]): Promise<LogOutcome<PushReply>>
  pull(person: string, area: string, cursor: string | null): Promise<LogOutcome<PullReply>>
}

/** The session of the signed-in pages as it lies on this device. */
export type SessionHere = {
  /** Whose account it is of, also when it has run out; null where none lies here. Answers at once. */
  whose(): string | null
  /** Calls `tell` when somebody has signed in, or a sign-in was renewed, in another tab; until it is ended. */
  watchSignIns(tell: () => void): () => void
}

/** What the exchange may do to one person's log of one area on this device, and nothing more. */
export type LogStore = {
  /** Oldest first; a change whose record has an earlier one that is not due waits behind it. */
  take(rule: {
    limit: number
    due: (change: KeptChange) => boolean
    pick: (due: KeptChange[]) => KeptChange[]
  }): Promise<KeptChange[]>
  /** One transaction: what became of them, and the records as the server answered with. Old news about a change is dropped. */
  settle(verdicts: Verdict[], epoch: string | null, today: string): Promise<void>
  /** Where fetching has come to; null from the beginning. */
  cursor(): Promise<string | null>
  /**
   * One transaction: the page asked for with the cursor `from`, and the cursor behind it. False: another tab was faster, or
   * the server has another epoch; then everything sent that is still here waits again and fetching begins anew. Ask again.
   * `today` is what this device's clock says.
   */
  keepPage(page: PullReply, from: string | null, today: string): Promise<boolean>
  /** Clears changes received, or whole in one that was, at least `keepDays` days ago. Nothing that was not. */
  clearSent(today: string, keepDays: number): Promise<void>
  /** `earliest` is the smallest `notBefore` of what waits. */
  summary(): Promise<{ waiting: number; earliest: number | null }>
}

/** A change after one request: received with the record as it stands, refused, or still waiting. */
export type Verdict = { change: KeptChange } & (
  { is: 'received'; entry: LogEntry } | { is: 'refused'; problem: string; month: string } | { is: 'waiting' }
)

/** The server's side of photos. Every call goes as `person` or not at all, as those of `LogServer` do. */
export type PhotoServer = {
  /** Received only when the receipt's `sha256` is that of the photo. */
  put(person: string, area: string, photo: KeptPhoto): Promise<LogOutcome<PutPhotoReply>>
  /** Answers `not_a_member` also for a photo the server never had. */
  remove(person: string, area: string, id: string): Promise<LogOutcome<PutPhotoReply>>
  of(person: string, area: string, entry: string): Promise<LogOutcome<PhotoReceipt[]>>
}

/** What sending photos may do to those of one person on this device. */
export type PhotoStore = {
  /**
   * The oldest that may go now, marked as tried; null when there is none. A photo whose entry the server does not have yet
   * stays behind, so does one of an entry that was shared or made private here while the server has not heard of it, and one
   * received in another epoch of the server is offered again.
   */
  next(rule: { due: (photo: KeptPhoto) => boolean; now: number }): Promise<KeptPhoto | null>
  /** What became of one; nothing when a person has done something else with it meanwhile. */
  settle(verdict: PhotoVerdict, today: string): Promise<void>
  clearSent(today: string, keepDays: number): Promise<void>
  /** The smallest `notBefore` of what waits; null when nothing does. */
  earliest(): Promise<number | null>
}

/** A photo after one request. `done`: received, or removed. */
export type PhotoVerdict = { photo: KeptPhoto } & (
  { is: 'done' } | { is: 'refused'; problem: string } | { is: 'waiting'; code: string; notBefore: number }
)
