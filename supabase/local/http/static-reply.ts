import type { IncomingMessage } from 'node:http'
import { textReply, type Reply } from './reply.ts'
import type { DistFile, DistFiles } from './dist-files.ts'

/** Addresses the app draws itself; any other address without a file is not found. */
const APP_PAGES =
  /^\/(?:s\/[^/]+|event|paper(?:\/[^/]+)?|my-answers|privacy|accessibility|(?:forum|staff)(?:\/.*)?)?\/?$/
const NOT_FOUND = '/404.html'

/** The reply for one GET or HEAD of the built app. `pathname` is as it came, still percent-encoded. */
export function staticReply(files: DistFiles, request: IncomingMessage, pathname: string): Reply {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return textReply(405, 'This address can only be read.\n', { allow: 'GET, HEAD' })
  }
  const wanted = decoded(pathname)
  if (wanted === null) return textReply(400, 'This address cannot be read.\n')
  const found = fileFor(files, wanted)
  if (found) return fileReply(found, request)
  // An address with an ending was asked for by a page, not by a person.
  const page = hasEnding(wanted) ? undefined : files.get(NOT_FOUND)
  if (page) return notFoundReply(page, request)
  return textReply(404, 'There is nothing at this address.\n')
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

function fileFor(files: DistFiles, wanted: string): DistFile | undefined {
  const bare = wanted.replace(/\/+$/, '')
  const own = files.get(wanted) ?? files.get(`${bare}/index.html`)
  if (own) return own
  // A missing script must not be answered with a page: a browser, or a cache, would keep the wrong thing.
  if (hasEnding(bare) || !APP_PAGES.test(wanted)) return undefined
  return files.get('/shell.html') ?? files.get('/index.html')
}

const hasEnding = (wanted: string) => /\.[^/]*\/*$/.test(wanted)

/** The page says where else to go; nobody may keep it in place of what is missing today. */
function notFoundReply(page: DistFile, request: IncomingMessage): Reply {
  const { 'if-none-match': _known, ...headersAsked } = request.headers
  const reply = fileReply(page, { method: request.method ?? 'GET', headers: headersAsked })
  const { etag: _etag, ...headers } = reply.headers
  return { ...reply, status: 404, headers: { ...headers, 'cache-control': 'no-store' } }
}

function fileReply(file: DistFile, request: Pick<IncomingMessage, 'method' | 'headers'>): Reply {
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag: file.etag,
  }
  if (matches(request.headers['if-none-match'], file.etag)) return { status: 304, headers, body: null }
  const accepted = acceptedEncodings(request.headers['accept-encoding'])
  const encoding = file.br && accepted.has('br') ? 'br' : file.gzip && accepted.has('gzip') ? 'gzip' : null
  const body = encoding === 'br' ? file.br! : encoding === 'gzip' ? file.gzip! : file.plain
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return { status: 200, headers, body: request.method === 'HEAD' ? null : body }
}

function matches(given: string | undefined, etag: string): boolean {
  return (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

function acceptedEncodings(header: string | string[] | undefined): Set<string> {
  const given = Array.isArray(header) ? header.join(',') : (header ?? '')
  return new Set(
    given
      .split(',')
      .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
      .map((one) => one.split(';')[0]!.trim().toLowerCase()),
  )
}
