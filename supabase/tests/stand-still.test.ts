import { expect, test } from 'vitest'
import type { SubmitReply } from '../../src/domain/response/receipt.ts'
import type { Answers } from '../../src/domain/survey/answers.ts'
import { asAdmin, envelopeOf, newArea, parentAnswers, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { addTheme, change, read, readersOf } from './comments-in-hand.ts'

// Numbers of answers beside the figures: two readings of them must not differ by one to four people once a month has closed.

type Wanted = { answers: Answers; completedOn: string; survey?: string; respondent?: 'professional' }
async function arrive(area: string, ...list: Wanted[]) {
  const made = await Promise.all(list.map((one) => envelopeOf({ area, ...one })))
  const { results } = await rpc<SubmitReply>('submit', { envelopes: made.map(({ envelope }) => envelope) })
  expect(results.map(({ status }) => status)).toEqual(list.map(() => 'received'))
  return made.map(({ code }) => code)
}
const times = (n: number, one: Wanted) => Array.from({ length: n }, () => one)
const parent = (completedOn: string, more: Answers = {}): Wanted => ({ answers: parentAnswers(more), completedOn })
const noMiscount = async () => expect(await rows('select * from private.miscounts()')).toEqual([])

/** The month before this one, which is over and can be closed. */
const lastMonth = async () =>
  (await rows<{ m: string }>(`select to_char(private.london_day() - interval '1 month', 'YYYY-MM') as m`))[0]!.m

test('what came for a survey stands as it was at the close; another close takes five or more, and of few nothing that says which few', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead', agency: 'la' })
  const month = await lastMonth()
  const told = async () =>
    (await rpc<{ survey: string; month: string; responses: number | null }[]>('completion', { area }, { token }))
      .filter((one) => one.month === month)
      .map(({ survey, responses }) => [survey, responses])
  const late = (n: number, survey: string) =>
    arrive(
      area,
      ...times(n, {
        ...parent(`${month}-10`),
        ...(survey === 'friends_family' ? { survey, answers: { R1: 'parent_carer', FF0: 'camhs' } } : {}),
      }),
    )
  const again = async () => {
    expect(await rpc('reopen_month', { area, month, reason: 'A box of forms' }, { token })).toMatchObject({
      status: 'reopened',
    })
    expect(await rpc('close_month', { area, month }, { token })).toMatchObject({ status: 'closed' })
  }
  const [code] = await late(7, 'ehcp_satisfaction')
  await late(2, 'friends_family')
  await rpc('close_month', { area, month }, { token })
  const atClose = [
    ['ehcp_satisfaction', 7],
    ['friends_family', null],
  ]
  expect(await told()).toEqual(atClose)
  await late(3, 'ehcp_satisfaction')
  await rpc('withdraw', { receipt: code })
  await late(6, 'friends_family')
  expect(await told()).toEqual(atClose)
  await again()
  // Two more of the one, and of the other eight: but of two answers only, so that eight would say there were no more than three.
  expect(await told()).toEqual(atClose)
  await late(3, 'ehcp_satisfaction')
  await late(1, 'friends_family')
  await again()
  expect(await told()).toEqual([
    ['ehcp_satisfaction', 12],
    ['friends_family', 9],
  ])
  await noMiscount()
})

test('a figure hidden at one close is shown at the next only when it could have been any of one to four', async () => {
  const step = async (n: number, d: number, m: number, e: number) =>
    (await rows<{ safe: boolean }>('select private.safe_step($1, $2, $3, $4) as safe', [n, d, m, e]))[0]!.safe
  for (let d = 5; d < 16; d += 1)
    for (let n = 0; n <= d; n += 1) {
      const verdicts = new Set<boolean>()
      for (let e = 1; e < 5; e += 1) for (let m = 0; m <= e; m += 1) verdicts.add(await step(n, d, m, e))
      expect([...verdicts], `${n} of ${d}`).toHaveLength(1)
      expect(verdicts.has(true)).toBe(n >= 5 && d - n >= 5)
    }
  expect([await step(4, 12, 3, 7), await step(5, 12, 3, 7), await step(3, 7, 3, 7)]).toEqual([true, true, true])
})

test('what staff know of the forum stands once its month has closed', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead', agency: 'la' })
  const know = (n: number) =>
    arrive(
      area,
      ...times(n, {
        survey: 'staff_pcf_role',
        respondent: 'professional',
        answers: { ST_agency: 'health', ST2: 'true' },
        completedOn: '2025-03-12',
      }),
    )
  await know(6)
  const told = () => rpc('forum_knowledge', { area, as_of: '2025-03-01' }, { token })
  const before = await told()
  expect(before).toMatchObject({ months: [{ people: 6, answers: 6, right: 6 }] })
  await rpc('close_month', { area, month: '2025-03' }, { token })
  await know(2)
  expect(await told()).toEqual(before)
  await noMiscount()
})

