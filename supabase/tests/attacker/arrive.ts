import type pg from 'pg'
import { expertsOf } from './beside.ts'
import type { Place } from './place.ts'
import { here, METRICS, MONTHS, peopleOf, type Moment, type World } from './world.ts'

// Puts a moment of worlds into the database: the figures as they are then, and closes and steps as the functions of Heard make them.

/** When the answers of a moment arrived: the first within the quarter that is told of, the others after it. */
const ARRIVED = [`${MONTHS[3]}-28`, `${MONTHS[4]}-10`, `${MONTHS[4]}-20`]
const ofArea = `join private.area a on a.key = p.key`

/** Makes everything what it is at a moment, and closes, moves and closes again. */
export async function arrive(db: pg.Client, { keys, batches }: Place, worlds: World[], moment: Moment): Promise<void> {
  const ids = `(select a.id from private.area a where a.key = any ($1::text[]))`
  for (const table of ['metric_month', 'metric_slice', 'answer_month'])
    await db.query(`delete from private.${table} m where m.area_id in ${ids}`, [keys])
  await countFigures(db, keys, worlds, moment)
  await countPeople(db, keys, worlds, moment)
  await moveAnswers(db, keys, worlds, moment)
  await moveMonths(db, keys, worlds, moment)
  if (moment === 1)
    await db.query(
      `update private.invitation_batch b set cancelled_on = private.london_day() where b.id = any ($1::uuid[])`,
      [
        worlds.flatMap(({ beside }, i) =>
          beside.batches.flatMap((one, at) => (one.cancelled ? [batches[i]![at]!] : [])),
        ),
      ],
    )
}

/** As `figures_of` and `slices_of` count, of answers this test makes up. */
async function countFigures(db: pg.Client, keys: string[], worlds: World[], moment: Moment) {
  const given = worlds.flatMap((world, i) =>
    here(world, moment).flatMap((one) =>
      Object.entries(METRICS).flatMap(([metric, { said, counts, good }]) =>
        said(one) === null
          ? []
          : [
              {
                key: keys[i],
                month: `${one.month}-01`,
                metric,
                option: said(one),
                good: good(one),
                counted: counts(one),
                ...one.codes,
              },
            ],
      ),
    ),
  )
  const people = `(select a.id as area_id, p.* from jsonb_to_recordset($1::jsonb) p (key text, month date, metric text, option text, good boolean,
    counted boolean, stage text, locality text, agency text, phase text, channel text, language text, who text) ${ofArea}) g`
  const counted = `count(*) filter (where good) as good, count(*) filter (where counted) as base`
  await db.query(
    `insert into private.metric_month (area_id, metric, month, agency, locality, stage, is_demo, numerator, denominator, options)
     select o.area_id, o.metric, o.month, o.agency, o.locality, o.stage, false, sum(o.good), sum(o.base), jsonb_object_agg(o.option, o.times)
     from (select area_id, metric, month, agency, locality, stage, option, count(*) as times, ${counted} from ${people} group by 1, 2, 3, 4, 5, 6, 7) o
     group by 1, 2, 3, 4, 5, 6`,
    [JSON.stringify(given)],
  )
  await db.query(
    `insert into private.metric_slice (area_id, metric, month, way, code, is_demo, numerator, denominator)
     select g.area_id, g.metric, g.month, w.way, w.code, false, ${counted} from ${people}
     cross join lateral (values ('phase', g.phase), ('channel', g.channel), ('language', g.language), ('who', g.who)) w (way, code)
     where g.counted group by 1, 2, 3, 4, 5`,
    [JSON.stringify(given)],
  )
}

/** As `answers_of` counts. */
async function countPeople(db: pg.Client, keys: string[], worlds: World[], moment: Moment) {
  const counts = worlds.flatMap((world, i) =>
    MONTHS.flatMap((month) => [
      { key: keys[i], month: `${month}-01`, what: 'ehcp_satisfaction', n: peopleOf(world, month, moment) },
      { key: keys[i], month: `${month}-01`, what: 'knowledge', n: expertsOf(world.beside, month, moment) },
    ]),
  )
  await db.query(
    `insert into private.answer_month (area_id, what, month, is_demo, people, answers, correct)
     select a.id, p.what, p.month, false, p.n, p.n, 0
     from jsonb_to_recordset($1::jsonb) p (key text, month date, what text, n integer) ${ofArea} where p.n > 0`,
    [JSON.stringify(counts.filter((one) => one.n > 0))],
  )
}

