import { expect, test } from 'vitest'

// A catalogue is put together from parts; where two of them use one key, the later would silently speak for both.
const modules = import.meta.glob<Record<string, Record<string, object>>>('./en/*.ts', { eager: true })
/** Easy Read says the same things in other words, under the keys of the sentences it stands in for. */
const INSTEAD = ['./en/easy.ts', './en/family-easy.ts']
const catalogues = Object.entries(modules)
  .filter(([file]) => !INSTEAD.includes(file))
  .flatMap(([file, exported]) => Object.values(exported).map((messages) => ({ file, messages })))

test('no part of a catalogue says what another part of it says under the same key', () => {
  let parts = 0
  const twice = catalogues.flatMap((whole) =>
    catalogues.flatMap(({ file, messages }) => {
      const keys = Object.keys(messages)
      // A part has all its keys in the whole; other catalogues share at most a few, for something else.
      if (messages === whole.messages || !keys.every((key) => key in whole.messages)) return []
      parts += 1
      const lost = keys.filter((key) => messages[key] !== whole.messages[key])
      return lost.map((key) => `${key} of ${file} in ${whole.file}`)
    }),
  )
  expect(twice).toEqual([])
  expect(parts).toBeGreaterThan(25)
})
