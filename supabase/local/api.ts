import type { App } from '@supabase/lite'
import type { IncomingMessage } from 'node:http'
import { MAX_BODY_BYTES, readBody } from './http/body.ts'
import { isReadableJson } from './http/readable-json.ts'
import { refusal, type Reply } from './http/reply.ts'
import { mapCheckViolation } from './shims/check-violation.ts'
import { clientAddress, withClientAddress } from './shims/client-address.ts'
import { isOpen } from './shims/open-doors.ts'
import type { SignInCodes } from './shims/sign-in-codes.ts'
import { refuseForeignRole } from './shims/token-role.ts'

export type Api = (request: IncomingMessage, url: URL) => Promise<Reply>

/** The embedded Supabase behind its shims: `/rest/v1` and the part of `/auth/v1` that Heard uses. */
export function createApi(app: App, codes: SignInCodes, options: { trustProxy: boolean }): Api {
  return async (request, url) => {
    const method = request.method ?? 'GET'
    if (!isOpen(method, url)) return refusal(404, 'not_found', 'There is nothing at this address.')
    const foreign = refuseForeignRole(request.headers.authorization)
    if (foreign) return foreign
    const body = await readBody(request)
    if (body === 'too_large') {
      return refusal(
        413,
        'too_large',
        `This is more than ${MAX_BODY_BYTES / 1024 / 1024} MB at once. Send fewer answers at a time.`,
        { connection: 'close' },
      )
    }
    if (body.length > 0 && !isReadableJson(body.toString('utf8')))
      return refusal(400, 'unreadable', 'We could not read this. Update the app, then send it again.')
    const address = clientAddress(request, options.trustProxy)
    const headers = withClientAddress(request, address)

    async function pass(given: Buffer | string): Promise<Reply> {
      headers.delete('content-length')
      const withBody = method !== 'GET' && method !== 'HEAD'
      const init: RequestInit = { method, headers, ...(withBody ? { body: new Uint8Array(Buffer.from(given)) } : {}) }
      return toReply(await app.fetch(new Request(url, init), { peerAddress: address }))
    }

    if (url.pathname === '/auth/v1/otp') return codes.ask(parsed(body), address, (one) => pass(JSON.stringify(one)))
    if (url.pathname === '/auth/v1/verify') return codes.try(parsed(body), address, (one) => pass(JSON.stringify(one)))
    return pass(body)
  }
}

async function toReply(response: Response): Promise<Reply> {
  const body = Buffer.from(await response.arrayBuffer())
  const mapped = mapCheckViolation(response.status, body.toString('utf8'))
  if (mapped) return mapped
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    // Our pages come from this same origin; no other site has business here.
    if (!name.startsWith('access-control-') && name !== 'content-length') headers[name] = value
  })
  headers['cache-control'] = 'no-store'
  return { status: response.status, headers, body: response.status === 204 || response.status === 304 ? null : body }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
