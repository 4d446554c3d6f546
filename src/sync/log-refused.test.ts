import { describe, expect, it } from 'vitest'
import { change, device, entry, make } from '../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../tests/support/log-in-hand.ts'
import type { LogEntry } from '../domain/log/entry.ts'

/** Refuses a record without a good title, and a day of meeting before the day of asking. */
const strict = ({ fields: { title = 'bad', metOn = '9', requestedOn = '' } }: LogEntry) =>
  title === 'bad' ? 'field:/title' : (metOn as string) < (requestedOn as string) ? 'field:/metOn' : null

describe('a change the server would not take', () => {
  it('needs attention, harms no other, and what mends it carries all of it', async () => {
    const server = fakeLogServer(strict)
    const a = device(server)
    await a.book.write(change(1, { title: 'bad', place: 'Hall' }))
    await a.book.write(make(2))
    await a.exchange()
    expect(server.entries().size).toBe(1)
    const [first] = (await a.now()).entries.filter((one) => one.id === entry(1))
    expect(first).toMatchObject({
      state: 'needs_attention',
      trouble: { problem: 'field', field: 'title' },
      revision: 0,
    })
    await a.book.write(change(1, { title: 'good' }))
    await a.exchange()
    expect(server.entries().get(entry(1))?.fields).toEqual({ title: 'good', place: 'Hall' })
    expect(await a.now()).toMatchObject({ waiting: 0 })
    expect(server.operations().size).toBe(2)
  })

  it('can be mended where two good edits met in a bad record, without overwriting what was not seen', async () => {
    const server = fakeLogServer(strict)
    const a = device(server)
    const b = device(server, { person: 'bob' })
    await a.book.write(change(1, { title: 'T', requestedOn: '2026-03-01', place: 'Hall' }))
    await a.exchange()
    await b.exchange()
    await b.book.write(change(1, { metOn: '2026-03-05', place: 'Church' }))
    await a.book.write(change(1, { requestedOn: '2026-03-10', place: 'School' }))
    await a.exchange()
    await b.exchange()
    expect((await b.now()).entries[0]).toMatchObject({ trouble: { field: 'metOn' } })
    await b.book.write(change(1, { metOn: '2026-03-12' }))
    await b.exchange()
    expect(await b.now()).toMatchObject({ waiting: 0, entries: [{ state: 'with_the_server' }] })
    const there = server.entries().get(entry(1))!
    expect(there.fields).toEqual({ title: 'T', requestedOn: '2026-03-10', metOn: '2026-03-12', place: 'School' })
    expect(there.clashes).toMatchObject([{ field: 'place', value: 'Church', by: 'bob' }])
  })

  it('lets a change of something else go by itself', async () => {
    const server = fakeLogServer(strict)
    const a = device(server)
    await a.book.write(make(1))
    await a.exchange()
    await a.book.write(change(1, { title: 'bad' }))
    await a.exchange()
    await a.book.write(change(1, { place: 'Hall' }))
    await a.exchange()
    expect(server.entries().get(entry(1))?.fields).toMatchObject({ title: 'T1', place: 'Hall' })
    expect((await a.now()).entries[0]).toMatchObject({
      state: 'needs_attention',
      fields: { title: 'bad', place: 'Hall' },
    })
  })

  it('asks for nothing any more when its writer deletes the record the server never had', async () => {
    const server = fakeLogServer(strict)
    const a = device(server)
    await a.book.write(change(1, { title: 'bad' }))
    await a.exchange()
    await a.book.write(change(1, { deleted: true }))
    expect(await a.now()).toMatchObject({ entries: [], waiting: 0 })
    expect(await a.book.exportUnsent()).toContain('bad')
    await a.book.write(change(2, { title: 'bad' }))
    await a.book.write(change(2, { deleted: true }))
    await a.exchange()
    expect(await a.now()).toMatchObject({ entries: [], waiting: 0 })
    expect(server.operations().size).toBe(0)
  })

  it('is sent again when a reason is given', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const push = a.deps.server.push.bind(a.deps.server)
    a.deps.server.push = async (as, area, operations) =>
      operations.every((one) => one.reason)
        ? push(as, area, operations)
        : {
            kind: 'answered',
            value: {
              epoch: server.epoch(),
              results: operations.map(({ id }) => ({
                id,
                status: 'rejected',
                problem: 'reason_needed',
                month: '2026-02',
              })),
            },
          }
    await a.book.write(make(1))
    await a.exchange()
    expect((await a.now()).entries[0]?.trouble).toEqual({ problem: 'reason_needed', field: null, month: '2026-02' })
    await a.book.write({ ...change(1, {}), reason: 'Found in the diary' })
    await a.exchange()
    expect([...server.operations().values()]).toMatchObject([
      { operation: { reason: 'Found in the diary', changes: { title: 'T1' } } },
    ])
    expect((await a.now()).waiting).toBe(0)
  })
})
