import { describe, expect, it } from 'vitest'
import { mayKeep } from './may-keep.ts'

const reply = (contentType: string, rest: Partial<Response> = {}) => ({
  status: 200,
  redirected: false,
  type: 'basic' as ResponseType,
  headers: new Headers({ 'content-type': contentType }),
  ...rest,
})
const script = 'https://heard.example/assets/a-12345678.js'

describe('what the worker may keep', () => {
  it('keeps our own files of the right kind', () => {
    expect(mayKeep(script, reply('text/javascript; charset=utf-8'))).toBe(true)
    expect(mayKeep('https://heard.example/', reply('text/html'))).toBe(true)
    expect(mayKeep('https://heard.example/shell.html', reply('text/html'))).toBe(true)
    expect(mayKeep('https://heard.example/s/a', reply('text/html; charset=utf-8'))).toBe(true)
    expect(mayKeep('https://heard.example/assets/a.woff2', reply('font/woff2'))).toBe(true)
  })

  it.each([
    ['a captive portal’s page in place of a script', reply('text/html')],
    ['a redirected reply', reply('text/javascript', { redirected: true })],
    ['an opaque reply', reply('text/javascript', { type: 'opaque' })],
    ['a reply of another origin', reply('text/javascript', { type: 'cors' })],
    ['a failed reply', reply('text/javascript', { status: 503 })],
    ['a part of a file', reply('text/javascript', { status: 206 })],
    ['a reply without a kind', reply('')],
  ])('refuses %s', (_what, given) => expect(mayKeep(script, given)).toBe(false))

  it('refuses addresses of no known kind', () => {
    expect(mayKeep('https://heard.example/config.json', reply('application/json'))).toBe(false)
  })
})
