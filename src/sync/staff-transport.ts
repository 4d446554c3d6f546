import { createClient, type SupabaseClient } from '@supabase/supabase-js'
import * as z from 'zod/mini'
import { membership } from '../domain/access/role.ts'
import {
  completionMonth,
  invitationBatch,
  invitationCard,
  invitationSheet,
  invitationsMade,
  invitedTo,
} from '../domain/invitation/invitation.ts'
import { equalityTotals, filledInBy, forumKnowledge, placesChanged, placesKept } from '../domain/plan/taking-part.ts'
import { channelMixReply, paperCheckReply, waitingForm } from '../domain/paper/paper-replies.ts'
import { closeReply, monthsReply, reopenReply } from '../domain/plan/closing.ts'
import { metricNotes, noteWritten } from '../domain/plan/notes.ts'
import { metricReply, scorecardReply } from '../domain/plan/plan.ts'
import { submitReply } from '../domain/response/receipt.ts'
import type { LogServer, PhotoServer, SessionHere } from '../domain/ports-log.ts'
import type { CommentServer } from '../domain/ports-comments.ts'
import type { PackServer } from '../domain/ports-pack.ts'
import type { PlanServer } from '../domain/ports-plans.ts'
import type { ManualServer } from '../domain/ports-manual.ts'
import type { SharedLogServer } from '../domain/ports-shared-log.ts'
import type { Answer, CodeCheck, CodeRequest, StaffServer } from '../domain/ports-staff.ts'
import { commentServerOf } from './staff-transport-comments.ts'
import { logServerOf } from './staff-transport-log.ts'
import { packServerOf } from './staff-transport-pack.ts'
import { planServerOf } from './staff-transport-plans.ts'
import { manualServerOf } from './staff-transport-manual.ts'
import { sharedLogServerOf } from './staff-transport-shared.ts'
import { SESSION_KEY, sessionHere, sessionNow, storedPerson } from './stored-session.ts'
import { unreachable, type Failure } from './unreachable.ts'
import { watchSession } from './watch-session.ts'

/** Longer than a slow phone needs, shorter than a person waits. */
const PATIENCE_MS = 20_000
/** Signing out must work now; telling the server is a courtesy. */
const FAREWELL_MS = 3_000
/** With these the sign-in's own server says no; with any other it may say yes later. */
const REFUSED: ReadonlySet<number> = new Set([400, 401, 403, 404, 422])

/** A session reader over supabase-js. Loaded only behind the staff and forum doors. One a page: two would race to renew. */
export function createStaffServer(
  url: string,
  key: string,
): StaffServer & {
  log: LogServer & { photos: PhotoServer }
  here: SessionHere
  shared: SharedLogServer
  comments: CommentServer
  plans: PlanServer
  packs: PackServer
  manual: ManualServer
} {
  const client = createClient(url, key, {
    auth: { storageKey: SESSION_KEY, detectSessionInUrl: false, autoRefreshToken: true, persistSession: true },
    global: {
      fetch: (input, init) => fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(PATIENCE_MS) }),
    },
  })
  return {
    log: logServerOf(client),
    here: sessionHere,
    comments: commentServerOf((name, args, shape) => ask(client, name, args, shape)),
    packs: packServerOf((name, args, shape) => ask(client, name, args, shape)),
    plans: planServerOf((name, args, shape) => ask(client, name, args, shape)),
    shared: sharedLogServerOf((name, args, shape) => ask(client, name, args, shape)),
    manual: manualServerOf((name, args, shape) => ask(client, name, args, shape)),
    requestCode: (email) => requestCode(client, email),
    verifyCode: (email, code) => verifyCode(client, email, code),
    session: async () => (await sessionNow(client))?.user.email ?? storedPerson()?.email ?? null,
    signOut: () => leave(client),
    watchSession: (tell) => watchSession(client, SESSION_KEY, () => storedPerson()?.email ?? null, tell),
    memberships: () => ask(client, 'my_memberships', {}, z.array(membership)),
    equalityTotals: (area) => ask(client, 'equality_totals', { area }, equalityTotals),
    filledInBy: (area) => ask(client, 'filled_in_by', { area }, filledInBy),
    areaPlaces: (area) => ask(client, 'area_places', { area }, placesKept),
    changePlaces: (area, places) => ask(client, 'change_places', { area, places }, placesChanged),
    scorecard: (area, asOf, plan = null) => ask(client, 'scorecard', { area, as_of: day(asOf), plan }, scorecardReply),
    metricSeries: (area, metric, by, asOf, plan = null) =>
      ask(client, 'metric_series', { area, metric, breakdown: by, as_of: day(asOf), plan }, metricReply),
    months: (area) => ask(client, 'months', { area }, monthsReply),
    closeMonth: (area, month) => ask(client, 'close_month', { area, month }, closeReply),
    reopenMonth: (area, month, reason) => ask(client, 'reopen_month', { area, month, reason }, reopenReply),
    metricNotes: (area, metric) => ask(client, 'metric_notes', { area, metric }, metricNotes),
    writeMetricNote: (area, note) => ask(client, 'write_metric_note', { area, note }, noteWritten),
    channelMix: (area, metric, asOf) => ask(client, 'channel_mix', { area, metric, as_of: day(asOf) }, channelMixReply),
    forumKnowledge: (area, asOf) => ask(client, 'forum_knowledge', { area, as_of: day(asOf) }, forumKnowledge),
    sendKeyed: (envelope) => ask(client, 'submit', { envelopes: [envelope] }, submitReply),
    checkKeyed: (area, form, envelope, decided) =>
      ask(client, 'paper_check', { area, form, envelope, decided }, paperCheckReply),
    waitingForms: (area) => ask(client, 'paper_waiting', { area }, z.array(waitingForm)),
    survey: async (area, key) => {
      const answer = await ask(client, 'get_survey', { area, survey: key }, z.object({ definition: invitedTo }))
      return answer.kind === 'answered' ? { kind: 'answered', value: answer.value.definition } : answer
    },
    createInvitations: (area, wanted) => ask(client, 'create_invitations', { area, wanted }, invitationsMade),
    invitations: (area) => ask(client, 'list_invitations', { area }, z.array(invitationBatch)),
    invitationSheet: (area, batch) => ask(client, 'invitation_sheet', { area, batch }, invitationSheet),
    cancelInvitations: (area, batch) => ask(client, 'cancel_invitations', { area, batch }, invitationCard),
    completion: (area) => ask(client, 'completion', { area }, z.array(completionMonth)),
  }
}

