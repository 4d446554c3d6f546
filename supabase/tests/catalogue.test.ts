import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asAdmin, rows } from '../../tests/support/real-lane/lane.ts'

const OPEN_TO_ALL = [
  'get_survey(text,text,integer)',
  'public_figures(text,text)',
  'receipt_status(text)',
  'submit(jsonb)',
  'what_changed(text)',
  'withdraw(text)',
]
const FOR_MEMBERS = [
  'comment_desk(text)',
  'comments(text,jsonb)',
  'comment_original(text,uuid,text)',
  'comment_change(text,uuid,jsonb)',
  'flag_done(text,uuid,text)',
  'comment_audit(text,bigint)',
  'change_theme(text,jsonb)',
  'theme_months(text)',
  'agency_said_did(text)',
  'write_said_did(text,jsonb)',
  'area_places(text)',
  'channel_mix(text,text,date)',
  'forum_knowledge(text,date)',
  'paper_check(text,text,jsonb,boolean)',
  'paper_forget(text,text,text)',
  'paper_waiting(text)',
  'change_places(text,jsonb)',
  'equality_totals(text,date)',
  'filled_in_by(text,date)',
  'cancel_invitations(text,uuid)',
  'completion(text)',
  'create_invitations(text,jsonb)',
  'invitation_sheet(text,uuid)',
  'list_invitations(text)',
  'manual_grid(text,text,text)',
  'manual_history(text,text,text)',
  'manual_missing(text)',
  'put_manual(text,uuid,jsonb,text)',
  'set_manual_owner(text,text,text,text)',
  'log_history(text,uuid)',
  'log_pull(text,text)',
  'log_push(text,jsonb)',
  'log_stance(text,uuid,integer,text,text)',
  'answer_dispute(text,uuid,text)',
  'shared_log(text,text)',
  'close_month(text,text)',
  'months(text)',
  'reopen_month(text,text,text)',
  'monthly_log(text,text)',
  'write_monthly_log(text,text,text,integer,text)',
  'sign_monthly_log(text,text,text,text)',
  'write_case_study(text,text,text,integer,jsonb)',
  'put_photo(text,uuid,uuid,text,text,boolean)',
  'get_photo(text,uuid)',
  'log_photos(text,uuid)',
  'remove_photo(text,uuid)',
  'show_photo(text,uuid)',
  'hide_photo(text,uuid)',
  'photos_not_shown(text)',
  'describe_photo(text,uuid,text,text,boolean)',
  'metric_notes(text,text)',
  'metric_series(text,text,text,date,text)',
  'write_metric_note(text,jsonb)',
  'my_memberships()',
  'scorecard(text,date,text)',
  'statement_footings(text)',
  'write_footing(text,jsonb)',
  'adopt_plan(text,text,text,jsonb)',
  'next_plan(text)',
  'plan_file(text,text)',
  'plan_versions(text)',
  'pack(text,text)',
  'record_assurance(text,text,integer,jsonb)',
  'say_action(text,text,text,integer,integer,jsonb)',
  'write_pack_words(text,text,integer,integer,jsonb)',
]
const ours = `('public'::regnamespace, 'private'::regnamespace)`

test('every table has row security on and forced, one policy, and the engine as its owner', async () => {
  const tables = await rows<{ name: string; owner: string; secured: boolean; policies: number }>(`
    select c.relname as name, c.relowner::regrole::text as owner, c.relrowsecurity and c.relforcerowsecurity as secured,
      (select count(*)::int from pg_policies p where p.schemaname = 'private' and p.tablename = c.relname) as policies
    from pg_class c where c.relnamespace in ${ours} and c.relkind in ('r', 'p')`)
  expect(tables.length).toBeGreaterThan(15)
  for (const table of tables)
    expect(table, table.name).toMatchObject({ owner: 'heard_engine', secured: true, policies: 1 })
})

test('every table but the listed ones knows its area', async () => {
  const without = await rows<{ name: string }>(`
    select c.relname as name from pg_class c where c.relnamespace = 'private'::regnamespace and c.relkind = 'r'
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area_id') order by 1`)
  expect(without.map((t) => t.name)).toEqual([
    'address_bucket',
    'address_salt',
    'area',
    'door',
    'log_kind',
    'log_metric',
    'manual_metric',
    'metric_definition',
    'server_identity',
    'settings',
    'survey_version',
  ])
})

