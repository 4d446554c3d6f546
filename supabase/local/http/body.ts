import type { IncomingMessage } from 'node:http'

export const MAX_BODY_BYTES = 4 * 1024 * 1024

/** How much of a body that is too large we still take in (and drop), so that the caller hears the answer instead of a broken line. */
const MOST_DROPPED_BYTES = 64 * 1024 * 1024

/** The whole body, or `too_large` when it passes the limit. Rejects when the caller hangs up. */
export function readBody(request: IncomingMessage, most = MAX_BODY_BYTES): Promise<Buffer | 'too_large'> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_DROPPED_BYTES) return Promise.resolve('too_large')
  return new Promise((done, fail) => {
    let parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size <= most) parts.push(part)
      else parts = []
      if (size > MOST_DROPPED_BYTES) done('too_large')
    })
    request.once('end', () => done(size > most ? 'too_large' : Buffer.concat(parts)))
    request.once('error', fail)
    request.once('close', () => fail(new Error('the caller hung up')))
  })
}
