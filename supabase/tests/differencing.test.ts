import type pg from 'pg'
import { expect, test } from 'vitest'
import { asAdmin } from '../../tests/support/real-lane/lane.ts'
import { recovered, type Recovered } from './attacker/attack.ts'
import { arrive, makeAreas, readAll, type Read } from './attacker/place.ts'
import { MOMENTS, WAYS, worldOf, type World } from './attacker/world.ts'
import { seeded } from './seeded.ts'

// Somebody who may read everything staff may read and everything that is public, at three moments, keeps it all, knows the
// rules, and takes all of it together as linear rules over whole numbers.

const SETS = 1000
const AT_ONCE = 50
const LONG = 900_000
const DAYS = ['2024-12-31', '2025-04-30']

type Weakened = { sql: string; knowsRule: boolean }

/** The worlds of these seeds, all that was read of them, and what could be worked out. Nothing is kept. */
async function attack(seeds: number[], weakened?: Weakened) {
  const found: (Recovered & { seed: number })[] = []
  let tried = 0
  await asAdmin(async (db) => {
    for (let at = 0; at < seeds.length; at += AT_ONCE) {
      const some = seeds.slice(at, at + AT_ONCE)
      const worlds = some.map(worldOf)
      for (const [i, reads] of (await readWorlds(db, worlds, some[0]!, weakened?.sql)).entries()) {
        const outcome = recovered(worlds[i]!, reads, weakened?.knowsRule)
        tried += outcome.tried
        found.push(...outcome.found.map((one) => ({ ...one, seed: some[i]! })))
      }
    }
  })
  return { found, tried }
}

async function readWorlds(db: pg.Client, worlds: World[], seed: number, weaken?: string) {
  const pick = seeded(seed)
  await db.query('begin')
  try {
    await db.query('set local jit = off')
    if (weaken) await db.query(weaken)
    const { keys, person } = await makeAreas(db, worlds.length)
    const reads: Read[][] = worlds.map(() => [])
    for (const moment of MOMENTS) {
      await arrive(db, keys, worlds, moment)
      const once = { way: WAYS[pick(WAYS.length)]!, day: DAYS[pick(DAYS.length)]! }
      // Every way at the end; before it one, which is how somebody looks in between.
      const looks = moment === 2 ? [...WAYS.map((way) => ({ way, day: DAYS[1]! })), { ...once, day: DAYS[0]! }] : [once]
      for (const [i, read] of (await readAll(db, keys, person, looks)).entries()) reads[i]!.push(read)
    }
    return reads
  } finally {
    await db.query('rollback')
  }
}

const seedsFrom = (first: number, how: number) => Array.from({ length: how }, (_, i) => first + i)

test(
  `whoever keeps everything that can be read of ${SETS} random areas works out no number of fewer than five`,
  async () => {
    const first = Number(process.env['ATTACK_SEED'] ?? Date.now() % 1_000_000)
    console.log(`seeds ${first} to ${first + SETS - 1}; ATTACK_SEED=${first} runs them again`)
    const half = SETS / 2
    const outcomes = await Promise.all([attack(seedsFrom(first, half)), attack(seedsFrom(first + half, half))])
    const tried = outcomes.reduce((n, one) => n + one.tried, 0)
    console.log(`${tried} numbers of fewer than five tried`)
    expect(outcomes.flatMap((one) => one.found)).toEqual([])
    expect(tried).toBeGreaterThan(10 * SETS)
  },
  LONG,
)

// The same attacker, against rules with a hole: or the test above would say nothing.
test.for<[string, Weakened]>([
  [
    'when only the small cells are hidden',
    {
      knowsRule: false,
      sql: `create or replace function private.guard(cells jsonb) returns table (code text, numerator integer, denominator integer, hidden boolean)
        language sql immutable set search_path = '' as $$
          select c.code, case when c.denominator > 4 then c.numerator end, case when c.denominator > 4 then c.denominator end, c.denominator <= 4
          from jsonb_to_recordset(cells) c (code text, numerator integer, denominator integer) where c.denominator > 0
        $$`,
    },
  ],
  [
    'when a late answer is shown as soon as it comes',
    {
      knowsRule: true,
      sql: `create or replace function private.safe_step(n integer, d integer, m integer, e integer) returns boolean
        language sql immutable set search_path = '' as $$ select true $$`,
    },
  ],
  [
    'when a quarter with a hidden month is broken down',
    {
      knowsRule: true,
      sql: `create or replace function private.quarters_to_break_down(in_area integer, of_metric text, until date) returns setof date
        language sql stable set search_path = '' as $$
          select distinct date_trunc('quarter', t.month::timestamp)::date from private.month_sums(in_area, until) t
          where t.metric = of_metric and date_trunc('quarter', t.month::timestamp) + interval '3 months' <= until + interval '1 month'
          order by 1 desc
        $$`,
    },
  ],
])('the attacker wins %s', { timeout: LONG }, async ([, weakened]) => {
  const { found } = await attack(seedsFrom(1, AT_ONCE), weakened)
  expect(found.length).toBeGreaterThan(3)
})
