import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentSurvey, publishedSurveys } from '../../src/content/surveys/published.ts'
import type { PlanFile } from '../../src/domain/plan/plan-file.ts'
import { asAdmin, envelopeOf, newArea, parentAnswers, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'
import { cell, put } from './manual-area.ts'

const printed = JSON.parse(readFileSync('src/content/plans/wirral-2024-05.json', 'utf8')) as PlanFile

test('what is entered by hand stays one figure when a survey of a later release measures the same key', async () => {
  const area = await newArea()
  const lead = await signIn({ area, role: 'lead', agency: 'la' })
  const metric = `answered_in_time_${randomUUID().slice(0, 8)}`
  const [share] = printed.metrics.filter(({ key }) => key === 'ehc_20_week_compliance')
  const plan = {
    ...printed,
    statements: [{ number: 1, title: 'One' }],
    metrics: [{ ...share!, key: metric, label: 'Answered in time', statement: 1, row: 1 }],
    outstanding_actions: [],
    new_actions: [],
    bau_assurance: [],
  }
  expect(await rpc('adopt_plan', { area, key: 'own', adopted_on: '2024-05-01', plan }, lead)).toEqual({
    status: 'adopted',
  })
  const saved = await put(area, lead, [cell({ metric, month: '2025-03', numerator: 30, denominator: 40 })])
  expect(saved?.status).toBe('saved')

  await asAdmin(async (client) => {
    // All of it is undone at the end: a survey is published for every area, and for good.
    await client.query('begin')
    const all = async <R extends object>(sql: string, values: unknown[] = []) =>
      (await client.query<R>(sql, values)).rows
    const [{ id }] = (await all<{ id: number }>('select id from private.area where key = $1', [area])) as [
      { id: number },
    ]
    const survey = currentSurvey('ehcp_satisfaction')!
    const measure = survey.measures.find(({ question }) => question === 'EH1')!
    await all('select private.publish_survey($1)', [
      JSON.stringify({ ...survey, version: 99, measures: [measure, { ...measure, metric }] }),
    ])
    await all('update private.survey_open set current_version = 99 where area_id = $1 and survey = $2', [
      id,
      survey.key,
    ])
    const answers = parentAnswers({ EH1: 'agree' })
    const { envelope } = await envelopeOf({ area, answers, version: 99 })
    const [reply] = await all<{ said: { results: { status: string }[] } }>(
      'select public.submit(jsonb_build_array($1::jsonb)) as said',
      [JSON.stringify(envelope)],
    )
    expect(reply!.said.results).toMatchObject([{ status: 'received' }])

    const figures = (of: string) =>
      all(`select numerator, denominator from private.month_sums($1, '2025-12-01') where metric = $2`, [id, of])
    expect(await figures(metric)).toEqual([{ numerator: 30, denominator: 40 }])
    expect(await figures(measure.metric)).toEqual([{ numerator: 1, denominator: 1 }])
    expect(await all('select key, feed, unit from private.known_measures($1) where key = $2', [id, metric])).toEqual([
      { key: metric, feed: 'manual', unit: 'percent' },
    ])
    const words = (of: string) => all('select private.surveys_with_words($1, $2) as said', [id, of])
    expect(await words(metric)).toEqual([{ said: [] }])
    expect(await words(measure.metric)).toEqual([{ said: [survey.key] }])
    // Its month closes, with one figure, and the answer can be taken back as it was counted.
    await all(`select private.keep_close($1, '2025-03-01', '2025-04-20', null)`, [id])
    await all(`select private.keep_entered($1, '2025-03-01', '2025-04-20', null)`, [id])
    expect(
      await all('select feed from private.closed_figure where area_id = $1 and metric = $2', [id, metric]),
    ).toEqual([{ feed: 'manual' }])
    expect(await all('select * from private.miscounts()')).toEqual([])
    await client.query('rollback')
  })
})

test('no survey of this release measures what is entered by hand or counted from the log', async () => {
  const elsewhere = await rows<{ metric: string }>(
    'select metric from private.manual_metric union select metric from private.log_metric',
  )
  const known = new Set(elsewhere.map(({ metric }) => metric))
  expect(known.size).toBeGreaterThan(24)
  const measured = publishedSurveys.flatMap((one) => one.measures.map(({ metric }) => `${one.key} ${metric}`))
  expect(measured.filter((one) => known.has(one.split(' ')[1]!))).toEqual([])
})
