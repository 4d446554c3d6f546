import { expect, test } from 'vitest'
import { asAdmin } from '../../tests/support/real-lane/lane.ts'
import { seeded } from './seeded.ts'

type Cell = { code: string; numerator: number; denominator: number }
type Row = { code: string; numerator: number | null; denominator: number | null; hidden: boolean }

/** What each reader sees for each set of cells, from the database's own guard. Null: no breakdown is given. */
async function guarded(sets: Cell[][]): Promise<(Row[] | null)[]> {
  return asAdmin(async (client) => {
    const { rows } = await client.query<{ seen: Row[] | null }>(
      `select (select jsonb_agg(to_jsonb(g) order by g.code) from private.guard(s.cells) g) as seen
       from jsonb_array_elements($1::jsonb) with ordinality s (cells, place) order by s.place`,
      [JSON.stringify(sets)],
    )
    return rows.map((r) => r.seen)
  })
}

const cells = (...pairs: [number, number][]): Cell[] =>
  pairs.map(([numerator, denominator], i) => ({ code: 'abcdefgh'[i]!, numerator, denominator }))
/** Everything a reader can tell two situations apart by: rows as shown, and the totals that stand beside them. */
const view = (seen: Row[] | null, of: Cell[]) =>
  JSON.stringify([seen, of.reduce((n, c) => n + c.denominator, 0), of.reduce((n, c) => n + c.numerator, 0)])

test('cells of five and more are shown as they are when nothing is small', async () => {
  const [seen] = await guarded([cells([2, 5], [9, 9], [0, 0])])
  expect(seen).toEqual([
    { code: 'a', numerator: 2, denominator: 5, hidden: false },
    { code: 'b', numerator: 9, denominator: 9, hidden: false },
  ])
})

test('one small cell takes the next smallest with it, with the same mark', async () => {
  const [seen] = await guarded([cells([1, 3], [4, 9], [3, 7])])
  const hidden = { numerator: null, denominator: null, hidden: true }
  expect(seen).toEqual([
    { code: 'a', ...hidden },
    { code: 'b', numerator: 4, denominator: 9, hidden: false },
    { code: 'c', ...hidden },
  ])
})

test('two small cells that are too few together take a third', async () => {
  const [seen] = await guarded([cells([1, 1], [1, 2], [3, 6], [9, 20])])
  expect(seen?.map((r) => r.hidden)).toEqual([true, true, true, false])
})

test('when nothing safe is left to show, no row comes at all', async () => {
  expect(await guarded([cells([1, 1], [0, 1], [1, 1], [0, 1], [1, 1]), cells([2, 4], [3, 5]), cells([1, 2])])).toEqual([
    null,
    null,
    null,
  ])
})

/** Every list of `n` numbers from 0 to `most` with this sum. */
function* sharings(n: number, sum: number, most: (place: number) => number, place = 0): Generator<number[]> {
  if (place === n - 1) {
    if (sum <= most(place)) yield [sum]
    return
  }
  for (let first = 0; first <= Math.min(sum, most(place)); first += 1) {
    for (const rest of sharings(n, sum - first, most, place + 1)) yield [first, ...rest]
  }
}

test('a reader who knows the rule and tries every possibility pins no size below five in any breakdown of up to 24 answers over four cells', async () => {
  expect.hasAssertions()
  // About half of each cell positive: here the rule about positives has something to bite on and something to let pass.
  for (let total = 5; total <= 24; total += 1) {
    const all = [...sharings(4, total, () => total)].map((sizes) =>
      cells(...sizes.map((d) => [Math.floor(d / 2), d] as [number, number])),
    )
    const seen = await guarded(all)
    const worlds = new Map<string, Cell[][]>()
    for (const [i, world] of all.entries()) {
      const key = JSON.stringify(seen[i])
      worlds.set(key, [...(worlds.get(key) ?? []), world])
    }
    for (const [key, possible] of worlds) {
      const rows = JSON.parse(key) as Row[] | null
      for (const [place, code] of ['a', 'b', 'c', 'd'].entries()) {
        const shown = rows?.find((r) => r.code === code)
        const sizes = new Set(possible.map((world) => world[place]!.denominator))
        if (shown?.hidden || rows === null) expect(sizes.size, `${code} of ${key} with ${total}`).toBeGreaterThan(1)
        if (shown && !shown.hidden) expect(shown.denominator).toBeGreaterThanOrEqual(5)
      }
    }
  }
})

test('a differencing reader recovers no hidden size and no hidden positives on 200 random breakdowns', async () => {
  const pick = seeded(5)
  const random = Array.from({ length: 200 }, () =>
    cells(
      ...Array.from({ length: 3 + pick(4) }, () => {
        const denominator = pick(3) === 0 ? pick(16) : pick(6)
        return [pick(denominator + 1), denominator] as [number, number]
      }),
    ),
  )
  const seen = await guarded(random)
  let attacked = 0
  for (const [i, world] of random.entries()) {
    const hidden = seen[i]?.filter((r) => r.hidden).map((r) => r.code)
    if (!hidden?.length) continue
    attacked += 1
    // The reader knows what is hidden together: totals less what is shown. Other worlds: the same, shared out differently.
    const secret = world.filter((c) => hidden.includes(c.code))
    const swaps: Cell[][] = []
    for (const a of secret)
      for (const b of secret) {
        const other = (from: Cell) => (from === a ? b : from === b ? a : from)
        swaps.push(
          world.map((c) => ({ code: c.code, numerator: other(c).numerator, denominator: other(c).denominator })),
        )
        for (const move of [-1, 1])
          swaps.push(world.map((c) => ({ ...c, numerator: c.numerator + (c === a ? move : c === b ? -move : 0) })))
      }
    const possible = swaps.filter((w) => w.every((c) => c.numerator >= 0 && c.numerator <= c.denominator))
    const alike = (await guarded(possible)).map((s, n) => view(s, possible[n]!) === view(seen[i]!, world))
    const consistent = possible.filter((_, n) => alike[n])
    for (const code of hidden) {
      const of = (w: Cell[]) => w.find((c) => c.code === code)!
      expect(new Set(consistent.map((w) => of(w).denominator)).size, `size of ${code}`).toBeGreaterThan(1)
      expect(new Set(consistent.map((w) => of(w).numerator)).size, `positives of ${code}`).toBeGreaterThan(1)
    }
  }
  expect(attacked).toBeGreaterThan(60)
})
