import type { IncomingMessage } from 'node:http'
import { isIPv4, isIPv6 } from 'node:net'

const ADDRESS_HEADERS = [
  'forwarded',
  'x-forwarded-for',
  'x-real-ip',
  'cf-connecting-ip',
  'true-client-ip',
  'x-client-ip',
]

/**
 * Why: limits per address are worthless if the caller writes the address. It is the socket's, or behind a proxy of our
 * own the last one in `x-forwarded-for`, which that proxy added itself.
 */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const socket = (request.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/, '')
  if (!trustProxy) return socket
  const given = request.headers['x-forwarded-for']
  const last = (Array.isArray(given) ? given.join(',') : (given ?? '')).split(',').pop()?.trim() ?? ''
  // Some proxies add the caller's port, which is another one each time.
  return last.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1') || socket
}

/** The network a caller belongs to, as `private.address_prefix` cuts it: IPv4 /24, IPv6 /48, anything else as it is. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*$/, '')
  if (isIPv4(bare)) return `${bare.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(bare)) return address
  const [head = [], tail = []] = bare.split('::').map((part) => (part ? part.split(':') : []))
  const gap = bare.includes('::') ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0') : []
  const first = [...head, ...gap, ...tail].slice(0, 3).map((group) => parseInt(group, 16).toString(16))
  return `${first.join(':')}::/48`
}

/** The request's headers with every claim about the address replaced by what we know. */
export function withClientAddress(request: IncomingMessage, address: string): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || ADDRESS_HEADERS.includes(name) || name === 'connection' || name === 'transfer-encoding')
      continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  headers.set('x-forwarded-for', address)
  return headers
}
