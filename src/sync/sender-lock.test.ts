import { expect, it } from 'vitest'
import { fakeLocks, fakeTimers } from '../../tests/faults/fake-browser.ts'
import { asOnlySender, FROZEN_MS } from './sender-lock.ts'

it('lets one work at a time, in turn', async () => {
  const locks = fakeLocks()
  const { timers } = fakeTimers()
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`${name} begins`)
    await Promise.resolve()
    log.push(`${name} ends`)
    return name
  }
  expect(await Promise.all(['a', 'b', 'c'].map((name) => asOnlySender(locks, timers, work(name))))).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('takes the lock from a frozen tab after half a minute, and no sooner', async () => {
  const locks = fakeLocks()
  const { timers, pass } = fakeTimers()
  const frozen = asOnlySender(locks, timers, () => new Promise<string>(() => {}))
  frozen.catch(() => {})
  let done = false
  const mine = asOnlySender(locks, timers, async () => {
    done = true
    return 'mine'
  })
  await pass(FROZEN_MS - 1)
  expect(done).toBe(false)
  await pass(1)
  expect(await mine).toBe('mine')
})

it('a tab that thaws after its lock was taken still hears what its own work came to', async () => {
  const locks = fakeLocks()
  const { timers, pass } = fakeTimers()
  let thaw: (value: string) => void = () => {}
  const frozen = asOnlySender(locks, timers, () => new Promise<string>((resolve) => (thaw = resolve)))
  const mine = asOnlySender(locks, timers, async () => 'mine')
  await pass(FROZEN_MS)
  expect(await mine).toBe('mine')
  thaw('thawed')
  expect(await frozen).toBe('thawed')
})

it('does the work once, and passes on its failure', async () => {
  for (const locks of [null, fakeLocks()]) {
    let times = 0
    const failing = asOnlySender(locks, fakeTimers().timers, async () => {
      times += 1
      throw new Error('full')
    })
    await expect(failing).rejects.toThrow('full')
    expect(times).toBe(1)
  }
})