/** The answers themselves, for what reads them: who held the pen, and what was written. Those taken back go. */
async function moveAnswers(db: pg.Client, keys: string[], worlds: World[], moment: Moment) {
  const came = worlds.flatMap(({ people, beside }, i) => [
    ...people
      .filter((one) => one.came === moment)
      .map(({ id, month, codes, pen, wrote }) => ({
        key: keys[i],
        id,
        day: `${month}-05`,
        ...codes,
        answers: pen === null ? {} : { R1c: pen },
        wrote,
        late: false,
      })),
    ...beside.strays
      .filter((one) => one.came === moment)
      .map(({ id, month }) => ({
        key: keys[i],
        id,
        day: `${month}-06`,
        who: 'professional',
        channel: 'app',
        language: 'en',
        answers: {},
        wrote: true,
        late: true,
      })),
  ])
  const list = `jsonb_to_recordset($1::jsonb) p (key text, id uuid, day date, who text, channel text, language text, answers jsonb,
    wrote boolean, late boolean) ${ofArea}`
  await db.query(
    `insert into private.response (id, area_id, survey, version, respondent, channel, language, easy_read, answers, completed_on,
       received_on, receipt_hash, content_hash, flags, app_version)
     select p.id, a.id, 'ehcp_satisfaction', 1, p.who, p.channel, p.language, false, p.answers, p.day, $2,
       encode(sha256(uuid_send(p.id)), 'hex'), repeat('0', 64), case when p.late then '{"late": true}' else '{}' end::jsonb, 'a test'
     from ${list}`,
    [JSON.stringify(came), ARRIVED[moment]],
  )
  await db.query(
    `insert into private.response_text (response_id, area_id, question, text)
     select p.id, a.id, 'EH9', 'Words.' from ${list} where p.wrote`,
    [JSON.stringify(came)],
  )
  // What was written came on days of their own, a day after it was written: an order by days would say of which month each is.
  if (moment === 0)
    await db.query(
      `update private.comment c set arrived_on = r.completed_on + 1 from private.response r
       where r.id = c.response_id and not c.is_late and r.id = any ($1::uuid[])`,
      [came.map(({ id }) => id)],
    )
  await db.query(
    `insert into private.comment_theme (comment_id, theme_id, area_id)
     select c.id, t.id, c.area_id from private.comment c join private.theme t on t.area_id = c.area_id
     where c.response_id = any ($1::uuid[]) on conflict do nothing`,
    [came.filter((one, at) => one.wrote && at % 3 > 0).map(({ id }) => id)],
  )
  const left = worlds.flatMap(({ people }) => people.filter((one) => one.left === moment).map(({ id }) => id))
  await db.query(
    `insert into private.tombstone (id, area_id, content_hash, receipt_hash, received_on, withdrawn_on)
     select r.id, r.area_id, r.content_hash, r.receipt_hash, r.received_on, private.london_day() from private.response r where r.id = any ($1::uuid[])`,
    [left],
  )
  await db.query(`delete from private.response r where r.id = any ($1::uuid[])`, [left])
}

async function moveMonths(db: pg.Client, keys: string[], worlds: World[], moment: Moment) {
  const months = worlds.flatMap((world, i) => {
    if (moment === 0) return world.closed.map((month) => ({ key: keys[i], month, what: 'close' }))
    const moved = world.closed.filter((month) =>
      world.people.some((one) => one.month === month && (one.came === moment || one.left === moment)),
    )
    return [
      ...moved.map((month) => ({ key: keys[i], month, what: 'step' })),
      ...(moment === 2 ? world.closedAgain.map((month) => ({ key: keys[i], month, what: 'again' })) : []),
    ]
  })
  const list = `jsonb_to_recordset($1::jsonb) p (key text, month text, what text) ${ofArea}`
  await db.query(
    `select case p.what when 'step' then private.keep_steps(a.id, array[(p.month || '-01')::date], $2) end from ${list}`,
    [JSON.stringify(months), Object.keys(METRICS)],
  )
  await db.query(
    `insert into private.month_reopening (area_id, month, with_demo, feed, version, reopened_by, reason)
     select a.id, (p.month || '-01')::date, b.book, 'survey', 1, gen_random_uuid(), 'a test' from ${list}, (values (true), (false)) b (book)
     where p.what = 'again'`,
    [JSON.stringify(months)],
  )
  await db.query(
    `select private.keep_answers(a.id, (p.month || '-01')::date, private.london_day(), null) from ${list} where p.what in ('close', 'again')`,
    [JSON.stringify(months)],
  )
}
