import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { groupInvitationCode, parseInvitationCode } from '../../src/domain/invitation/code.ts'
import {
  completionMonth,
  invitationBatch,
  invitationSheet,
  invitationsMade,
  type WantedInvitations,
} from '../../src/domain/invitation/invitation.ts'
import { submitReply } from '../../src/domain/response/receipt.ts'
import { api, envelopeOf, newArea, parentAnswers, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

const daysFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(Date.now() + days * 86_400_000))
const TODAY = daysFromNow(0)
const MONTH = TODAY.slice(0, 7)

let area = ''
let staff = ''
beforeAll(async () => {
  area = await newArea()
  staff = (await signIn({ area, role: 'staff', agency: 'la' })).token
  // The lane lets old answers count; here the rule is as it is delivered.
  await rows('update private.settings set late_days = default')
})
afterAll(() => rows('update private.settings set late_days = 100000'))

const wanted = (more: Partial<WantedInvitations> = {}): WantedInvitations => ({
  survey: 'ehcp_satisfaction',
  stage: 'annual_review',
  service: null,
  event: null,
  kind: 'one_time',
  count: 6,
  language: 'en',
  expiresOn: daysFromNow(30),
  aboutOn: null,
  afterRefusal: false,
  ...more,
})
const ask = async (more: Partial<WantedInvitations> = {}, token = staff, where = area) =>
  z.parse(invitationsMade, await rpc('create_invitations', { area: where, wanted: wanted(more) }, { token }))
const make = async (more: Partial<WantedInvitations> = {}, token = staff, where = area) => {
  const made = await ask(more, token, where)
  if (made.status !== 'created') throw new Error(made.reason)
  return sheet(made.id, token, where)
}
const sheet = async (batch: string, token = staff, where = area) =>
  z.parse(invitationSheet, await rpc('invitation_sheet', { area: where, batch }, { token }))
const listed = async (where: string, token: string) =>
  z.parse(z.array(invitationBatch), await rpc('list_invitations', { area: where }, { token }))
const completion = async (where: string, token: string) =>
  z.parse(z.array(completionMonth), await rpc('completion', { area: where }, { token }))

const answerWith = async (invitation: string | undefined, completedOn = TODAY, where = area) =>
  (
    await envelopeOf({
      area: where,
      answers: parentAnswers({ EH1: 'agree' }),
      completedOn,
      ...(invitation ? { invitation } : {}),
    })
  ).envelope
const send = async (envelopes: unknown[], address?: string) =>
  submitReply.parse(await rpc('submit', { envelopes }, address ? { address } : {})).results.map((one) => one.status)
const counted = async (batch: string) =>
  (
    await rows<{ n: number }>(
      'select coalesce(sum(answered), 0)::int as n from private.invitation_count where batch_id = $1',
      [batch],
    )
  )[0]!.n

