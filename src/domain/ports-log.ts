import type { LogEntry, LogOperation } from './log/entry.ts'
import type { KeptChange } from './log/kept-change.ts'
import type { PullReply, PushReply } from './log/replies.ts'

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
   */
  keepPage(page: PullReply, from: string | null): Promise<boolean>
  /** Clears changes received, or whole in one that was, at least `keepDays` days ago. Nothing that was not. */
  clearSent(today: string, keepDays: number): Promise<void>
  /** `earliest` is the smallest `notBefore` of what waits. */
  summary(): Promise<{ waiting: number; earliest: number | null }>
}

/** A change after one request: received with the record as it stands, refused, or still waiting. */
export type Verdict = { change: KeptChange } & (
  { is: 'received'; entry: LogEntry } | { is: 'refused'; problem: string; month: string } | { is: 'waiting' }
)