test('an answer taken back after its quarter leaves who held the pen as it was told', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'staff' })
  const [first] = await arrive(area, ...times(7, parent('2025-03-14')))
  const [helper, thisQuarter] = await arrive(
    area,
    ...times(6, { answers: { R1: 'supporter', R1b: 'parent_carer', R2: 'request' }, completedOn: '2025-03-14' }),
  )
  const told = () => rpc('filled_in_by', { area }, { token })
  await rpc('withdraw', { receipt: thisQuarter })
  await arrive(area, { answers: { R1: 'supporter', R1b: 'parent_carer', R2: 'request' }, completedOn: '2025-03-14' })
  await asAdmin(async (client) => {
    await client.query('set session_replication_role = replica')
    await client.query(
      `update private.response set received_on = private.last_whole_quarter(null) + 10
       where area_id = (select id from private.area where key = $1)`,
      [area],
    )
  })
  const before = await told()
  expect(before).toMatchObject({ total: 13, rows: [{ n: 7 }, { n: 6 }] })
  for (const receipt of [first, helper])
    expect(await rpc('withdraw', { receipt })).toMatchObject({ status: 'withdrawn' })
  expect(await told()).toEqual(before)
})

test('a question only some were asked says nothing where the answer that leads to it is hidden', async () => {
  const put = async (condition: Record<string, number>, limits: Record<string, number>) => {
    const area = await newArea()
    await rows(
      `insert into private.equality_month
       select a.id, private.last_whole_quarter(null), q.key, o.key, false, o.value::int
       from private.area a, jsonb_each($2::jsonb) q, jsonb_each_text(q.value) o where a.key = $1`,
      [area, JSON.stringify({ condition, limits })],
    )
    const { token } = await signIn({ area, role: 'staff' })
    const { questions } = await rpc<{ questions: { question: string; total: number | null; hidden: boolean }[] }>(
      'equality_totals',
      { area },
      { token },
    )
    return questions.find(({ question }) => question === 'limits')
  }
  // Of 26 whose first answers are hidden together, six went on: so six had said yes.
  expect(await put({ yes: 6, no: 3 }, { a_lot: 6 })).toMatchObject({ total: null, hidden: true, rows: null })
  expect(await put({ yes: 6, no: 9 }, { a_lot: 6 })).toMatchObject({ total: 6, hidden: false })
  expect(await put({ no: 9 }, {})).toMatchObject({ total: 0, hidden: false })
})

test('comments of a month of few answers have no month, anywhere; with a fifth answer they have', async () => {
  const { area, lead } = await readersOf()
  const theme = await addTheme(area, lead, 'Waiting')
  await arrive(area, ...times(6, parent('2025-02-10', { EH9: 'Of many.' })))
  await arrive(area, ...times(4, parent('2025-03-10', { EH9: 'Of few.' })))
  const months = async () => new Set((await read(area, lead))!.comments.map(({ month }) => month))
  const themes = async () =>
    (await rpc<{ months: { month: string }[] }>('theme_months', { area }, lead)).months.map(({ month }) => month)
  const audited = async () =>
    new Set((await rpc<{ month: string | null }[]>('comment_audit', { area }, lead)).map(({ month }) => month))
  for (const { id } of (await read(area, lead))!.comments) await change(area, lead, id, { theme, on: true })
  expect(await months()).toEqual(new Set(['2025-02', null]))
  expect(await themes()).toEqual(['2025-02'])
  expect(await audited()).toEqual(new Set(['2025-02', null]))
  await arrive(area, parent('2025-03-11'))
  expect(await months()).toEqual(new Set(['2025-02', '2025-03']))
  expect(await themes()).toEqual(['2025-02', '2025-03'])
  expect(await audited()).toEqual(new Set(['2025-02', '2025-03']))
})

test('once the months of a quarter are closed, what stands beside its comments moves no more', async () => {
  const { area, lead } = await readersOf()
  const of = (n: number, stage: string) => times(n, parent('2025-02-10', { R2: stage, EH9: `About ${stage}.` }))
  await arrive(area, ...of(9, 'request'), ...of(8, 'final_plan'), ...times(4, parent('2025-02-11', { R2: 'ceased' })))
  for (const month of ['2025-01', '2025-02', '2025-03']) await rpc('close_month', { area, month }, lead)
  const beside = async () =>
    (await read(area, lead))!.comments.map(({ words, slice }) => `${words} ${slice?.code}`).sort()
  const before = await beside()
  // One that comes late would make four into five.
  await arrive(area, parent('2025-02-12', { R2: 'ceased' }))
  expect(await beside()).toEqual(before)
})
