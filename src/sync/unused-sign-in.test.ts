import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as standIn from './unused-sign-in.ts'

const folder = new URL('../../node_modules/@supabase/auth-js/dist/module/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const LEFT_OUT = /^import \{([^}]+)\} from '\.\/lib\/(?:web3\/ethereum|webauthn)'/gm

test('everything that auth-js takes from the files left out is there, and nothing else', () => {
  const wanted = [...read('GoTrueClient.js').matchAll(LEFT_OUT)]
  expect(wanted).toHaveLength(2)
  const names = wanted.flatMap(([, list = '']) => list.split(',').flatMap((name) => name.trim() || []))
  expect(Object.keys(standIn).sort()).toEqual(names.sort())
})

test('nothing else of auth-js needs them, and what is built with every client asks nothing of them', () => {
  const others = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'GoTrueClient.js')
  expect(others.length).toBeGreaterThan(2)
  for (const file of others) expect(read(file)).not.toMatch(/lib\/(?:web3|webauthn)/)
  expect(() => new standIn.WebAuthnApi()).not.toThrow()
  expect(standIn.browserSupportsWebAuthn()).toBe(false)
})

test('using what is left out says where it went', () => {
  expect(() => standIn.getAddress()).toThrow(/left out of Heard's build/)
  expect(() => new standIn.WebAuthnApi().authenticate()).toThrow(/left out of Heard's build/)
})
