import { expect, test } from 'vitest'
import { ACTIONS, themeKeys } from './shortcuts.ts'

const themes = Array.from({ length: 40 }, (_, n) => ({ id: `t${n}`, retired: n === 1 }))

test('each theme in use has a key of its own, no key does two things, and one without a key has its button', () => {
  const keys = themeKeys(themes)
  expect([...keys.keys()].filter((key) => ACTIONS.has(key))).toEqual([])
  expect(new Set([...keys.values()].map(({ id }) => id)).size).toBe(keys.size)
  expect(keys.get('1')?.id).toBe('t0')
  expect(keys.get('2')?.id).toBe('t2')
  expect([...keys.values()].some(({ retired }) => retired)).toBe(false)
  expect(keys.size).toBeLessThan(themes.length)
})
