import type { IncomingMessage } from 'node:http'

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
  return (Array.isArray(given) ? given.join(',') : (given ?? '')).split(',').pop()?.trim() || socket
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