describe('making invitations', () => {
  test('a batch has as many codes as people, each with a check letter, and one code for an event', async () => {
    const many = await make({ count: 40 })
    expect(new Set(many.codes).size).toBe(40)
    for (const code of many.codes) expect(parseInvitationCode(groupInvitationCode(code))).toBe(code)
    const event = await make({ kind: 'event', count: 60, event: 'Coffee morning', stage: null })
    expect(event).toMatchObject({ issued: 60, event: 'Coffee morning', stage: null, state: 'open' })
    expect(event.codes).toHaveLength(1)
  })

  test('the check letter is the same rule in the database and in the app', async () => {
    const { codes } = await make({ count: 20 })
    const typed = codes.flatMap((code) => [
      code,
      code.toLowerCase(),
      groupInvitationCode(code),
      `${code}3`,
      `4${code.slice(1)}`,
      code.slice(1),
    ])
    const read = await rows<{ letters: string | null }>(
      'select private.parse_invitation(t) as letters from unnest($1::text[]) with ordinality u (t, place) order by place',
      [typed],
    )
    expect(read.map((one) => one.letters)).toEqual(typed.map(parseInvitationCode))
  })

  const refusals: [string, Partial<WantedInvitations>, string][] = [
    ['a survey nobody knows', { survey: 'no_such_survey' }, 'survey_closed'],
    ['a stage the survey does not ask about', { stage: 'marvellous' }, 'unknown_context'],
    ['a service the survey does not ask about', { service: 'salt' }, 'unknown_context'],
    ['no people', { count: 0 }, 'bad_count'],
    ['half a person', { count: 1.5 }, 'bad_count'],
    ['more sheets than anybody prints', { count: 501 }, 'bad_count'],
    ['a last day that is over', { expiresOn: daysFromNow(-1) }, 'bad_expiry'],
    ['a last day years away', { expiresOn: daysFromNow(400) }, 'bad_expiry'],
    ['a day on no calendar', { expiresOn: '2027-02-30' }, 'malformed'],
    ['an event with a line break', { event: 'a\nb' }, 'malformed'],
    ['an event whose name shows nothing', { event: '\u200B' }, 'malformed'],
    ['a language that is none', { language: '=cmd' }, 'malformed'],
    ['a tribunal without its day', { stage: 'mediation_tribunal' }, 'about_on_needed'],
    ['a tribunal last week', { stage: 'mediation_tribunal', aboutOn: daysFromNow(-7) }, 'too_soon'],
    ['a tribunal next week', { stage: 'mediation_tribunal', aboutOn: daysFromNow(7) }, 'too_soon'],
    ['a refusal 27 days ago', { stage: 'request', afterRefusal: true, aboutOn: daysFromNow(-27) }, 'too_soon'],
    [
      'codes still open at the hearing',
      { stage: 'mediation_tribunal', aboutOn: daysFromNow(29), expiresOn: daysFromNow(40) },
      'too_soon',
    ],
    [
      'codes open into the days before it',
      { stage: 'mediation_tribunal', aboutOn: daysFromNow(60), expiresOn: daysFromNow(33) },
      'too_soon',
    ],
    ['a refusal at another stage', { stage: 'annual_review', afterRefusal: true }, 'malformed'],
  ]
  test.for(refusals)('%s is refused with one clear sentence, and nothing is made', async ([, more, code]) => {
    const before = await listed(area, staff)
    const said = await ask(more)
    expect(said).toMatchObject({ status: 'refused', code })
    expect('reason' in said && said.reason).toMatch(/^[A-Z][^.]*\.$/)
    expect(await listed(area, staff)).toHaveLength(before.length)
  })

  test('the sensitive days are a setting, and the sentence names the first day that is possible', async () => {
    const said = await ask({ stage: 'mediation_tribunal', aboutOn: daysFromNow(-20) })
    const first = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(
      new Date(`${daysFromNow(8)}T12:00:00Z`),
    )
    expect('reason' in said && said.reason).toContain(first)
    expect(await ask({ stage: 'mediation_tribunal', aboutOn: daysFromNow(-28) })).toMatchObject({ status: 'created' })
    const before = { stage: 'mediation_tribunal', aboutOn: daysFromNow(60), expiresOn: daysFromNow(32) }
    expect(await ask(before)).toMatchObject({ status: 'created' })
    expect(await ask({ stage: 'request', aboutOn: daysFromNow(-1) })).toMatchObject({ status: 'created' })
  })
})

describe('who may', () => {
  test('anon may call none of it; an outsider and Sefton get what they get for an area that does not exist', async () => {
    const { id } = await make()
    const calls = [
      ['create_invitations', { wanted: wanted() }],
      ['list_invitations', {}],
      ['invitation_sheet', { batch: id }],
      ['cancel_invitations', { batch: id }],
      ['completion', {}],
    ] as const
    const outsider = (await signIn()).token
    const sefton = (await signIn({ area: 'sefton', role: 'lead' })).token
    const batches = await listed(area, staff)
    for (const [name, args] of calls) {
      expect((await api('POST', `rpc/${name}`, { body: { area, ...args } })).status, name).toBe(401)
      for (const token of [outsider, sefton])
        for (const where of [area, 'nowhere'])
          expect(await rpc(name, { area: where, ...args }, { token }), `${name} of ${where}`).toBeNull()
    }
    // Naming one's own area does not open another's batch.
    for (const name of ['invitation_sheet', 'cancel_invitations'])
      expect(await rpc(name, { area: 'sefton', batch: id }, { token: sefton })).toBeNull()
    expect(await listed(area, staff)).toEqual(batches)
  })

  test.for(['forum', 'staff', 'lead'])('a member with the role %s may', async (role) => {
    const { token } = await signIn({ area, role })
    expect((await make({ count: 2 }, token)).codes).toHaveLength(2)
  })
})

