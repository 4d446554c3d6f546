import type { Behind } from './log/behind.ts'
import type { Clash } from './log/entry.ts'
import type { HeardDay } from './log/device-clock.ts'
import type { LogKind } from './log/kinds.ts'
import type { KeptPhoto, SmallPhoto } from './log/photo.ts'
import type { Said } from './log/shared.ts'
import type { Unsubscribe } from './ports.ts'

/** The forum's log as its pages know it. Writing needs no connection: it resolves when the change is on disk. */

/**
 * What somebody had before them when they began to change an entry: which revision, and which of this device's own changes.
 * `beneath` are fields of which they saw their own waiting value, and not what somebody else has written there meanwhile;
 * each with the revision that was seen of it. `epoch` is the server's in which the revisions count.
 */
export type Seen = { revision: number; after: string[]; beneath?: Record<string, number>; epoch?: string }

/** One entry as this device shows it: what the server holds, with what waits here laid over it. */
export type ShownEntry = {
  id: string
  kind: LogKind
  fields: Record<string, unknown>
  /** Shared as the server last told it: until a change here is sent, agencies see what was shared before. */
  sharedThere: boolean
  /** 0 until the server has it. */
  revision: number
  state: 'on_this_device' | 'with_the_server' | 'needs_attention'
  /**
   * Why the server would not take a change, kept until mended: `field` with the path of the value at fault (`metOn`,
   * `attendance/la`), or else the server's code (`conflict`, `too_large`, `unknown_kind`, `malformed`) and null. For
   * `reason_needed`, `month` is the closed month (`YYYY-MM`): the same change written again with a reason mends it.
   */
  trouble: { problem: string; field: string | null; month?: string } | null
  /** What each side says of it now, as the server last told this device; absent where nobody has said anything. */
  said?: Said[]
  /** Values that lost against one their writer had not seen, until a person chooses. */
  clashes: Clash[]
  /**
   * Who wrote what of the clashes, as the server last told this device, and which decisions of this person's do not stand.
   * `writers` are the operations by which fields stand here. Absent where nothing is known.
   */
  behind?: Behind & { writers: Readonly<Record<string, string>> }
  /** Handed back with a change, so that what arrived while a form was open counts as not seen and is never overwritten. */
  seen: Seen
}

/** How far fetching has come. `left` is null before the server has said how many there are. */
export type Fetching = { fetched: number; left: number | null }

export type LogBook = {
  /** Newest day first; deleted entries are left out, unless a clash about the deletion waits. */
  entries: ShownEntry[]
  /** Entries deleted here that agencies still see: the server has not heard of it. */
  leaving: Pick<ShownEntry, 'id' | 'kind' | 'fields'>[]
  /** Changes that have not reached the server, photos among them. */
  waiting: number
  /** The entry of each of these that the server would not take: it is not sent before a person has settled it. */
  stuck: string[]
  /** Working days in which an agency should answer a request, once the server has said it. */
  respondWithin?: number
  /** The day the server last said it is, beside what this device's clock said then. */
  heardDay?: HeardDay
  /** Null when nothing is being fetched. */
  fetching: Fetching | null
  /** Why sending stopped, if it has: the changes wait. `not_a_member`: they can be taken out as a file, and never go as somebody else. */
  stopped: 'signed_out' | 'no_connection' | 'not_a_member' | 'unavailable' | null
}

/**
 * One change: null takes a field away. `settles` are the operations of clashes this one decides. `seen` is that of the entry
 * as the form opened it; without it, what this device holds in the moment of writing.
 */
export type LogChange = {
  entry: string
  kind: LogKind
  changes: Record<string, unknown>
  settles?: string[]
  seen?: Seen
  /**
   * Why something reported in a closed month is changed (at most 200 signs). Without it the server answers `reason_needed`;
   * a change with a reason and no `changes` then sends the refused one again.
   */
  reason?: string
  /** Photos that were on the page of whoever shares the entry with this change: agencies see these with it. */
  photos?: string[]
}

