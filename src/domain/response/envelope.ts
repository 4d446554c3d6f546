import * as z from 'zod/mini'
import { answers } from '../survey/answers.ts'
import { respondent } from '../survey/definition.ts'

/** How the answer reached us. Families use `app`; the others are set by event mode and by staff entry. */
export const channel = z.enum(['app', 'paper_entered', 'phone_entered', 'event_kiosk'])

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A calendar day in the family's own time, `YYYY-MM-DD`. A date and never a time: times undo anonymity. */
export const calendarDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** The immutable parcel that leaves the phone, once per finished answer. At most 64 KB as JSON. */
export const envelope = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
  area: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  survey: z.string().check(z.regex(/^[a-z0-9_]{1,40}$/)),
  version: z.number().check(z.int(), z.positive()),
  respondent,
  channel,
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Za-z]{2,8})?$/)),
  easyRead: z.boolean(),
  answers,
  completedOn: calendarDate,
  invitation: z.optional(z.string().check(z.regex(/^[A-Z0-9-]{4,40}$/))),
  receiptHash: sha256Hex,
  contentHash: sha256Hex,
  appVersion: z.string().check(z.regex(/^[0-9A-Za-z.+-]{1,40}$/)),
})
export type Envelope = z.infer<typeof envelope>

/** SHA-256 of UTF-8 text as 64 lower-case hex digits; the platform supplies it (WebCrypto or Node). */
export type Sha256 = (text: string) => Promise<string>

/**
 * The text whose SHA-256 is `contentHash`: one line per field in this order, then one line per answer sorted by
 * question id, each value replaced by its own SHA-256 so that no text can imitate another line.
 * The SQL twin is `private.content_hash`; tests/contract holds the two together.
 */
export async function canonicalText(e: Omit<Envelope, 'contentHash'>, sha256: Sha256): Promise<string> {
  const head = [
    'heard-envelope/1',
    e.id,
    e.area,
    e.survey,
    String(e.version),
    e.respondent,
    e.channel,
    e.language,
    String(e.easyRead),
    e.completedOn,
    e.invitation ?? '',
    e.receiptHash,
    e.appVersion,
  ]
  const ids = Object.keys(e.answers).sort((a, b) => (a < b ? -1 : 1))
  const lines = await Promise.all(ids.map(async (id) => `${id}=${await sha256(e.answers[id]!)}`))
  return [...head, ...lines].join('\n')
}

/** Closes the envelope: adds the hash of everything else in it. */
export async function sealEnvelope(open: Omit<Envelope, 'contentHash'>, sha256: Sha256): Promise<Envelope> {
  return { ...open, contentHash: await sha256(await canonicalText(open, sha256)) }
}
