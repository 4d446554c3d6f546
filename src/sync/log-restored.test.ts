import { describe, expect, it } from 'vitest'
import { change, device, entry, make } from '../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../tests/support/log-in-hand.ts'

describe('a server restored from a backup', () => {
  it('is offered again what it lost, and numbers that count anew overwrite nothing', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const b = device(server, { person: 'bob' })
    await a.book.write(make(1))
    await a.exchange()
    await b.exchange()
    server.backUp()
    await a.book.write(change(1, { place: 'Hall' }))
    await a.book.write(make(2))
    await a.exchange()
    await b.exchange()
    // Offline, with revision 2 before them.
    await b.book.write(change(1, { title: 'of Bob' }))
    server.restore()
    const c = device(server, { person: 'cem' })
    await c.exchange()
    await c.book.write(change(1, { title: 'of Cem' }))
    await c.exchange()
    expect(server.entries().get(entry(1))?.revision).toBe(2)
    await b.exchange()
    await a.exchange()
    for (const one of [b, c]) await one.exchange()
    const there = server.entries()
    expect(there.get(entry(1))).toMatchObject({
      fields: { title: 'of Cem', place: 'Hall' },
      clashes: [{ value: 'of Bob' }],
    })
    expect(there.get(entry(2))?.fields).toMatchObject({ title: 'T2' })
    for (const one of [a, b, c]) expect((await one.now()).entries).toHaveLength(2)
  })

  it('does not count twice what the backup has', async () => {
    const server = fakeLogServer()
    const a = device(server)
    await a.book.write(make(1))
    await a.exchange()
    await a.book.write(change(1, { title: 'again' }))
    await a.exchange()
    server.backUp()
    server.restore()
    await a.exchange()
    expect(server.operations().size).toBe(2)
    expect(await a.now()).toMatchObject({
      waiting: 0,
      entries: [{ fields: { title: 'again' }, revision: 2, clashes: [] }],
    })
  })

  it('that lost more than is kept gets the whole record with a change that waits', async () => {
    const server = fakeLogServer()
    let day = '2026-11-10'
    const a = device(server, { day: () => day })
    await a.book.write(make(1))
    await a.exchange()
    day = '2026-11-13'
    await a.exchange()
    await a.book.write(change(1, { place: 'Hall' }))
    server.restore()
    await a.exchange()
    expect(server.entries().get(entry(1))?.fields).toEqual({ title: 'T1', date: '2026-11-01', place: 'Hall' })
    expect((await a.now()).waiting).toBe(0)
  })
})
