import type pg from 'pg'
import { expect, test } from 'vitest'
import { asAdmin, rows } from '../../tests/support/real-lane/lane.ts'
import { arrive } from './attacker/arrive.ts'
import { recovered } from './attacker/attack.ts'
import { ATTACKED, SAYS_NOTHING_OF_ANSWERS } from './attacker/doors.ts'
import type { Recovered } from './attacker/notes.ts'
import { readOrders } from './attacker/order.ts'
import { makeAreas, readAll, signIn, type Look, type Place, type Read } from './attacker/place.ts'
import { rulesByHand } from './attacker/rules-by-hand.ts'
import { weakened, type Weak } from './attacker/weakened.ts'
import { METRICS, MOMENTS, MONTHS, WAYS, worldOf, type Metric, type World } from './attacker/world.ts'
import { seeded } from './seeded.ts'

// Somebody who may read everything staff may read and everything that is public, at three moments, keeps it all, knows the
// rules, and takes all of it together as linear rules over whole numbers.

const SETS = 1000
const AT_ONCE = 50
/** Of these, the areas whose lists of comments are asked for in every order there is. */
const ORDERS_AT_ONCE = 8
/** Areas a rule with a hole is tried on. */
const WEAK_SETS = 8
const LONG = 900_000
const DAYS = [`${MONTHS[0]}-28`, `${MONTHS[4]}-28`]
const [MOST_READ, OTHER] = Object.keys(METRICS) as [Metric, Metric]

/** The worlds of these seeds, all that was read of them, and what could be worked out. Nothing is kept. */
async function attack(seeds: number[], weak?: Weak) {
  const found: (Recovered & { seed: number })[] = []
  let [tried, comments, forged] = [0, 0, 0]
  await asAdmin(async (db) => {
    for (let at = 0; at < seeds.length; at += AT_ONCE) {
      const some = seeds.slice(at, at + AT_ONCE)
      const worlds = some.map(worldOf)
      for (const [i, reads] of (await readWorlds(db, worlds, some[0]!, weak?.sql)).entries()) {
        const outcome = recovered(worlds[i]!, reads, { ...rulesByHand, ...weak?.rules })
        tried += outcome.tried
        comments += outcome.comments
        forged += outcome.forged
        found.push(...outcome.found.map((one) => ({ ...one, seed: some[i]! })))
      }
    }
  })
  return { found, tried, comments, forged }
}

async function readWorlds(db: pg.Client, worlds: World[], seed: number, weaken?: string) {
  const pick = seeded(seed)
  await db.query('begin')
  try {
    await db.query('set local jit = off')
    if (weaken) await db.query(weaken)
    const place = await makeAreas(db, worlds)
    const reads: Read[][] = worlds.map(() => [])
    for (const moment of MOMENTS) {
      await arrive(db, place, worlds, moment)
      const glance = (metric: Metric): Look => ({
        metric,
        way: WAYS[pick(WAYS.length)]!,
        day: DAYS[pick(DAYS.length)]!,
      })
      const once = glance(MOST_READ)
      // Every way at the end; before it one, which is how somebody looks in between. And now and then at the other row.
      const all = WAYS.map((way) => ({ metric: MOST_READ, way, day: DAYS[1]! }))
      const looks =
        moment === 2
          ? [...all, { ...once, day: DAYS[0]! }, glance(OTHER)]
          : moment === 0
            ? [once, glance(OTHER)]
            : [once]
      for (const [i, read] of (await readAll(db, place, looks)).entries()) reads[i]!.push(read)
    }
    await addOrders(db, place, reads)
    return reads
  } finally {
    await db.query('rollback')
  }
}

/** In what order comments stand, of the first areas in which some bear no month. */
async function addOrders(db: pg.Client, { keys, person }: Place, reads: Read[][]) {
  const some = reads
    .map((list, i) => ({ key: keys[i]!, read: list.at(-1)! }))
    .filter(({ read }) => read.comments.some(({ month }) => month === null))
    .slice(0, ORDERS_AT_ONCE)
  await signIn(db, person)
  const orders = await readOrders(db, some)
  for (const { key, read } of some) read.orders = orders.get(key)!
  await db.query('reset role')
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
    const comments = outcomes.reduce((n, one) => n + one.comments, 0)
    console.log(`${tried} numbers of fewer than five tried, and the months of ${comments} comments`)
    expect(outcomes.flatMap((one) => one.found)).toEqual([])
    expect(tried).toBeGreaterThan(10 * SETS)
    expect(comments).toBeGreaterThan(SETS / 4)
    // Cursors made up with care are taken, and lead to nothing.
    expect(outcomes.reduce((n, one) => n + one.forged, 0)).toBeGreaterThan(0)
  },
  LONG,
)

// The same attacker, against rules with a hole: or the test above would say nothing.
test.for(Object.entries(weakened))('the attacker wins %s', { timeout: LONG }, async ([, { where, wins, ...weak }]) => {
  const { found } = await attack(seedsWhere(where), weak)
  expect(found.map(({ what }) => what)).toContainEqual(expect.stringMatching(wins))
})

/** The first seeds of worlds in which something is so. */
function seedsWhere(is: (world: World) => boolean): number[] {
  const some: number[] = []
  for (let seed = 1; some.length < WEAK_SETS; seed += 1) if (is(worldOf(seed))) some.push(seed)
  return some
}

test('every function of the API is used by the attacker, or is known to say nothing of answers', async () => {
  const functions = await rows<{ name: string }>(
    `select distinct p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace`,
  )
  expect(Object.keys(ATTACKED).filter((name) => name in SAYS_NOTHING_OF_ANSWERS)).toEqual([])
  expect(new Set([...Object.keys(ATTACKED), ...Object.keys(SAYS_NOTHING_OF_ANSWERS)])).toEqual(
    new Set(functions.map(({ name }) => name)),
  )
})