describe('an answer that comes by invitation', () => {
  test('counts once on its batch, and neither its row nor its words know the code', async () => {
    const { id, codes } = await make()
    const envelope = await answerWith(codes[0])
    expect(await send([envelope])).toEqual(['received'])
    expect(await send([envelope, envelope])).toEqual(['already_received', 'already_received'])
    expect(await counted(id)).toBe(1)
    const stored = await rows(
      `select to_jsonb(r) || jsonb_build_object('words', (select jsonb_agg(t) from private.response_text t where t.response_id = r.id)) as all
       from private.response r where r.id = $1`,
      [envelope.id],
    )
    expect(JSON.stringify(stored)).not.toContain(codes[0])
    const times = await rows(`select attname from pg_attribute join pg_class c on c.oid = attrelid
      where c.relname in ('invitation_code', 'invitation_count') and attnum > 0
        and (atttypid::regtype::text ~ 'time' or (atttypid::regtype::text = 'date' and attname <> 'month'))`)
    expect(times).toEqual([])
  })

  test('a code nobody knows, a used one, a cancelled one and one of another area are taken as open answers', async () => {
    const { id, codes } = await make()
    expect(await send([await answerWith(codes[0])])).toEqual(['received'])
    const elsewhere = await newArea()
    expect(
      await send([
        await answerWith(codes[0]),
        await answerWith('K7RT4MWX'),
        await answerWith('EVENT-7'),
        await answerWith(codes[1], TODAY, elsewhere),
      ]),
    ).toEqual(['received', 'received', 'received', 'received'])
    expect(await counted(id)).toBe(1)
    await rpc('cancel_invitations', { area, batch: id }, { token: staff })
    expect(await send([await answerWith(codes[2])])).toEqual(['received'])
    expect(await counted(id)).toBe(1)
    expect((await sheet(id)).state).toBe('cancelled')
  })

  test('a code as it is written by hand counts too', async () => {
    const { id, codes } = await make()
    expect(await send([await answerWith(groupInvitationCode(codes[0]!))])).toEqual(['received'])
    expect(await counted(id)).toBe(1)
  })

  test('a code runs out at midnight in London: its last day counts, the next does not', async () => {
    const { id } = await make({ kind: 'event', count: 20 })
    const [held] = await rows<{ code: string }>('select code from private.invitation_code where batch_id = $1', [id])
    await rows('update private.invitation_batch set expires_on = $2, created_on = $2 where id = $1', [
      id,
      daysFromNow(-1),
    ])
    expect(await send([await answerWith(held!.code, daysFromNow(-1)), await answerWith(held!.code, TODAY)])).toEqual([
      'received',
      'received',
    ])
    expect(await counted(id)).toBe(1)
    const states = await rows<{ state: string }>(
      `select private.invitation_card(b) ->> 'state' as state from private.invitation_batch b where id = $1`,
      [id],
    )
    expect(states).toEqual([{ state: 'expired' }])
    // Half past midnight in June is still yesterday in UTC.
    const days = await rows(`select private.london_day('2026-06-30T23:30:00Z')::text as summer`)
    expect(days).toEqual([{ summer: '2026-07-01' }])
  })

  test('an answer that comes a quarter late counts nowhere and leaves its code unused', async () => {
    const { id, codes } = await make()
    expect(await send([await answerWith(codes[0], daysFromNow(-120))])).toEqual(['received'])
    expect(await counted(id)).toBe(0)
    expect(await send([await answerWith(codes[0])])).toEqual(['received'])
    expect(await counted(id)).toBe(1)
  })

  test('taking an answer back does not un-count it: nothing links the two', async () => {
    const { id, codes } = await make()
    const { envelope, code } = await envelopeOf({
      area,
      answers: parentAnswers(),
      completedOn: TODAY,
      invitation: codes[0]!,
    })
    await send([envelope])
    await rpc('withdraw', { receipt: code })
    expect(await counted(id)).toBe(1)
  })

  test('one one-time code in 40 answers at once counts once; one event code in 40 counts 40 times', async () => {
    const once = await make()
    const hall = await make({ kind: 'event', count: 40 })
    const spread = (i: number) => `203.0.${i}.1`
    const both = await Promise.all(
      Array.from({ length: 40 }, async () => [await answerWith(once.codes[0]), await answerWith(hall.codes[0])]),
    )
    const said = await Promise.all(both.map((two, i) => send(i % 2 ? two.toReversed() : two, spread(i))))
    expect(said.flat()).toEqual(Array.from({ length: 80 }, () => 'received'))
    expect(await counted(once.id)).toBe(1)
    expect(await counted(hall.id)).toBe(40)
    expect(await rows('select * from private.miscounts()')).toEqual([])
  })

  test('in one batch, a bad neighbour harms no count', async () => {
    const { id, codes } = await make()
    const bad = { ...(await answerWith(codes[1])), invitation: codes[2] }
    expect(await send([7, await answerWith(codes[0]), bad, 'invitation', { id: randomUUID() }])).toEqual([
      'rejected',
      'received',
      'rejected',
      'rejected',
      'rejected',
    ])
    expect(await counted(id)).toBe(1)
  })
})

