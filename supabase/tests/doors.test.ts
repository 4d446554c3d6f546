import { expect, test } from 'vitest'
import { api, envelopeOf, newArea, parentAnswers, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

const tables = () =>
  rows<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'private'::regnamespace and relkind = 'r' order by 1`,
  )
const functions = () =>
  rows<{ name: string; args: string[] }>(`
    select distinct p.proname as name, coalesce(p.proargnames[1:p.pronargs], '{}') as args
    from pg_proc p where p.pronamespace = 'private'::regnamespace order by 1`)

test.for(['anon', 'an outsider who signed in', 'a member of Sefton'])(
  '%s can touch no table by any verb or schema',
  async (who) => {
    const token =
      who === 'anon'
        ? undefined
        : (await signIn(who.includes('Sefton') ? { area: 'sefton', role: 'lead' } : undefined)).token
    for (const { name } of await tables()) {
      for (const profile of ['public', 'private', 'auth', 'pg_catalog']) {
        for (const [method, path, body] of [
          ['GET', name, undefined],
          ['POST', name, {}],
          ['PATCH', `${name}?area_id=eq.1`, {}],
          ['DELETE', `${name}?area_id=eq.1`, undefined],
        ] as const) {
          const reply = await api(method, path, {
            ...(token ? { token } : {}),
            ...(body ? { body } : {}),
            headers: { 'accept-profile': profile, 'content-profile': profile },
          })
          expect(reply.status, `${method} ${profile}.${name}`).toBeGreaterThanOrEqual(400)
          expect(reply.json, `${method} ${profile}.${name}`).not.toBeInstanceOf(Array)
        }
      }
    }
  },
)

test('the API knows only the functions of the protocol, for everybody', async () => {
  const allowed = [
    'adopt_plan',
    'next_plan',
    'plan_file',
    'plan_versions',
    'pack',
    'write_pack_words',
    'say_action',
    'record_assurance',
    'comment_desk',
    'comments',
    'comment_original',
    'comment_change',
    'flag_done',
    'comment_audit',
    'change_theme',
    'theme_months',
    'agency_said_did',
    'write_said_did',
    'area_places',
    'channel_mix',
    'forum_knowledge',
    'metric_notes',
    'write_metric_note',
    'paper_check',
    'paper_forget',
    'paper_waiting',
    'change_places',
    'equality_totals',
    'filled_in_by',
    'get_survey',
    'cancel_invitations',
    'completion',
    'create_invitations',
    'invitation_sheet',
    'list_invitations',
    'log_history',
    'log_pull',
    'log_push',
    'log_stance',
    'answer_dispute',
    'shared_log',
    'close_month',
    'reopen_month',
    'months',
    'monthly_log',
    'write_monthly_log',
    'sign_monthly_log',
    'write_case_study',
    'put_photo',
    'get_photo',
    'log_photos',
    'remove_photo',
    'show_photo',
    'hide_photo',
    'photos_not_shown',
    'describe_photo',
    'what_changed',
    'public_figures',
    'metric_series',
    'my_memberships',
    'receipt_status',
    'scorecard',
    'statement_footings',
    'write_footing',
    'submit',
    'withdraw',
    'manual_grid',
    'manual_history',
    'manual_missing',
    'put_manual',
    'set_manual_owner',
  ]
  const { token } = await signIn({ area: 'wirral', role: 'lead' })
  for (const caller of [{}, { token }]) {
    for (const { name, args } of await functions()) {
      if (allowed.includes(name)) continue
      const body = Object.fromEntries(args.map((arg) => [arg, null]))
      for (const profile of ['public', 'private']) {
        const reply = await api('POST', `rpc/${name}`, { ...caller, body, headers: { 'content-profile': profile } })
        expect(reply.status, `${profile}.${name}`).toBeGreaterThanOrEqual(400)
      }
    }
  }
})

test('anon may not call what is for members', async () => {
  for (const [name, args] of [
    ['my_memberships', {}],
    ['comment_desk', { area: 'wirral' }],
    ['comments', { area: 'wirral' }],
    ['comment_original', { area: 'wirral', comment: NOBODY, why: 'legal' }],
    ['comment_change', { area: 'wirral', comment: NOBODY, change: { read: true } }],
    ['flag_done', { area: 'wirral', flag: NOBODY, done: 'Rang them.' }],
    ['comment_audit', { area: 'wirral' }],
    ['change_theme', { area: 'wirral', theme: { name: 'Mine' } }],
    ['theme_months', { area: 'wirral' }],
    ['agency_said_did', { area: 'wirral' }],
    ['write_said_did', { area: 'wirral', entry: {} }],
    ['paper_check', { area: 'wirral', form: '1', envelope: {} }],
    ['paper_waiting', { area: 'wirral' }],
    ['paper_forget', { area: 'wirral', survey: 'ehcp_satisfaction', form: '1' }],
    ['channel_mix', { area: 'wirral', metric: 'feedback_satisfied_la' }],
    ['forum_knowledge', { area: 'wirral' }],
    ['metric_notes', { area: 'wirral' }],
    ['write_metric_note', { area: 'wirral', note: {} }],
    ['scorecard', { area: 'wirral' }],
    ['statement_footings', { area: 'wirral' }],
    ['write_footing', { area: 'wirral', decision: {} }],
    ['plan_versions', { area: 'wirral' }],
    ['plan_file', { area: 'wirral', key: 'wirral-2024-05' }],
    ['next_plan', { area: 'wirral' }],
    ['adopt_plan', { area: 'wirral', key: 'mine', adopted_on: '2024-05-01', plan: {} }],
    ['metric_series', { area: 'wirral', metric: 'feedback_satisfied_la' }],
    ['equality_totals', { area: 'wirral' }],
    ['filled_in_by', { area: 'wirral' }],
    ['area_places', { area: 'wirral' }],
    ['log_history', { area: 'wirral', entry: NOBODY }],
    ['log_pull', { area: 'wirral' }],
    ['log_push', { area: 'wirral', operations: [] }],
    ['log_stance', { area: 'wirral', entry: NOBODY, revision: 1, stance: 'confirmed' }],
    ['answer_dispute', { area: 'wirral', entry: NOBODY, side: 'la' }],
    ['shared_log', { area: 'wirral' }],
    ['close_month', { area: 'wirral', month: '2025-03' }],
    ['reopen_month', { area: 'wirral', month: '2025-03', reason: 'A box of forms' }],
    ['months', { area: 'wirral' }],
    ['monthly_log', { area: 'wirral', month: '2025-03' }],
    ['write_monthly_log', { area: 'wirral', month: '2025-03', side: 'pcpw', base: 0, words: 'x' }],
    ['sign_monthly_log', { area: 'wirral', month: '2025-03', side: 'pcpw', hash: '' }],
    ['write_case_study', { area: 'wirral', month: '2025-03', side: 'pcpw', base: 0, story: {} }],
    ['put_photo', { area: 'wirral', entry: NOBODY, photo: NOBODY, data: '' }],
    ['get_photo', { area: 'wirral', photo: NOBODY }],
    ['log_photos', { area: 'wirral', entry: NOBODY }],
    ['remove_photo', { area: 'wirral', photo: NOBODY }],
    ['show_photo', { area: 'wirral', photo: NOBODY }],
    ['hide_photo', { area: 'wirral', photo: NOBODY }],
    ['photos_not_shown', { area: 'wirral' }],
    ['describe_photo', { area: 'wirral', photo: NOBODY, words: 'Mine', was: '' }],
    ['change_places', { area: 'wirral', places: {} }],
  ] as const) {
    expect((await api('POST', `rpc/${name}`, { body: args })).status, name).toBe(401)
  }
})

test('nobody can send demonstration answers through the API', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  for (const flag of ['trusted_demo', 'demo', 'is_demo']) {
    const { envelope } = await envelopeOf({ area, answers: parentAnswers() })
    await api('POST', 'rpc/submit', { token, body: { envelopes: [envelope], [flag]: true } })
  }
  expect(
    await rows(
      'select 1 from private.response where is_demo and area_id = (select id from private.area where key = $1)',
      [area],
    ),
  ).toEqual([])
  expect((await api('POST', 'rpc/submit_demo', { token, body: { envelopes: [] } })).status).toBe(404)
})

test('a member of Sefton gets nothing of Wirral, and the same answer as for an area that does not exist', async () => {
  const { token } = await signIn({ area: 'sefton', role: 'lead' })
  expect(await rpc('scorecard', { area: 'sefton' }, { token })).toMatchObject({
    area: { key: 'sefton' },
    plan: null,
    metrics: [],
  })
  for (const area of ['wirral', 'nowhere']) {
    expect(await rpc('scorecard', { area }, { token })).toBeNull()
    expect(
      await rpc('metric_series', { area, metric: 'feedback_satisfied_la', breakdown: 'stage' }, { token }),
    ).toBeNull()
  }
  expect(await rpc('my_memberships', {}, { token })).toEqual([
    { area: 'sefton', areaName: 'Sefton', role: 'lead', agency: null },
  ])
})

test('an outsider has no memberships, and a token that is not a person’s opens nothing', async () => {
  const { token } = await signIn()
  expect(await rpc('my_memberships', {}, { token })).toEqual([])
  expect(await rpc('scorecard', { area: 'wirral' }, { token })).toBeNull()
})

test('taking a membership away works at once, with the same token', async () => {
  const area = await newArea()
  const { token, person } = await signIn({ area, role: 'staff', agency: 'la' })
  expect(await rpc('scorecard', { area }, { token })).not.toBeNull()
  await rows('delete from private.membership where person = $1', [person])
  expect(await rpc('scorecard', { area }, { token })).toBeNull()
})

test('the person we read from a call is the one Supabase’s auth.uid() reads', async () => {
  const sub = '7f1c0d6e-5b0a-4f57-9d9e-0a4b6f6f2d11'
  const read = await rows(
    `with set as materialized (select set_config('request.jwt.claims', $1, false))
     select private.current_person() as ours, auth.uid() as theirs from set`,
    [JSON.stringify({ sub })],
  )
  expect(read).toEqual([{ ours: sub, theirs: sub }])
})
