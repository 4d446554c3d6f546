import type { IncomingMessage } from 'node:http'

export const MAX_BODY_BYTES = 4 * 1024 * 1024

/** The whole body, or `too_large` as soon as it passes the limit (the rest is not read). Rejects when the caller hangs up. */
export function readBody(request: IncomingMessage, most = MAX_BODY_BYTES): Promise<Buffer | 'too_large'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve('too_large')
  return new Promise((done, fail) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size > most) {
        request.removeAllListeners('data')
        done('too_large')
        return
      }
      parts.push(part)
    })
    request.once('end', () => done(Buffer.concat(parts)))
    request.once('error', fail)
    request.once('close', () => fail(new Error('the caller hung up')))
  })
}
