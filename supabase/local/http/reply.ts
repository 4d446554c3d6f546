import type { ServerResponse } from 'node:http'

/** One answer, before it is written. `null` body for HEAD and 304. */
export type Reply = { status: number; headers: Record<string, string>; body: Buffer | string | null }

/** A JSON reply; never cached, because everything we say in JSON may change. */
export function jsonReply(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  }
}

/** A refusal as both Supabase clients read it: `message` for rest, `msg` and `error_code` for auth. */
export function refusal(status: number, code: string, message: string, headers: Record<string, string> = {}): Reply {
  return jsonReply(status, { code, error_code: code, message, msg: message, details: null, hint: null }, headers)
}

export function textReply(status: number, text: string, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: text,
  }
}

export function writeReply(response: ServerResponse, reply: Reply, always: Record<string, string>): void {
  const body = reply.body === null ? null : Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(reply.body)
  for (const [name, value] of Object.entries({ ...always, ...reply.headers })) response.setHeader(name, value)
  if (body && !response.hasHeader('content-length')) response.setHeader('content-length', body.length)
  response.writeHead(reply.status)
  response.end(body ?? undefined)
}
