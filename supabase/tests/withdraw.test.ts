import { expect, test } from 'vitest'
import { envelopeOf, newArea, parentAnswers, rows, rpc, sha256 } from '../../tests/support/real-lane/lane.ts'
import { sealEnvelope } from '../../src/domain/response/envelope.ts'
import { receiptStatus, type SubmitReply } from '../../src/domain/response/receipt.ts'

const submit = async (...envelopes: unknown[]) => (await rpc<SubmitReply>('submit', { envelopes })).results
const ask = async (name: 'receipt_status' | 'withdraw', receipt: string) =>
  receiptStatus.parse(await rpc(name, { receipt }))
const figures = (area: string) =>
  rows(
    `select m.* from private.metric_month m join private.area a on a.id = m.area_id where a.key = $1
    order by metric, month, agency, locality, stage`,
    [area],
  )

test('a receipt code finds its answer, however it is typed', async () => {
  const area = await newArea()
  const { envelope, code } = await envelopeOf({ area, answers: parentAnswers(), completedOn: '2025-01-31' })
  expect(await ask('receipt_status', code)).toMatchObject({ status: 'unknown' })
  await submit(envelope)
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `]) {
    expect(await ask('receipt_status', typed)).toMatchObject({
      status: 'received',
      survey: 'ehcp_satisfaction',
      completedOn: '2025-01-31',
    })
  }
})

test('a code with a slip is called mistyped, with what to do', async () => {
  for (const typed of ['', 'K7RT', 'AAAA-AAAA-AAAB', 'not a code at all']) {
    expect(await ask('withdraw', typed)).toMatchObject({
      status: 'mistyped',
      reason: expect.stringMatching(/\.$/) as string,
    })
  }
})

test('withdrawing takes the answer, its words and its part in every figure away, exactly', async () => {
  const area = await newArea()
  const keep = await envelopeOf({
    area,
    answers: parentAnswers({ EH1: 'agree', EH7: 'does_not_apply', LOC: 'wallasey' }),
  })
  const leave = await envelopeOf({
    area,
    answers: parentAnswers({ EH1: 'disagree', EH7: 'satisfied', EH8: 'dont_know', EH10: 'Words', LOC: 'wallasey' }),
  })
  await submit(keep.envelope)
  const before = await figures(area)
  await submit(leave.envelope)
  expect(await figures(area)).not.toEqual(before)
  expect(await ask('withdraw', leave.code)).toMatchObject({ status: 'withdrawn' })
  expect(await figures(area)).toEqual(before)
  expect(await rows('select 1 from private.response_text where response_id = $1', [leave.envelope.id])).toEqual([])
  expect(await rows('select 1 from private.response where id = $1', [leave.envelope.id])).toEqual([])
  expect(await ask('withdraw', leave.code)).toEqual(await ask('receipt_status', leave.code))
})

test('a late repeat of a withdrawn answer is answered as received and withdrawn, and brings nothing back', async () => {
  const area = await newArea()
  const { envelope, code } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  const [first] = await submit(envelope)
  await ask('withdraw', code)
  const [again] = await submit(envelope)
  expect(again).toEqual({
    ...first,
    status: 'already_received',
    receipt: { ...(first && 'receipt' in first ? first.receipt : {}), withdrawn: true },
  })
  expect(await figures(area)).toEqual([])
  const other = await sealEnvelope({ ...envelope, answers: parentAnswers({ EH1: 'disagree' }) }, sha256)
  expect((await submit(other))[0]).toMatchObject({ status: 'conflict' })
})

test('withdrawing and repeating at the same moment never leave an answer behind', async () => {
  const area = await newArea()
  for (let round = 0; round < 10; round += 1) {
    const { envelope, code } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
    await submit(envelope)
    await Promise.all([ask('withdraw', code), ...Array.from({ length: 5 }, () => submit(envelope))])
    expect(await rows('select 1 from private.response where id = $1', [envelope.id])).toEqual([])
  }
  expect(await figures(area)).toEqual([])
  expect(await rows('select * from private.miscounts()')).toEqual([])
})
