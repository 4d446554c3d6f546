import { expect, test } from 'vitest'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { envelopeOf, newArea, parentAnswers, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { smallPlan } from './small-plan.ts'

type Check = { status: string; result?: { status: string }; first?: { answers: Answers }; code?: string } | null

const keyed = async (area: string, answers: Answers = {}, completedOn?: string) =>
  (
    await envelopeOf({
      area,
      answers: parentAnswers(answers),
      channel: 'paper_entered',
      ...(completedOn ? { completedOn } : {}),
    })
  ).envelope
const check = (token: string, args: object) => rpc<Check>('paper_check', args, { token })
const counted = (area: string) =>
  rows<{ answers: Answers }>(
    'select r.answers from private.response r join private.area a on a.id = r.area_id where a.key = $1',
    [area],
  )

/** Everything the figures hold of one area, without its number. */
const figures = (area: string) =>
  rows(
    `select m.metric, m.month::text, m.agency, m.locality, m.stage, m.is_demo, m.numerator, m.denominator, m.options
     from private.metric_month m join private.area a on a.id = m.area_id where a.key = $1 order by 1, 2, 3, 4, 5`,
    [area],
  )

test('an answer keyed from paper is the same answer in every row and every figure, but for its channel', async () => {
  const [onPhone, onPaper] = [await newArea(), await newArea()]
  const answers = parentAnswers({
    EH1: 'agree',
    EH7: 'dont_know',
    EH8: 'does_not_apply',
    EH9: 'A kind lady',
    LOC: 'wallasey',
  })
  const { token } = await signIn({ area: onPaper, role: 'forum' })
  const app = (await envelopeOf({ area: onPhone, answers })).envelope
  const paper = (await envelopeOf({ area: onPaper, answers, channel: 'paper_entered' })).envelope
  const sent = (envelope: object, caller = {}) =>
    rpc<{ results: { status: string }[] }>('submit', { envelopes: [envelope] }, caller)
  expect((await sent(app)).results[0]!.status).toBe('received')
  // Without a sign-in, and from another area, the same envelope is refused.
  expect((await sent(paper)).results[0]).toMatchObject({ status: 'rejected', code: 'bad_channel' })
  const outsider = await signIn({ area: onPhone, role: 'lead' })
  expect((await sent(paper, outsider)).results[0]).toMatchObject({ code: 'bad_channel' })
  expect((await sent(paper, { token })).results[0]!.status).toBe('received')
  const stored = (area: string) =>
    rows<Record<string, unknown>>(
      `select r.survey, r.version, r.respondent, r.channel, r.language, r.easy_read, r.answers, r.completed_on::text,
         r.received_on::text, r.flags, r.is_demo, r.app_version,
         (select jsonb_object_agg(t.question, t.text) from private.response_text t where t.response_id = r.id) as texts
       from private.response r join private.area a on a.id = r.area_id where a.key = $1`,
      [area],
    )
  const [[fromPhone], [fromPaper]] = [await stored(onPhone), await stored(onPaper)]
  expect(fromPaper).toEqual({ ...fromPhone, channel: 'paper_entered' })
  expect(fromPhone!['texts']).toEqual({ EH9: 'A kind lady' })
  expect(await figures(onPaper)).toEqual(await figures(onPhone))
})

test('a form waits for a second person, who is never the first; alike it is sent, and a lost reply changes nothing', async () => {
  const area = await newArea()
  const [first, second] = [await signIn({ area, role: 'staff' }), await signIn({ area, role: 'forum' })]
  const mine = await keyed(area, { EH1: 'agree' })
  expect(await check(first.token, { area, form: ' a12 ', envelope: mine })).toEqual({ status: 'waiting' })
  expect(await check(first.token, { area, form: 'A12', envelope: await keyed(area, { EH1: 'agree' }) })).toEqual({
    status: 'waiting',
  })
  expect(await check(first.token, { area, form: 'A12', envelope: mine, decided: true })).toEqual({ status: 'waiting' })
  expect(await counted(area)).toEqual([])
  const waiting = await rpc<object[]>('paper_waiting', { area }, second)
  expect(waiting).toMatchObject([{ survey: 'ehcp_satisfaction', form: 'A12', mine: false }])
  expect(JSON.stringify(waiting)).not.toContain('agree')

  const theirs = await keyed(area, { EH1: 'agree' })
  expect(await check(second.token, { area, form: 'A12', envelope: theirs })).toMatchObject({
    status: 'sent',
    result: { status: 'received' },
  })
  expect(await check(second.token, { area, form: 'A12', envelope: theirs })).toMatchObject({
    status: 'sent',
    result: { status: 'already_received' },
  })
  expect(await counted(area)).toHaveLength(1)
  expect(await rpc('paper_waiting', { area }, second)).toEqual([])
})

test('where two people typed differently the second sees both and decides; nobody else can', async () => {
  const area = await newArea()
  const people = await Promise.all(['staff', 'staff', 'lead'].map((role) => signIn({ area, role })))
  const [first, second, third] = people.map((one) => one.token) as [string, string, string]
  await check(first, { area, form: '7', envelope: await keyed(area, { EH1: 'agree' }) })
  const other = await keyed(area, { EH1: 'disagree' })
  // Deciding before having seen the difference is not deciding.
  expect(await check(second, { area, form: '7', envelope: other, decided: true })).toMatchObject({
    status: 'different',
    first: { answers: { EH1: 'agree' } },
  })
  expect(
    await check(third, { area, form: '7', envelope: await keyed(area, { EH1: 'neither' }), decided: true }),
  ).toMatchObject({ status: 'different' })
  await check(second, { area, form: '7', envelope: other })
  expect(await check(second, { area, form: '7', envelope: other, decided: true })).toMatchObject({ status: 'sent' })
  expect((await counted(area)).map((r) => r.answers['EH1'])).toEqual(['disagree'])
})

test('forms of another area can be neither seen, keyed nor thrown away, and what cannot be counted does not wait', async () => {
  const [area, elsewhere] = [await newArea(), await newArea()]
  const [mine, theirs] = [await signIn({ area, role: 'staff' }), await signIn({ area: elsewhere, role: 'lead' })]
  const lead = await signIn({ area, role: 'lead' })
  const other = await signIn({ area, role: 'staff' })
  const envelope = await keyed(area)
  await check(mine.token, { area, form: '1', envelope })
  const form = { area, survey: 'ehcp_satisfaction', form: '1' }
  expect(await check(theirs.token, { area, form: '1', envelope })).toBeNull()
  expect(await rpc('paper_waiting', { area }, theirs)).toBeNull()
  expect(await rpc('paper_forget', form, theirs)).toBeNull()
  expect(await rpc('paper_waiting', { area: elsewhere }, theirs)).toEqual([])
  expect(await check(theirs.token, { area: elsewhere, form: '1', envelope })).toMatchObject({ status: 'refused' })
  const { envelope: fromApp } = await envelopeOf({ area, answers: parentAnswers() })
  expect(await check(mine.token, { area, form: '2', envelope: fromApp })).toMatchObject({ code: 'bad_channel' })
  expect(await check(mine.token, { area, form: '2', envelope: await keyed(area, { EH1: 'maybe' }) })).toMatchObject({
    code: 'unknown_option',
  })
  expect(await check(mine.token, { area, form: '2', envelope: {} })).toMatchObject({ code: 'malformed' })
  expect(await rpc('paper_forget', form, other)).toEqual({ forgotten: false })
  expect(await rpc('paper_forget', form, lead)).toEqual({ forgotten: true })
})

test('the ways answers came are counted by quarter like every breakdown: small ones hidden so that no total gives them away', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'staff' })
  await smallPlan(area)
  const month = '2025-02-14'
  const sendMany = async (channel: 'app' | 'paper_entered' | 'phone_entered', good: number, bad: number) => {
    const envelopes = await Promise.all(
      Array.from(
        { length: good + bad },
        async (_, i) =>
          (
            await envelopeOf({
              area,
              channel,
              completedOn: month,
              answers: parentAnswers({ EH1: i < good ? 'agree' : 'disagree' }),
            })
          ).envelope,
      ),
    )
    await rpc('submit', { envelopes }, { token })
  }
  type Mix = {
    quarters: { quarter: string; rows: { code: string; answers: number | null; hidden: boolean }[] | null }[]
  }
  const mix = async () =>
    (await rpc<Mix>('channel_mix', { area, metric: 'parent_carers_involved_ehcp' }, { token })).quarters
  await sendMany('paper_entered', 1, 1)
  // Two answers make a hidden month, and a quarter with a hidden month is not broken down at all.
  expect(await mix()).toEqual([])
  await sendMany('app', 5, 4)
  // Two paper answers beside nine others: the total less nine would be two, so nothing is said.
  expect(await mix()).toEqual([{ quarter: '2025-Q1', demo: false, rows: null }])
  await sendMany('phone_entered', 2, 1)
  expect((await mix())[0]!.rows).toEqual([
    { code: 'app', answers: 9, hidden: false },
    { code: 'paper_entered', answers: null, hidden: true },
    { code: 'phone_entered', answers: null, hidden: true },
  ])
  await sendMany('paper_entered', 4, 0)
  await sendMany('phone_entered', 4, 0)
  const all = (await mix())[0]!.rows!
  expect(all.map((r) => [r.code, r.answers])).toEqual([
    ['app', 9],
    ['paper_entered', 6],
    ['phone_entered', 7],
  ])
  expect(await rpc('channel_mix', { area, metric: 'parent_carers_involved_ehcp' }, await signIn())).toBeNull()
  expect(await rpc('channel_mix', { area, metric: 'nothing' }, { token })).toBeNull()
})
