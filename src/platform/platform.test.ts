import { createHash, webcrypto } from 'node:crypto'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId, randomBelow } from './chance.ts'
import { londonDay } from './clock.ts'
import { keptSetting } from './kept-setting.ts'
import { browserLocks, isHeld } from './locks.ts'
import { requestPersistence } from './phone.ts'
import { sha256InScript } from './sha256-in-script.ts'
import { sha256 } from './sha256.ts'

afterEach(() => vi.unstubAllGlobals())

describe('hashing', () => {
  const right = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
  it('is SHA-256, with the browser’s help and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        expect(sha256InScript(new TextEncoder().encode(text))).toBe(right(text))
        expect(await sha256(text)).toBe(right(text))
      }),
    )
    for (const length of [55, 56, 63, 64, 65, 119, 120])
      expect(sha256InScript(new Uint8Array(length))).toBe(right('\0'.repeat(length)))
  })
  it('works on a plain-http address', async () => {
    vi.stubGlobal('crypto', { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) })
    expect(await sha256('abc')).toBe(right('abc'))
  })
})

describe('chance', () => {
  it('gives every number its turn, and none twice as often', () => {
    const seen = new Map<number, number>()
    for (let i = 0; i < 23_000; i += 1) {
      const n = randomBelow(23)
      seen.set(n, (seen.get(n) ?? 0) + 1)
    }
    expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, i) => i))
    expect(Math.min(...seen.values())).toBeGreaterThan(800)
    expect(Math.max(...seen.values())).toBeLessThan(1200)
  })
  it('throws away the bytes that would favour small numbers', () => {
    const bytes = [255, 254, 253, 252]
    vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => array.fill(bytes.shift()!) })
    expect([randomBelow(23), bytes]).toEqual([252 % 23, []])
  })
  it('makes UUIDs of version 4', () => {
    const ids = Array.from({ length: 200 }, newId)
    expect(new Set(ids).size).toBe(200)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('the day', () => {
  it.each([
    ['2026-06-30T22:59:59Z', '2026-06-30'],
    ['2026-06-30T23:00:00Z', '2026-07-01'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
  ])('at %s in London is %s', (at, day) => expect(londonDay(Date.parse(at))).toBe(day))
})

describe('small settings', () => {
  const kept = (storage: Partial<Storage>) => {
    vi.stubGlobal('localStorage', storage)
    return keptSetting('size', ['normal', 'large'], 'normal')
  }
  it('come back, unless what is stored makes no sense', () => {
    const store = new Map([['size', 'large']])
    const storage = {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
    }
    expect(kept(storage).get()).toBe('large')
    store.set('size', 'enormous')
    expect(kept(storage).get()).toBe('normal')
    kept(storage).set('large')
    expect(kept(storage).get()).toBe('large')
  })
  it('hold for the page where nothing can be stored', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    const setting = kept({ getItem: refuse, setItem: refuse })
    expect(setting.get()).toBe('normal')
    setting.set('large')
    expect(setting.get()).toBe('large')
  })
})

describe('where a browser lacks something', () => {
  it('nothing breaks', async () => {
    vi.stubGlobal('navigator', {})
    expect([browserLocks(), await isHeld('x'), await requestPersistence()]).toEqual([null, false, false])
    vi.stubGlobal('navigator', {
      storage: {
        persisted: async () => false,
        persist: async () => {
          throw new Error('no')
        },
      },
    })
    expect(await requestPersistence()).toBe(false)
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: async () => true } })
    expect(await requestPersistence()).toBe(true)
  })
})
