import { describe, expect, it } from 'vitest'
import { change, device, entry, make } from '../../tests/support/devices-in-hand.ts'
import { fakeLogServer } from '../../tests/support/log-in-hand.ts'
import type { LogEntry } from '../domain/log/entry.ts'

const there = (server: ReturnType<typeof fakeLogServer>) => server.entries().get(entry(1))!

/** Ann and Bob, both with the same private entry on their devices. */
async function bothHaveIt(problemOf?: (entry: LogEntry) => string | null) {
  const server = fakeLogServer(problemOf)
  const a = device(server)
  const b = device(server, { person: 'bob' })
  await a.book.write(make(1))
  await a.exchange()
  await b.exchange()
  return { server, a, b }
}

describe('what was written for the forum alone', () => {
  it('waits for a person where somebody else has shared the entry meanwhile', async () => {
    const { server, a, b } = await bothHaveIt()
    await a.book.write(change(1, { shared: true }))
    await b.book.write(change(1, { place: 'for us alone' }))
    await a.exchange()
    await b.exchange()
    expect(there(server).fields).toEqual({ title: 'T1', date: '2026-11-01', shared: true })
    const [shown] = (await b.now()).entries
    expect(shown).toMatchObject({ clashes: [{ field: 'place', value: 'for us alone', by: 'bob' }] })
    const settles = shown!.clashes.map(({ operation }) => operation)
    await b.book.write({ ...change(1, { place: 'for us alone' }), settles, seen: shown!.seen })
    await b.exchange()
    expect(there(server)).toMatchObject({ fields: { place: 'for us alone', shared: true }, clashes: [] })
  })

  it('is not shared by somebody who has not seen it', async () => {
    const { server, a, b } = await bothHaveIt()
    await b.book.write(change(1, { place: 'for us alone' }))
    await b.exchange()
    await a.book.write(change(1, { shared: true }))
    // Before anything of Bob’s has come to this phone.
    a.deps.server.pull = async () => ({ kind: 'answered', value: { ...server.pull(null), entries: [], left: 0 } })
    await a.exchange()
    expect(there(server).fields).not.toHaveProperty('shared')
    expect(there(server).clashes).toMatchObject([{ field: 'shared', value: true, by: 'ann' }])
  })

  it('stays so when the change it was in is mended after somebody shared the entry', async () => {
    const { server, a, b } = await bothHaveIt(({ fields }) => (fields['title'] === 'bad' ? 'field:/title' : null))
    await b.book.write(change(1, { title: 'bad', place: 'for us alone' }))
    await b.exchange()
    await a.book.write(change(1, { shared: true }))
    await a.exchange()
    await b.exchange()
    await b.book.write(change(1, { title: 'good' }))
    await b.exchange()
    expect(there(server).fields).toEqual({ title: 'good', date: '2026-11-01', shared: true })
    expect(there(server).clashes).toMatchObject([{ field: 'place', value: 'for us alone', by: 'bob' }])
  })

  it('goes nowhere before the “make private” it was written over', async () => {
    const { server, a } = await bothHaveIt()
    await a.book.write(change(1, { shared: true }))
    await a.exchange()
    // The month is closed: what takes the entry out of it needs a reason, what came of it does not.
    const push = a.deps.server.push.bind(a.deps.server)
    a.deps.server.push = async (as, area, operations) => {
      const open = operations.filter((one) => one.changes['shared'] !== false || one.reason)
      const answer = await push(as, area, open)
      const refused = operations.filter((one) => !open.includes(one))
      const results = refused.map(({ id }) => ({ id, status: 'rejected' as const, problem: 'reason_needed' }))
      return answer.kind === 'answered'
        ? { ...answer, value: { ...answer.value, results: [...answer.value.results, ...results] } }
        : answer
    }
    await a.book.write(change(1, { shared: false }))
    await a.exchange()
    await a.book.write(change(1, { evidence: 'for us alone' }))
    await a.exchange()
    expect(there(server).fields).toMatchObject({ shared: true })
    expect(there(server).fields).not.toHaveProperty('evidence')
    await a.book.write({ ...change(1, {}), reason: 'A family asked us to' })
    await a.exchange()
    expect(there(server).fields).toMatchObject({ shared: false, evidence: 'for us alone' })
    expect((await a.now()).waiting).toBe(0)
  })

  it('is not written into an entry that somebody shared again beneath one’s own “make private”', async () => {
    const { server, a, b } = await bothHaveIt()
    await a.book.write(change(1, { shared: true }))
    await a.exchange()
    await b.exchange()
    await a.book.write(change(1, { shared: false }))
    await b.book.write(change(1, { shared: false }))
    await b.exchange()
    await b.book.write(change(1, { shared: true }))
    await b.exchange()
    const push = a.deps.server.push.bind(a.deps.server)
    a.deps.server.push = async () => ({ kind: 'no_connection' })
    await a.exchange()
    const [shown] = (await a.now()).entries
    expect(shown!.fields['shared']).toBe(false)
    await a.book.write({ ...change(1, { place: 'for us alone' }), seen: shown!.seen })
    a.deps.server.push = push
    await a.time.pass(400_000)
    await a.exchange()
    expect(there(server).fields).not.toHaveProperty('place')
    expect(there(server).clashes.map(({ field }) => field)).toContain('place')
  })
})