describe('completion', () => {
  test('shows answers of those invited, never a rate without invitations, and hides small numbers', async () => {
    const where = await newArea()
    const { token } = await signIn({ area: where, role: 'forum' })
    await send(await Promise.all(Array.from({ length: 4 }, () => answerWith(undefined, TODAY, where))))
    const row = async () => (await completion(where, token)).find((one) => one.month === MONTH)
    expect(await row()).toMatchObject({ survey: 'ehcp_satisfaction', responses: null, stages: [] })
    await send([await answerWith(undefined, TODAY, where)])
    expect(await row()).toMatchObject({ responses: 5, stages: [] })

    const { id, codes } = await make({ count: 10 }, token, where)
    const stage = async () => (await row())!.stages
    expect(await stage()).toEqual([{ stage: 'annual_review', issued: 10, answered: 0, hidden: false }])
    await send(await Promise.all(codes.slice(0, 4).map((code) => answerWith(code, TODAY, where))))
    expect(await stage()).toEqual([{ stage: 'annual_review', issued: 10, answered: null, hidden: true }])
    expect((await listed(where, token))[0]).toMatchObject({ id, answered: null, hidden: true })
    await send([await answerWith(codes[4], TODAY, where)])
    expect(await stage()).toEqual([{ stage: 'annual_review', issued: 10, answered: 5, hidden: false }])
    expect((await listed(where, token))[0]).toMatchObject({ id, answered: 5, hidden: false })
    // The same code again is an open answer: one more answer, no more of those invited.
    await send([await answerWith(codes[4], TODAY, where)])
    expect(await row()).toMatchObject({ responses: 11, stages: [{ issued: 10, answered: 5 }] })

    // A second, small batch hides both in the list, or it could be had by taking one from their sum.
    const small = await make({ count: 10 }, token, where)
    await send([await answerWith(small.codes[0], TODAY, where)])
    expect((await listed(where, token)).map((one) => [one.answered, one.hidden])).toEqual([
      [null, true],
      [null, true],
    ])
    expect(await stage()).toEqual([{ stage: 'annual_review', issued: 20, answered: 6, hidden: false }])
    // And when it is cancelled: what was shown before less what would be shown now is its one answer.
    await rpc('cancel_invitations', { area: where, batch: small.id }, { token })
    expect(await stage()).toEqual([{ stage: 'annual_review', issued: 10, answered: null, hidden: true }])
    expect((await listed(where, token)).every((one) => one.answered === null)).toBe(true)
  })

  test('a batch of one says nothing, not even that nobody has answered', async () => {
    const where = await newArea()
    const { token } = await signIn({ area: where, role: 'staff' })
    await make({ count: 1 }, token, where)
    expect((await listed(where, token))[0]).toMatchObject({ issued: 1, answered: null, hidden: true })
  })
})
