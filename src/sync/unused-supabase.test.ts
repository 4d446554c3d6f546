import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as standIn from './unused-supabase.ts'

const source = readFileSync(new URL('../../node_modules/@supabase/supabase-js/dist/index.mjs', import.meta.url), 'utf8')

test('everything that supabase-js takes from the packages left out is there, and nothing else', () => {
  const wanted = [...source.matchAll(/^import \{([^}]+)\} from "@supabase\/(?:realtime|storage|functions)-js"/gm)]
  expect(wanted).toHaveLength(3)
  const names = wanted.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
  expect(Object.keys(standIn).sort()).toEqual(names.sort())
})

test('whatever supabase-js asks of live channels has an answer, and using what is left out says where it went', () => {
  const asked = new Set([...source.matchAll(/this\.realtime\.(\w+)\(/g)].map(([, name]) => name))
  const live = new standIn.RealtimeClient()
  expect(asked.size).toBeGreaterThan(3)
  for (const name of asked) expect(Object.keys(live)).toContain(name)
  expect(() => live.channel()).toThrow(/left out of Heard's build/)
  expect(() => new standIn.StorageClient().from()).toThrow(/left out of Heard's build/)
  expect(() => new standIn.FunctionsClient().invoke()).toThrow(/left out of Heard's build/)
})
