import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { sealEnvelope, type Envelope } from '../../../src/domain/response/envelope.ts'
import type { Answers } from '../../../src/domain/survey/answers.ts'
import { respondent } from '../../../src/domain/survey/definition.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../../src/domain/response/receipt.ts'
import { token } from './start.ts'

const lane = () => inject('realLane')

/** SHA-256 as 64 hex digits, with Node's own crypto. */
export const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'))

/** Runs `work` with a superuser's connection: how tests look behind the doors. */
export async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(lane().adminUrl)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** One query as superuser; its rows. */
export function rows<R extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> {
  return asAdmin(async (client) => (await client.query<R>(sql, values)).rows)
}

export type Caller = { token?: string; address?: string }

/** A request to the API as a browser would make it. Without a token it is `anon`. */
export async function api(
  method: string,
  path: string,
  options: Caller & { body?: unknown; text?: string; headers?: Record<string, string> } = {},
) {
  const reply = await fetch(`${lane().url}/rest/v1/${path}`, {
    method,
    headers: {
      apikey: lane().publishableKey,
      'content-type': 'application/json',
      'x-forwarded-for': options.address ?? '198.51.100.7',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    // A body exactly as written, for what JSON.stringify would not write.
    ...(options.text === undefined ? {} : { body: options.text }),
  })
  const text = await reply.text()
  let json: unknown = null
  try {
    json = JSON.parse(text)
  } catch {
    // Some refusals carry no JSON.
  }
  return { status: reply.status, text, json }
}

/** Calls a function of the API and gives its JSON; throws when the API refuses. */
export async function rpc<T>(name: string, args: unknown, caller: Caller = {}): Promise<T> {
  const reply = await api('POST', `rpc/${name}`, { ...caller, body: args })
  if (reply.status !== 200) throw new Error(`${name} answered ${reply.status}: ${reply.text}`)
  return reply.json as T
}

/** A person who signed in; with `member`, one who belongs to an area. */
export async function signIn(member?: {
  area: string
  role: string
  agency?: string
  /** The address they signed in with, where a test asks what becomes of it. */
  email?: string
}): Promise<{ person: string; token: string }> {
  const person = randomUUID()
  if (member) {
    await rows(
      'insert into private.membership (area_id, person, role, agency) select id, $2, $3, $4 from private.area where key = $1',
      [member.area, person, member.role, member.agency ?? null],
    )
  }
  return {
    person,
    token: await token(lane().jwtSecret, {
      role: 'authenticated',
      sub: person,
      ...(member?.email && { email: member.email }),
    }),
  }
}

/** A new area of its own for one test, offering every published survey. Its key. */
export async function newArea(): Promise<string> {
  const key = `test-${randomUUID().slice(0, 8)}`
  await rows('insert into private.area (key, name) values ($1, $1)', [key])
  await rows(
    `insert into private.survey_open (area_id, survey, current_version)
     select a.id, v.survey, max(v.version) from private.area a, private.survey_version v where a.key = $1 group by 1, 2`,
    [key],
  )
  return key
}

/** A whole, sealed envelope of the EHC plan survey, and its receipt code. */
export async function envelopeOf(
  parts: Partial<Omit<Envelope, 'contentHash' | 'receiptHash'>> & { area: string; answers: Answers },
) {
  const code = newReceiptCode((limit) => Math.floor(Math.random() * limit))
  const envelope = await sealEnvelope(
    {
      id: randomUUID(),
      survey: 'ehcp_satisfaction',
      version: 1,
      respondent: respondent.parse(parts.answers['R1'] ?? 'parent_carer'),
      channel: 'app',
      language: 'en',
      easyRead: false,
      completedOn: '2025-03-14',
      appVersion: '0.1.0',
      ...parts,
      receiptHash: await receiptHash(parseReceiptCode(code)!, sha256),
    },
    sha256,
  )
  return { envelope, code }
}

/** The route of a parent carer at the annual review, with these answers on top. */
export const parentAnswers = (more: Answers = {}): Answers => ({ R1: 'parent_carer', R2: 'annual_review', ...more })
