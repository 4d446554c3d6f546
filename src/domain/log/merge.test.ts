import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogEntry, LogOperation } from './entry.ts'
import { merge, sameValue, withWaiting } from './merge.ts'

const ENTRY = '00000000-0000-4000-8000-00000000000e'
let made = 0
const operation = (
  baseRevision: number,
  changes: LogOperation['changes'],
  { settles = [], after = [] }: { settles?: string[]; after?: string[] } = {},
): LogOperation => ({
  id: `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
  entry: ENTRY,
  kind: 'activity',
  baseRevision,
  after,
  changes,
  settles,
})
const inTurn = (...operations: LogOperation[]): LogEntry =>
  operations.reduce<LogEntry | null>((entry, one) => merge(entry, one, 'Ann').entry, null)!

describe('one operation', () => {
  it('makes a record, and changes what nobody else touched', () => {
    const entry = inTurn(operation(0, { title: 'A', place: 'B' }), operation(1, { title: 'C' }))
    expect(entry).toMatchObject({ revision: 2, fields: { title: 'C', place: 'B' }, clashes: [] })
  })

  it('merges different fields of two people', () => {
    const base = operation(0, { title: 'A', place: 'B' })
    const entry = inTurn(base, operation(1, { title: 'C' }), operation(1, { place: 'D' }))
    expect(entry).toMatchObject({ fields: { title: 'C', place: 'D' }, clashes: [] })
  })

  it('keeps both values of one field until somebody chooses', () => {
    const late = operation(1, { title: 'D' })
    const entry = inTurn(operation(0, { title: 'A' }), operation(1, { title: 'C' }), late)
    expect(entry.fields['title']).toBe('C')
    expect(entry.clashes).toEqual([{ field: 'title', value: 'D', operation: late.id, by: 'Ann' }])
    const settled = merge(entry, operation(3, { title: 'D' }, { settles: [late.id] }), 'Ann').entry
    expect(settled).toMatchObject({ fields: { title: 'D' }, clashes: [] })
  })

  it('the same value twice is no clash, whatever the order of keys', () => {
    const entry = inTurn(
      operation(0, { attendance: {} }),
      operation(1, { attendance: { la: 1, health: 2 } }),
      operation(1, { attendance: { health: 2, la: 1 } }),
    )
    expect(entry.clashes).toEqual([])
  })

  it('an absent list and an empty one are the same: no change and no clash', () => {
    const share = operation(1, { shared: true })
    const empty = operation(1, { title: 'B', lundy: [] })
    const entry = inTurn(operation(0, { title: 'A', agencies: [] }), empty, share)
    expect(entry.clashes).toMatchObject([{ field: 'shared' }])
    expect(entry.fields).toEqual({ title: 'B', agencies: [] })
    const others = inTurn(operation(0, { title: 'A' }), operation(1, { lundy: ['space'] }), operation(2, { lundy: [] }))
    expect(merge(others, operation(1, { lundy: null }), 'Ann').entry).toMatchObject({
      clashes: [],
      fields: { lundy: [] },
    })
  })

  it('a revision that is still to come was seen by nobody: the value that stands is not overwritten', () => {
    const stands = inTurn(operation(0, { title: 'A', place: 'B' }), operation(1, { title: 'C' }))
    const ahead = operation(999_999, { title: 'D' })
    const merged = merge(stands, ahead, 'Ann')
    expect(merged.outcome).toBe('clash')
    expect(merged.entry.fields['title']).toBe('C')
    expect(merged.entry.clashes).toEqual([{ field: 'title', value: 'D', operation: ahead.id, by: 'Ann' }])
  })

  it('neither a deletion nor an edit of a deleted record is silently lost', () => {
    const edited = inTurn(operation(0, { title: 'A' }), operation(1, { title: 'B' }), operation(1, { deleted: true }))
    expect(edited.fields['deleted']).toBeUndefined()
    expect(edited.clashes).toMatchObject([{ field: 'deleted', value: true }])
    const deleted = inTurn(operation(0, { title: 'A' }), operation(1, { deleted: true }), operation(1, { title: 'B' }))
    expect(deleted.fields).toEqual({ title: 'B', deleted: true })
    expect(deleted.clashes).toMatchObject([{ field: 'deleted', value: false }])
  })

  it('does not clash with what the same device wrote before it', () => {
    const first = operation(1, { title: 'B' })
    const entry = inTurn(operation(0, { title: 'A' }), first, operation(1, { title: 'C' }, { after: [first.id] }))
    expect(entry).toMatchObject({ fields: { title: 'C' }, clashes: [] })
  })

  it('what was written as private waits for a person where somebody shared the entry meanwhile', () => {
    const made = operation(0, { title: 'A' })
    const late = operation(1, { title: 'for us alone', place: 'B' })
    const entry = inTurn(made, operation(1, { shared: true }), late)
    expect(entry.fields).toEqual({ title: 'A', shared: true })
    expect(entry.clashes).toMatchObject([
      { field: 'title', value: 'for us alone', operation: late.id },
      { field: 'place', value: 'B' },
    ])
    const decided = merge(entry, operation(3, { title: 'for us alone' }, { settles: [late.id] }), 'Ann').entry
    expect(decided).toMatchObject({ fields: { title: 'for us alone', shared: true }, clashes: [] })
  })

  it('sharing what others have changed since waits for a person too', () => {
    const share = operation(1, { shared: true })
    const entry = inTurn(operation(0, { title: 'A' }), operation(1, { place: 'for us alone' }), share)
    expect(entry.fields).toEqual({ title: 'A', place: 'for us alone' })
    expect(entry.clashes).toEqual([{ field: 'shared', value: true, operation: share.id, by: 'Ann' }])
  })

  it('who shares an entry with what they write knows who will read it, also when somebody else was first', () => {
    const entry = inTurn(
      operation(0, { title: 'A' }),
      operation(1, { shared: true }),
      operation(1, { shared: true, place: 'B' }),
    )
    expect(entry).toMatchObject({ fields: { title: 'A', place: 'B', shared: true }, clashes: [] })
  })

  it('an entry that was deleted does not come back shared without anybody having seen both', () => {
    const gone = inTurn(operation(0, { title: 'A' }), operation(1, { deleted: true }), operation(1, { shared: true }))
    const back = merge(gone, operation(2, { deleted: false }), 'Bob').entry
    expect(back.fields).toMatchObject({ deleted: true, shared: true })
  })

  it('null takes a field away', () => {
    expect(inTurn(operation(0, { place: 'B' }), operation(1, { place: null })).fields).toEqual({})
  })
})

/**
 * Of a shared entry the fields that stand in it although neither their writer knew that it is shared, nor whoever shared it
 * knew of them.
 */
function unknownToTheSharer(entry: LogEntry, sent: ReadonlyMap<string, LogOperation>): string[] {
  if (entry.fields['shared'] !== true) return []
  const share = sent.get(entry.writers['shared']!)!
  const knew = (one: LogOperation, other: LogOperation, field: string) =>
    one.baseRevision >= entry.revisions[field]! || one.after.includes(other.id)
  return Object.entries(entry.writers)
    .filter(([field, id]) => {
      const writer = sent.get(id)!
      const decided = field === 'deleted' || writer === share || writer.changes['shared'] === true
      return !decided && !knew(writer, share, 'shared') && !knew(share, writer, field)
    })
    .map(([field]) => field)
}

/**
 * Three devices, fifty records, any order of editing, deleting, sharing, sending and fetching. Each device sends only what
 * it has, with the revision it knew. In the end everybody holds what the server holds, and of every value ever written we
 * can say where it went: it stands, somebody who knew it replaced it, or it is kept aside as a clash.
 */
describe('three devices', () => {
  const FIELDS = ['title', 'place', 'summary', 'deleted', 'shared'] as const
  const step = fc.record({
    device: fc.nat(2),
    entry: fc.nat(49),
    act: fc.constantFrom('edit', 'edit', 'edit', 'send', 'fetch', 'settle'),
    field: fc.constantFrom(...FIELDS),
    value: fc.nat(4),
  })

  it('come to the same, and no edit is silently gone', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 160 }), (steps) => {
        const server = new Map<number, LogEntry>()
        const known = [0, 1, 2].map(() => new Map<number, LogEntry>())
        const waiting: { entry: number; operation: LogOperation }[][] = [[], [], []]
        const written: { entry: number; field: string; value: unknown; by: LogOperation }[] = []
        const history: { entry: number; field: string; revision: number; by: LogOperation }[] = []
        const sameAsThere = new Set<string>()
        const sent = new Map<string, LogOperation>()

        const fetch = (device: number) => {
          for (const [entry, now] of server) known[device]!.set(entry, now)
        }
        const send = (device: number) => {
          for (const { entry, operation: by } of waiting[device]!.splice(0)) {
            const before = server.get(entry) ?? null
            const { entry: now } = merge(before, by, String(device))
            server.set(entry, now)
            sent.set(by.id, by)
            expect(unknownToTheSharer(now, sent)).toEqual([])
            for (const [field, value] of Object.entries(by.changes)) {
              if (now.writers[field] === by.id) history.push({ entry, field, revision: now.revision, by })
              else if (sameValue(before?.fields[field], value)) sameAsThere.add(`${by.id} ${field}`)
            }
          }
        }
        for (const { device, entry, act, field, value } of steps) {
          if (act === 'send') send(device)
          else if (act === 'fetch') fetch(device)
          else {
            const mine = waiting[device]!.filter((one) => one.entry === entry).map((one) => one.operation)
            const seen = withWaiting(known[device]!.get(entry) ?? null, mine)
            const settling = act === 'settle' ? seen?.clashes[0] : undefined
            const change = settling
              ? { [settling.field]: settling.value }
              : { [field]: field === 'deleted' || field === 'shared' ? value > 1 : `${device}${value}` }
            const by = operation(known[device]!.get(entry)?.revision ?? 0, change, {
              settles: settling ? [settling.operation] : [],
              after: mine.map((one) => one.id),
            })
            waiting[device]!.push({ entry, operation: by })
            for (const [name, put] of Object.entries(change)) written.push({ entry, field: name, value: put, by })
          }
        }
        for (const device of [0, 1, 2]) send(device)
        for (const device of [0, 1, 2]) fetch(device)

        for (const device of known) expect(device).toEqual(server)
        const settled = new Set(written.flatMap((one) => one.by.settles))
        for (const { entry, field, by } of written) {
          const turns = history.filter((one) => one.entry === entry && one.field === field)
          const turn = turns.findIndex((one) => one.by === by)
          if (turn === -1) {
            const aside = server.get(entry)!.clashes.some((one) => one.operation === by.id && one.field === field)
            expect(aside || settled.has(by.id) || sameAsThere.has(`${by.id} ${field}`)).toBe(true)
            continue
          }
          const next = turns[turn + 1]
          // Whoever wrote over it had seen it, or had written it.
          if (next) expect(next.by.baseRevision >= turns[turn]!.revision || next.by.after.includes(by.id)).toBe(true)
        }
        // A device on its own never clashes with itself.
        if (new Set(steps.map((one) => one.device)).size === 1)
          expect([...server.values()].flatMap((one) => one.clashes)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
