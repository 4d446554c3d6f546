import type { Membership } from './access/role.ts'
import type {
  CompletionMonth,
  InvitationBatch,
  InvitationCard,
  InvitationSheet,
  InvitationsMade,
  InvitedTo,
  WantedInvitations,
} from './invitation/invitation.ts'
import type { PlacesSetting } from './places.ts'
import type { EqualityTotals, FilledInBy, ForumKnowledge, PlacesChanged, PlacesKept } from './plan/taking-part.ts'
import type { ChannelMix, PaperCheckReply, WaitingForm } from './paper/paper-replies.ts'
import type { CloseReply, Months, ReopenReply } from './plan/closing.ts'
import type { MetricNotes, NoteWritten, WantedNote } from './plan/notes.ts'
import type { Breakdown, MetricSeries, Scorecard } from './plan/plan.ts'
import type { Envelope } from './response/envelope.ts'
import type { SubmitReply } from './response/receipt.ts'

/** What a signed-in reader may ask of the server. Every trouble is a value: nothing here rejects. */

/** `unavailable` = the server answered, but not with what was asked for. */
export type Trouble = 'signed_out' | 'no_connection' | 'not_a_member' | 'unavailable'
/** After these nobody knows what the server did: the request or its answer may be what got lost. */
type LostBy = 'no_connection' | 'unavailable'
export type Answer<T> = { kind: 'answered'; value: T } | { kind: LostBy } | { kind: Exclude<Trouble, LostBy> }
export const isLost = (answer: Answer<unknown>): answer is { kind: LostBy } =>
  answer.kind === 'no_connection' || answer.kind === 'unavailable'

/** `sent` is also said for an address nobody knows, so that nobody can find out who is a member. */
export type CodeRequest = 'sent' | 'too_many' | 'no_connection' | 'unavailable'
/** `wrong` covers mistyped, used-up and expired codes: servers do not tell them apart, so the sentence covers all three. */
export type CodeCheck = 'signed_in' | 'wrong' | 'too_many' | 'no_connection' | 'unavailable'

export type StaffServer = {
  requestCode(email: string): Promise<CodeRequest>
  verifyCode(email: string, code: string): Promise<CodeCheck>
  /** The address of the person signed in on this device, or null. Works offline. */
  session(): Promise<string | null>
  /** Forgets the session on this device even when the server cannot be told. */
  signOut(): Promise<void>
  /** Calls `tell` with the address, or null, when somebody signed in or out in another tab, or the server took the session back; until it is ended. */
  watchSession(tell: (email: string | null) => void): () => void
  memberships(): Promise<Answer<Membership[]>>
  /** `asOf` is a month, `YYYY-MM`; null = the current one. `plan` is the version to read by; left out = the one in force. */
  scorecard(area: string, asOf: string | null, plan?: string | null): Promise<Answer<Scorecard>>
  metricSeries(
    area: string,
    metric: string,
    by: Breakdown['by'] | null,
    asOf: string | null,
    plan?: string | null,
  ): Promise<Answer<MetricSeries>>
  /** The months of the last two years, the newest first: how each stands and what moved after its close. */
  months(area: string): Promise<Answer<Months>>
  /** For leads alone; `not_a_member` for everybody else. */
  closeMonth(area: string, month: string): Promise<Answer<CloseReply>>
  reopenMonth(area: string, month: string, reason: string): Promise<Answer<ReopenReply>>
  /** Notes and baselines at the months of one metric, or of all. */
  metricNotes(area: string, metric: string | null): Promise<Answer<MetricNotes>>
  writeMetricNote(area: string, note: WantedNote): Promise<Answer<NoteWritten>>
  /** Both of the last whole quarter. */
  equalityTotals(area: string): Promise<Answer<EqualityTotals>>
  filledInBy(area: string): Promise<Answer<FilledInBy>>
  /** For leads alone; `not_a_member` for everybody else. */
  areaPlaces(area: string): Promise<Answer<PlacesKept>>
  changePlaces(area: string, places: PlacesSetting): Promise<Answer<PlacesChanged>>
  /** By which way the answers behind a metric came, for the last whole quarters seen from `asOf`. */
  channelMix(area: string, metric: string, asOf: string | null): Promise<Answer<ChannelMix>>
  /** What staff know of the forum, for a year up to `asOf`. */
  forumKnowledge(area: string, asOf: string | null): Promise<Answer<ForumKnowledge>>
  /** Sends one answer keyed from paper or telephone. */
  sendKeyed(envelope: Envelope): Promise<Answer<SubmitReply>>
  /** Offers a keyed form to the check by a second person; `decided` after the difference was looked at. */
  checkKeyed(area: string, form: string, envelope: Envelope, decided: boolean): Promise<Answer<PaperCheckReply>>
  /** The forms that wait for a second person. */
  waitingForms(area: string): Promise<Answer<WaitingForm[]>>
  /** What of a survey, as this area offers it now, an invitation can be about. */
  survey(area: string, key: string): Promise<Answer<InvitedTo>>
  /** A new batch, or one sentence why there is none. */
  createInvitations(area: string, wanted: WantedInvitations): Promise<Answer<InvitationsMade>>
  /** The newest first. */
  invitations(area: string): Promise<Answer<InvitationBatch[]>>
  /** A batch with all its codes, for printing. */
  invitationSheet(area: string, batch: string): Promise<Answer<InvitationSheet>>
  cancelInvitations(area: string, batch: string): Promise<Answer<InvitationCard>>
  /** The last twelve months, the newest first. */
  completion(area: string): Promise<Answer<CompletionMonth[]>>
}

/** The last replies, so that a view stays readable without a connection. Only this person's, and only until sign-out. */
export type LastViews = {
  /** `at` is a moment in milliseconds since 1970. Never throws: a full or forbidden store keeps nothing. */
  keep(name: string, value: unknown, at: number): void
  get(name: string): { value: unknown; at: number } | null
  clear(): void
}
