import { expect, test } from 'vitest'
import { api, asAdmin, envelopeOf, newArea, parentAnswers, rows, rpc } from '../../tests/support/real-lane/lane.ts'
import type { SubmitReply } from '../../src/domain/response/receipt.ts'
import { until } from '../../tests/support/real-lane/ports.ts'

const submit = async (...envelopes: unknown[]) => (await rpc<SubmitReply>('submit', { envelopes })).results

/** Holds an uncommitted answer with this id, so that a sender of the same id has to wait, while `work` runs. */
async function whileHeld(
  id: string,
  area: string,
  work: (waiting: () => Promise<number>) => Promise<void>,
): Promise<void> {
  await asAdmin(async (holder) => {
    await holder.query('begin')
    await holder.query(
      `insert into private.response (id, area_id, survey, version, respondent, channel, language, easy_read, answers, completed_on, received_on, receipt_hash, content_hash, app_version)
       select $1, id, 'ehcp_satisfaction', 1, 'parent_carer', 'app', 'en', false, '{}', '2025-01-01', '2025-01-01', repeat('0', 64), repeat('0', 64), '0' from private.area where key = $2`,
      [id, area],
    )
    const waiting = async () => {
      const [found] = await rows<{ pid: number }>(
        `select pid from pg_stat_activity where usename = 'authenticator' and wait_event_type = 'Lock'`,
      )
      return found?.pid ?? 0
    }
    try {
      await work(waiting)
    } finally {
      await holder.query('rollback')
    }
  })
}

test('a database connection killed in the middle of sending loses nothing: the same envelope is then received once', async () => {
  const area = await newArea()
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  const { envelope: neighbour } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  await whileHeld(envelope.id, area, async (waiting) => {
    const sending = api('POST', 'rpc/submit', { body: { envelopes: [neighbour, envelope] } })
    await until('the sender to wait', async () => (await waiting()) > 0)
    await rows('select pg_terminate_backend($1)', [await waiting()])
    expect((await sending).status).toBeGreaterThanOrEqual(500)
  })
  await until(
    'PostgREST to connect again',
    async () => (await api('POST', 'rpc/submit', { body: { envelopes: [] } })).status === 200,
  )
  expect(await rows('select 1 from private.response where id = any ($1)', [[envelope.id, neighbour.id]])).toEqual([])
  expect((await submit(neighbour, envelope)).map((r) => r.status)).toEqual(['received', 'received'])
  expect(await rows('select * from private.miscounts()')).toEqual([])
})

test('a sender that had to wait for another one that gave up stores the answer itself', async () => {
  const area = await newArea()
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }) })
  let sending: Promise<{ status: string }[]> | undefined
  await whileHeld(envelope.id, area, async (waiting) => {
    sending = submit(envelope)
    await until('the sender to wait', async () => (await waiting()) > 0)
  })
  expect((await sending)?.[0]?.status).toBe('received')
})

test('a reply that got lost is made good by sending again: an equal receipt, one row, counted once', async () => {
  const area = await newArea()
  const { envelope } = await envelopeOf({ area, answers: parentAnswers({ EH1: 'agree' }), completedOn: '2024-09-09' })
  const [first] = await submit(envelope)
  const [again] = await submit(envelope)
  expect(again).toEqual({ ...first, status: 'already_received' })
  expect(
    await rows(
      `select numerator, denominator from private.metric_month m join private.area a on a.id = m.area_id
    where a.key = $1 and metric = 'parent_carers_involved_ehcp'`,
      [area],
    ),
  ).toEqual([{ numerator: 1, denominator: 1 }])
})

test('after a restore the epoch is new, and what phones offer again is taken', async () => {
  const before = await rpc<SubmitReply>('submit', { envelopes: [] })
  const [renewed] = await rows<{ renew_epoch: string }>('select private.renew_epoch()')
  expect(renewed?.renew_epoch).not.toBe(before.epoch)
  expect((await rpc<SubmitReply>('submit', { envelopes: [] })).epoch).toBe(renewed?.renew_epoch)
})

test('many senders at once into the same month: every answer counted, nobody blocked for good', async () => {
  const area = await newArea()
  const batches = await Promise.all(
    Array.from({ length: 12 }, (_, b) =>
      Promise.all(
        Array.from(
          { length: 10 },
          async (_, i) =>
            (
              await envelopeOf({
                area,
                answers: parentAnswers({
                  EH1: 'agree',
                  EH7: 'satisfied',
                  LOC: ['wallasey', 'birkenhead', 'outside'][(b + i) % 3]!,
                }),
              })
            ).envelope,
        ),
      ),
    ),
  )
  const replies = await Promise.all(batches.map((batch) => submit(...batch)))
  expect(replies.flat().filter((r) => r.status !== 'received')).toEqual([])
  expect(
    await rows(
      `select sum(denominator)::int as n from private.metric_month m join private.area a on a.id = m.area_id
    where a.key = $1 and metric = 'feedback_satisfied_la'`,
      [area],
    ),
  ).toEqual([{ n: 120 }])
  expect(await rows('select * from private.miscounts()')).toEqual([])
})
