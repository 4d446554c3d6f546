import { afterEach, describe, expect, it } from 'vitest'
import { countingIds, fakeLogServer, logDevice, type LogDevice } from '../../tests/support/log-in-hand.ts'

const open: LogDevice[] = []
const device = (...given: Parameters<typeof logDevice>) => {
  const made = logDevice(...given)
  open.push(made)
  return made
}
afterEach(() => open.splice(0).forEach((one) => one.close()))
const entry = (n: number) => `00000000-0000-4000-8000-e${String(n).padStart(11, '0')}`
const make = (n: number, changes: Record<string, unknown> = { title: `T${n}`, date: '2026-11-01' }) => ({
  entry: entry(n),
  kind: 'activity' as const,
  changes,
})

describe('the exchange', () => {
  it('sends what waits and fetches what is new', async () => {
    const server = fakeLogServer()
    const a = device(server)
    const b = device(server, { person: 'bob', ids: countingIds(1) })
    await a.book.write(make(1))
    expect((await a.now()).entries).toMatchObject([{ state: 'on_this_device', revision: 0 }])
    await a.exchange()
    expect(await a.now()).toMatchObject({ waiting: 0, entries: [{ state: 'with_the_server', revision: 1 }] })
    await b.exchange()
    expect((await b.now()).entries.map((one) => one.fields)).toEqual([{ title: 'T1', date: '2026-11-01' }])
  })
})