async function requestCode(client: SupabaseClient, email: string): Promise<CodeRequest> {
  const { error } = await client.auth.signInWithOtp({ email, options: { shouldCreateUser: false } })
  if (!error) return 'sent'
  if (error.status === 429) return 'too_many'
  if (unreachable(error)) return 'no_connection'
  // "No such user" and "sign-ups not allowed" are answered like success.
  return error.status !== undefined && error.status < 500 ? 'sent' : 'unavailable'
}

async function verifyCode(client: SupabaseClient, email: string, token: string): Promise<CodeCheck> {
  const { data, error } = await client.auth.verifyOtp({ email, token, type: 'email' })
  if (!error) return data.session ? 'signed_in' : 'unavailable'
  if (error.status === 429) return 'too_many'
  if (unreachable(error)) return 'no_connection'
  return error.status !== undefined && error.status < 500 ? 'wrong' : 'unavailable'
}

/**
 * One RPC. Where the API itself refuses the sign-in, it is renewed once; where that is refused as well, the person is signed out here.
 * A reply that is not of the agreed shape is `unavailable`, never shown as if it were a figure.
 */
async function ask<T>(
  client: SupabaseClient,
  name: string,
  args: Record<string, unknown>,
  shape: z.ZodMiniType<T>,
): Promise<Answer<T>> {
  if (!(await sessionNow(client))) return { kind: storedPerson() ? 'no_connection' : 'signed_out' }
  const first = await client.rpc(name, args)
  // With the API's own code in it, which a captive portal does not have.
  const isRenewed = first.status === 401 && first.error?.code ? await renew(client) : false
  const { data, error, status } = isRenewed ? await client.rpc(name, args) : first
  if (error) return { kind: troubleOf(error, status) }
  // For people without a part in the area the functions answer as if it did not exist.
  if (data === null) return { kind: 'not_a_member' }
  const read = z.safeParse(shape, data)
  return read.success ? { kind: 'answered', value: read.data } : { kind: 'unavailable' }
}

/** Takes the session from this device, also when the server cannot be told, and says so to the pages it opened. */
async function leave(client: SupabaseClient): Promise<void> {
  await Promise.race([client.auth.signOut({ scope: 'local' }).catch(() => undefined), pause(FAREWELL_MS)])
  // supabase-js keeps the session when the server cannot be reached; it is to be gone.
  for (const name of Object.keys(localStorage)) if (name.startsWith(SESSION_KEY)) localStorage.removeItem(name)
  // Browsers tell the other tabs of it, not this one.
  window.dispatchEvent(new StorageEvent('storage', { key: SESSION_KEY }))
}

/** Asks for a new token; says whether there is one. Who is refused it is signed out. */
async function renew(client: SupabaseClient): Promise<boolean> {
  const { data, error } = await client.auth.refreshSession().catch((error: Failure) => ({ data: null, error }))
  if (data?.session) return true
  if (error && !unreachable(error) && REFUSED.has(error.status ?? 0)) await leave(client)
  return false
}

function troubleOf(error: Failure, status: number): Exclude<Answer<never>['kind'], 'answered'> {
  if (status === 0 || unreachable(error)) return 'no_connection'
  // Who may call at all is decided by the sign-in; who may see an area, by an empty reply.
  if (status === 401 || status === 403) return 'signed_out'
  return 'unavailable'
}

const day = (month: string | null) => (month ? `${month}-01` : null)
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
