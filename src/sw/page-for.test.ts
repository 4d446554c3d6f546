import { describe, expect, it } from 'vitest'
import { pageFor } from './page-for.ts'

const kept = ['/', '/shell.html', '/s/ehcp-satisfaction', '/privacy', '/assets/a.js'].map(
  (path) => `https://heard.example${path}`,
)
const asked = (path: string) => pageFor(new URL(path, 'https://heard.example'), kept)

describe('which kept page answers a visit', () => {
  it.each([
    ['/', '/'],
    ['/s/ehcp-satisfaction', '/s/ehcp-satisfaction'],
    ['/s/ehcp-satisfaction/', '/s/ehcp-satisfaction'],
    ['/s/ehcp-satisfaction#event=ABCD', '/s/ehcp-satisfaction'],
    ['/s/ehcp-satisfaction?from=qr', '/s/ehcp-satisfaction'],
    ['/privacy', '/privacy'],
    ['/my-answers', '/shell.html'],
    ['/s/no-such-survey', '/shell.html'],
    ['/staff/metric/x', '/shell.html'],
  ])('%s → %s', (path, page) => expect(asked(path)).toBe(page))

  it.each([
    '/rest/v1/rpc/submit',
    '/auth/v1/otp',
    '/config.json',
    '/healthz',
    '/__mail',
    '/__mail/1',
    '/robots.txt',
    '/sw.js',
  ])('%s goes to the network', (path) => expect(asked(path)).toBeNull())

  it('goes to the network when the shell is not here', () => {
    expect(pageFor(new URL('https://heard.example/my-answers'), [])).toBeNull()
  })
})