test('the schema the API shows holds our own functions and nothing else', async () => {
  const relations = await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace`)
  expect(relations).toEqual([])
  const functions = await rows<{ name: string; definer: boolean }>(`
    select replace(oid::regprocedure::text, 'public.', '') as name, prosecdef as definer
    from pg_proc where pronamespace = 'public'::regnamespace order by 1`)
  expect(functions.map((f) => f.name)).toEqual([...OPEN_TO_ALL, ...FOR_MEMBERS].sort())
  expect(functions.filter((f) => f.definer)).toEqual([])
})

test('each policy is for the engine alone and says so as a sentence', async () => {
  const policies = await rows<{ policyname: string; roles: string }>(`select policyname, roles::text from pg_policies`)
  for (const policy of policies) {
    expect(policy.roles).toBe('{heard_engine}')
    expect(policy.policyname).toMatch(/^Only the functions of Heard may touch \w+$/)
  }
})

test('nobody outside holds a grant on any table, column or sequence', async () => {
  const grants = await rows(`
    select c.relname, r.rolname from pg_class c, pg_roles r
    where c.relnamespace in ${ours} and r.rolname in ('anon', 'authenticated', 'service_role')
      and (case when c.relkind = 'S' then has_sequence_privilege(r.oid, c.oid, 'usage, select, update')
        when c.relkind in ('r', 'v', 'm', 'p') then has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger')
          or has_any_column_privilege(r.oid, c.oid, 'select, insert, update, references') else false end)`)
  expect(grants).toEqual([])
})

test('the list of who may call which function is exactly the one in the protocol', async () => {
  const functions = await rows<{ name: string; roles: string[] }>(`
    select p.oid::regprocedure::text as name, array(
      select r.rolname::text from pg_roles r where r.rolname in ('anon', 'authenticated', 'service_role', 'authenticator')
        and has_function_privilege(r.oid, p.oid, 'execute') order by 1) as roles
    from pg_proc p where p.pronamespace in ${ours}`)
  expect(functions.length).toBeGreaterThan(30)
  for (const { name, roles } of functions) {
    const [schema, signature] = [
      name.includes('private.') ? 'private' : 'public',
      name.replace(/^(private|public)\./, ''),
    ]
    const expected = OPEN_TO_ALL.includes(signature)
      ? ['anon', 'authenticated']
      : FOR_MEMBERS.includes(signature)
        ? ['authenticated']
        : []
    expect(roles, `${schema} ${signature}`).toEqual(expected)
  }
})

test('every function has an empty search path, and those that borrow rights belong to the engine', async () => {
  const functions = await rows<{
    name: string
    config: string[] | null
    definer: boolean
    owner: string
    schema: string
  }>(`
    select p.oid::regprocedure::text as name, p.proconfig as config, p.prosecdef as definer, p.proowner::regrole::text as owner,
      p.pronamespace::regnamespace::text as schema from pg_proc p where p.pronamespace in ${ours}`)
  for (const f of functions) {
    expect(f.config, f.name).toEqual(['search_path=""'])
    if (f.schema === 'private') expect(f.owner, f.name).toBe('heard_engine')
  }
  expect(
    functions
      .filter((f) => f.definer)
      .map((f) => f.name.replace('private.', ''))
      .sort(),
  ).toEqual([...OPEN_TO_ALL, ...FOR_MEMBERS, 'submit_demo(jsonb)', 'is_member(integer,text[])'].sort())
})

test('the engine cannot sign in, is no superuser and cannot step around row security', async () => {
  expect(
    await rows(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'heard_engine'`,
    ),
  ).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false }])
})

test('there is no view, in particular none that would be read with its owner’s rights', async () => {
  expect(await rows(`select relname from pg_class where relnamespace in ${ours} and relkind in ('v', 'm')`)).toEqual([])
})

test('a table or function that a later migration forgets to lock starts with no grant', async () => {
  await asAdmin(async (client) => {
    await client.query('begin')
    await client.query('set local role postgres')
    await client.query(
      'create table public.forgotten (x int); create function public.forgotten_too() returns int language sql as $$ select 1 $$',
    )
    await client.query(
      'create table private.forgotten (x int); create function private.forgotten_too() returns int language sql as $$ select 1 $$',
    )
    const { rows: grants } = await client.query(`
      select r.rolname from pg_roles r where r.rolname in ('anon', 'authenticated')
        and (has_table_privilege(r.oid, 'public.forgotten', 'select, insert') or has_table_privilege(r.oid, 'private.forgotten', 'select, insert')
          or has_function_privilege(r.oid, 'public.forgotten_too()', 'execute') or has_function_privilege(r.oid, 'private.forgotten_too()', 'execute'))`)
    await client.query('rollback')
    expect(grants).toEqual([])
  })
})

test('every foreign key of a membership or answer can be looked up without reading the whole table', async () => {
  const plan = await rows<{ indexed: boolean }>(`select exists (select from pg_indexes where schemaname = 'private'
    and tablename = 'membership' and indexdef like '%(person)%') as indexed`)
  expect(plan).toEqual([{ indexed: true }])
})

test('the hosted API is told to show the same one schema as here', () => {
  const config = readFileSync('supabase/config.toml', 'utf8')
  expect(/^schemas = (.*)$/m.exec(config)?.[1]).toBe('["public"]')
  expect(/^extra_search_path = (.*)$/m.exec(config)?.[1]).toBe('[]')
})

test('no door has a parameter that is a word of SQL itself: the embedded server calls by name without quotes', async () => {
  const reserved = await rows(`
    select p.proname, a.name from pg_proc p cross join unnest(p.proargnames) a (name)
    join pg_get_keywords() k on k.word = a.name and k.catcode <> 'U'
    where p.pronamespace = 'public'::regnamespace`)
  expect(reserved).toEqual([])
})