export type ForumLog = {
  watch(listener: (book: LogBook) => void): Unsubscribe
  /** Resolves when the change is on disk (`durability: 'strict'`); rejects with `StorageFull` or `StorageUnavailable`. */
  write(change: LogChange): Promise<void>
  /**
   * Writes down something new, and never into an entry that is there: where its id is already one's, perhaps saved in another tab
   * a moment ago, it takes a new one and `photos` along, the ids of those that were chosen for it and not let go. Resolves with
   * the id it has.
   */
  writeNew(change: Pick<LogChange, 'entry' | 'kind' | 'changes'>, photos: readonly string[]): Promise<string>
  /** Sends what waits and fetches what is new. Every trigger may call it; it never runs twice at once on a device. */
  exchange(): Promise<void>
  /** Entries in whose words every given word begins a word, newest day first. Works offline. */
  search(words: string): Promise<ShownEntry[]>
  /** Everything the server has not taken, as a file a person can keep. */
  exportUnsent(): Promise<string>
}

/**
 * Forms that are not finished, and templates, of one person on this device. A form is kept as it is typed, so that neither
 * a reload nor an empty battery takes it; it is no entry yet and is never sent. Writing resolves when it is on disk
 * (`durability: 'strict'`) and rejects as `ForumLog.write` does.
 */
export type KeptForms = {
  get(name: string): Promise<KeptForm | null>
  /** With `over`, only where the disk has nothing or one of those; says whether it did. */
  keep(name: string, form: KeptForm, over?: readonly (KeptForm | null)[]): Promise<boolean>
  /** With `only`, it goes only while the disk still has just that: what another page has kept since stays. */
  forget(name: string, only?: KeptForm): Promise<void>
  /** Those whose name begins so, oldest first. */
  list(beginning: string): Promise<{ name: string; form: KeptForm }[]>
}
/** Where forms that are not finished are kept as they are typed in this tab: one person's part of a store on this device. */
export type HalfTypedStore = {
  get(name: string): Promise<KeptForm | null>
  keep(name: string, form: KeptForm): Promise<void>
  /** With `only`, it goes only while that is what is kept. */
  forget(name: string, only?: KeptForm): Promise<void>
  /** For a page that goes while a change is being written: keeps it without waiting. `over`: what the disk may have by then. */
  keepNow?(name: string, form: KeptForm, over: (KeptForm | null)[]): void
  /** The page lived on and the disk has it. */
  letGo?(name: string): void
  /** The page has left the form: another may go on with what is kept of it. */
  close?(name: string): void
}

/** What stands in the boxes: text, lists of codes and numbers as typed, by field. */
export type KeptForm = Record<string, unknown>

/** A photo as this device has it; `removing` ones are still with the server, and go from there when they can. */
export type PhotoHere = Pick<KeptPhoto, 'id' | 'words' | 'type' | 'data'> & {
  state: 'in_hand' | 'on_this_device' | 'sent' | 'needs_attention' | 'removing' | 'removed'
  /** The server's code for why it would not take it. */
  trouble: string | null
}

/**
 * Photos of entries, on this device until the server has each of them: text never waits for them. Writing resolves when it
 * is on disk and rejects as `ForumLog.write` does.
 */
export type LogPhotos = {
  /** Those of one entry, in the order they were chosen. */
  watch(entry: string, listener: (photos: PhotoHere[]) => void): Unsubscribe
  /** Keeps a photo for an entry, which need not exist yet, and says its id. It goes nowhere before `letGo`. */
  keep(entry: string, photo: SmallPhoto): Promise<string>
  /** What it shows, for whoever cannot see it: until it is let go, or as the server has it since it arrived. */
  describe(id: string, words: string): Promise<void>
  /**
   * Those in hand that have words may be sent; `shared` is what the page says of the entry, or of what becomes of it. Resolves
   * with how many stay in hand because nobody has said what they show.
   */
  letGo(entry: string, shared: boolean): Promise<number>
  /** One that the server would not take may be sent once more; `shared` is what the person who says so knows. */
  again(id: string, shared: boolean): Promise<void>
  /** An entry is not to be after all: what was never let go for it goes. Of one that is there, nothing does. */
  drop(entry: string): Promise<void>
  /** From here at once, and from the server as soon as it can be reached, if it may be there. */
  remove(entry: string, id: string): Promise<void>
}
