import { describe, expect, it } from 'vitest'
import { change, device, entry, make } from '../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../tests/support/log-in-hand.ts'
import { createExchange } from './log-exchange.ts'

describe('the exchange', () => {
  it('sends what waits and fetches what is new', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const b = device(server, { person: 'bob' })
    await a.book.write(make(1))
    expect((await a.now()).entries).toMatchObject([{ state: 'on_this_device', revision: 0 }])
    await a.exchange()
    expect(await a.now()).toMatchObject({ waiting: 0, entries: [{ state: 'with_the_server', revision: 1 }] })
    await b.exchange()
    expect((await b.now()).entries.map((one) => one.fields)).toEqual([{ title: 'T1', date: '2026-11-01' }])
  })

  it('sends at most 50 at once, oldest first, and says how far fetching has come', async () => {
    const server = fakeLogServer()
    const a = device(server, { person: 'ann' })
    const sizes: number[] = []
    const push = a.deps.server.push.bind(a.deps.server)
    a.deps.server.push = async (as, area, operations) => {
      sizes.push(operations.length)
      return push(as, area, operations)
    }
    for (let n = 0; n < 120; n += 1) await a.book.write(make(n))
    await a.exchange()
    expect(sizes).toEqual([50, 50, 20])
    expect([...server.operations().values()].map((one) => one.operation.entry)).toEqual(
      Array.from({ length: 120 }, (_, n) => entry(n)),
    )
    for (let n = 120; n < 450; n += 1) await a.book.write(make(n))
    await a.exchange()
    const b = device(server, { person: 'bob' })
    await b.exchange()
    expect(b.seenMoving.map((one) => one.fetching)).toEqual([
      { fetched: 0, left: null },
      { fetched: 200, left: 250 },
      { fetched: 400, left: 50 },
      null,
      null,
    ])
    expect((await b.now()).entries).toHaveLength(450)
  })

  it('a lost reply is asked for again, and what it did stands once', async () => {
    const server = fakeLogServer()
    let lose = true
    const a = device(server, {
      network: async (through) => {
        const reply = through()
        return lose ? { kind: 'no_connection' } : reply
      },
    })
    await a.book.write(make(1))
    await a.exchange()
    // The first look already met no connection: nothing went out.
    expect(server.operations().size).toBe(0)
    expect(a.moving().stopped).toBe('no_connection')
    const pull = a.deps.server.pull.bind(a.deps.server)
    a.deps.server.pull = async (as, area, cursor) => {
      lose = false
      const reply = await pull(as, area, cursor)
      lose = true
      return reply
    }
    await a.exchange()
    expect(server.operations().size).toBe(1)
    expect((await a.now()).waiting).toBe(1)
    a.deps.server.pull = pull
    lose = false
    await a.exchange()
    expect(server.operations().size).toBe(1)
    expect(await a.now()).toMatchObject({ waiting: 0, entries: [{ revision: 1 }] })
  })

  it.each(['signed_out', 'not_a_member'] as const)(
    '%s: it stops, keeps everything, and asks no more by itself',
    async (kind) => {
      const a = device(fakeLogServer())
      await a.book.write(make(1))
      a.deps.server.pull = async () => ({ kind })
      a.deps.server.push = async () => ({ kind })
      await a.exchange()
      expect(a.moving().stopped).toBe(kind)
      expect(await a.now()).toMatchObject({ waiting: 1, entries: [{ state: 'on_this_device' }] })
      expect(JSON.parse(await a.book.exportUnsent())).toMatchObject({ changes: [{ changes: { title: 'T1' } }] })
      expect(a.time.waiting()).toBe(0)
    },
  )

  it('one the server chokes on ends up alone, and the others arrive', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const push = a.deps.server.push.bind(a.deps.server)
    a.deps.server.push = async (as, area, operations) =>
      operations.some((one) => one.changes['title'] === 'T3') ? { kind: 'unavailable' } : push(as, area, operations)
    for (let n = 0; n < 8; n += 1) await a.book.write(make(n))
    for (let turn = 0; turn < 12; turn += 1) {
      await a.time.pass(400_000)
      await a.exchange()
    }
    expect(server.entries().size).toBe(7)
    expect((await a.now()).waiting).toBe(1)
  })

  it('one the server cannot read needs attention, alone', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const push = a.deps.server.push.bind(a.deps.server)
    a.deps.server.push = async (as, area, operations) =>
      operations.some((one) => one.changes['title'] === 'T3') ? { kind: 'refused' } : push(as, area, operations)
    for (let n = 0; n < 8; n += 1) await a.book.write(make(n))
    await a.exchange()
    expect(server.entries().size).toBe(7)
    const troubled = (await a.now()).entries.filter((one) => one.state === 'needs_attention')
    expect(troubled).toMatchObject([{ fields: { title: 'T3' }, trouble: { problem: 'malformed', field: null } }])
  })

  it('comes back by itself after trouble, and looks for news now and then', async () => {
    const server = fakeLogServer()
    let down = true
    const a = device(server, { network: async (through) => (down ? { kind: 'no_connection' } : through()) })
    await a.book.write(make(1))
    await a.exchange()
    expect(server.entries().size).toBe(0)
    down = false
    await a.time.pass(5 * 60_000)
    expect(server.entries().size).toBe(1)
    const b = device(server, { person: 'bob' })
    await b.book.write(make(2))
    await b.exchange()
    await a.time.pass(6 * 60_000)
    expect((await a.now()).entries).toHaveLength(2)
  })

  it('what somebody else changed under an open form is never overwritten', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const b = device(server, { person: 'bob' })
    await a.book.write(make(1))
    await a.exchange()
    await b.exchange()
    const { seen } = (await b.now()).entries[0]!
    await a.book.write(change(1, { title: 'of Ann' }))
    await a.exchange()
    await b.exchange()
    await b.book.write({ ...change(1, { title: 'of Bob' }), seen })
    await b.exchange()
    expect((await b.now()).entries[0]).toMatchObject({
      fields: { title: 'of Ann' },
      clashes: [{ field: 'title', value: 'of Bob', by: 'bob' }],
    })
  })
})

it('two tabs of one device take turns', async () => {
  const server = fakeLogServer()
  const a = device(server)
  const disk = a.deps
  let under = 0
  let most = 0
  const push = disk.server.push.bind(disk.server)
  disk.server.push = async (...given) => {
    most = Math.max(most, (under += 1))
    await new Promise((resolve) => setTimeout(resolve, 5))
    const reply = await push(...given)
    under -= 1
    return reply
  }
  const other = createExchange({ ...disk })
  for (let n = 0; n < 60; n += 1) await a.book.write(make(n))
  await Promise.all([a.exchange(), other.exchange('online')])
  await other.stop()
  expect(most).toBe(1)
  expect(server.operations().size).toBe(60)
})
