import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logOperation, type LogEntry, type LogOperation } from '../../src/domain/log/entry.ts'
import { logKinds, logRecords, type LogKind } from '../../src/domain/log/kinds.ts'
import { merge } from '../../src/domain/log/merge.ts'
import { goodRecords } from '../support/log-records.ts'
import { rows } from '../support/real-lane/lane.ts'

const ENTRY = '00000000-0000-4000-8000-00000000000e'
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const change = fc.dictionary(
  fc.constantFrom('title', 'place', 'deleted', 'shared', 'agencies', 'lundy', 'attendance'),
  fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 'a', 'b', 3),
    fc.constantFrom<unknown>([], ['la'], ['la', 'health'], {}, { la: 1, health: 2 }),
  ),
  { maxKeys: 3 },
)

test('the phone and the database merge alike', async () => {
  const runs = fc.sample(
    fc.array(fc.record({ base: fc.nat(12), change, after: fc.array(fc.nat(9)), settles: fc.array(fc.nat(9)) }), {
      minLength: 2,
      maxLength: 10,
    }),
    { numRuns: 120, seed: 26 },
  )
  for (const steps of runs) {
    let here: LogEntry | null = null
    let there: LogEntry | null = null
    for (const [n, { base, change: changes, after, settles }] of steps.entries()) {
      const operation: LogOperation = {
        id: idOf(n),
        entry: ENTRY,
        kind: 'activity',
        // One in thirteen names a revision nobody has.
        baseRevision: base === 12 ? 999_999 : Math.min(base, n),
        after: after.map(idOf),
        changes,
        settles: settles.map(idOf),
      }
      const mine = merge(here, operation, 'Ann')
      const [row]: { merged: { entry: LogEntry; outcome: string } }[] = await rows(
        'select private.log_merge($1::jsonb, $2::jsonb, $3) as merged',
        [there && JSON.stringify(there), JSON.stringify(operation), 'Ann'],
      )
      expect(row!.merged.outcome, JSON.stringify(steps)).toBe(mine.outcome)
      const ordered = (entry: LogEntry) => ({
        ...entry,
        clashes: entry.clashes.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort(),
      })
      expect(ordered(row!.merged.entry)).toEqual(ordered(mine.entry))
      here = mine.entry
      there = row!.merged.entry
    }
  }
})

describe('what a record may hold', () => {
  const problem = async (kind: LogKind, fields: unknown) => {
    const [row] = await rows<{ problem: string | null }>('select private.log_problem($1, $2::jsonb) as problem', [
      kind,
      JSON.stringify(fields),
    ])
    return row!.problem
  }

  test.each(logKinds)('%s: a good one is good for both', async (kind) => {
    expect(logRecords[kind].safeParse(goodRecords[kind]).success).toBe(true)
    expect(await problem(kind, goodRecords[kind])).toBeNull()
  })

  test.each(logKinds)('%s: each field taken away, emptied or spoilt is judged alike', async (kind) => {
    const good = goodRecords[kind] as Record<string, unknown>
    const odd: unknown[] = [
      undefined,
      null,
      '',
      'x'.repeat(4001),
      -1,
      0,
      1.5,
      99_999_999,
      true,
      [],
      {},
      '2024-03-31',
      ['x'],
    ]
    for (const field of Object.keys(good))
      for (const value of odd) {
        const spoilt = { ...good, [field]: value }
        if (value === undefined) delete spoilt[field]
        const here = logRecords[kind].safeParse(spoilt).success
        expect((await problem(kind, spoilt)) === null, `${field}: ${JSON.stringify(value)}`).toBe(here)
      }
  })

  test('a field nobody knows, a day that is none and a clock ten years off are refused', async () => {
    expect(await problem('activity', { ...goodRecords.activity, names: 'Ann' })).toBe('/names')
    expect(await problem('activity', { ...goodRecords.activity, date: '2026-02-30' })).toBe('/date')
    expect(await problem('activity', { ...goodRecords.activity, date: '2001-01-01' })).toBe('/date')
    expect(await problem('activity', { ...goodRecords.activity, date: '2099-01-01' })).toBe('/date')
  })
})

test('phone and database agree on what is an operation', async () => {
  const good = { id: idOf(1), entry: ENTRY, kind: 'activity', baseRevision: 0, after: [], changes: {}, settles: [] }
  const variants: Record<string, unknown>[] = [
    good,
    ...['Found in a notebook.', 'x'.repeat(200), 'x'.repeat(201), '', '  ', 7, null].map((reason) => ({
      ...good,
      reason,
    })),
    ...[-1, 0.5, '1', null, 999_999].map((baseRevision) => ({ ...good, baseRevision })),
    ...['x', null, ENTRY.toUpperCase().replace('E', 'G')].map((entry) => ({ ...good, entry })),
    ...[[], ['x'], Array.from({ length: 101 }, () => ENTRY), {}, null].flatMap((list) => [
      { ...good, after: list },
      { ...good, settles: list },
    ]),
    ...[[], null, 'x'].map((changes) => ({ ...good, changes })),
    ...Object.keys(good)
      .filter((key) => key !== 'kind')
      .map((key) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))),
  ]
  const judged = await rows<{ problem: string | null }>(
    `select private.operation_problem(o.value) as problem from jsonb_array_elements($1::jsonb) with ordinality o (value, place) order by o.place`,
    [JSON.stringify(variants)],
  )
  for (const [n, one] of variants.entries())
    expect(judged[n]!.problem === null, JSON.stringify(one).slice(0, 200)).toBe(logOperation.safeParse(one).success)
})

test('the shapes in the database are those of the app', async () => {
  const known = await rows<{ kind: string }>('select kind from private.log_kind')
  expect(known.map((one) => one.kind).sort()).toEqual([...logKinds].sort())
})
