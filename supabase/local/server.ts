import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApi, type Api } from './api.ts'
import { lockDataDir, type DataLock } from './data-lock.ts'
import { openHeard, type Heard } from './heard.ts'
import { securityHeaders } from './headers.ts'
import { readDist, type DistFiles } from './http/dist-files.ts'
import { jsonReply, refusal, textReply, writeReply, type Reply } from './http/reply.ts'
import { staticReply } from './http/static-reply.ts'
import { configReply } from './config-reply.ts'
import { figuresReplies } from './figures-reply.ts'
import { healthReply } from './health.ts'
import { mailReply } from './mail-page.ts'
import type { Options } from './options.ts'

export type RunningServer = { url: string; demo: boolean; stop(): Promise<void> }

type Ready = { heard: Heard; api: Api; files: DistFiles; figures: ReturnType<typeof figuresReplies> }

/**
 * Starts everything on one port and resolves when a real query has been answered. Rejects with `DataDirInUse`, or with an
 * Error whose message is a sentence when the port is taken. The port opens first and says 503 until all is ready.
 */
export async function startServer(options: Options, version: string): Promise<RunningServer> {
  const lock = await lockDataDir(options.dataDir)
  const always = securityHeaders({ https: options.trustProxy })
  let ready: Ready | null = null
  let heard: Heard | null = null
  async function reply(request: IncomingMessage, response: http.ServerResponse, now: Ready | null): Promise<void> {
    const said = await answer(request, now, version).catch((e: unknown) => {
      // The path only: what people type must not end up in a log.
      const what = `${request.method} ${request.url?.split('?')[0]}`
      if (!request.destroyed) console.error(`${what}: ${e instanceof Error ? e.message : String(e)}`)
      return refusal(500, 'internal', 'Something went wrong on our side. Wait a minute, then try again.')
    })
    if (!response.destroyed) writeReply(response, said, always)
  }
  const server = http.createServer((request, response) => {
    void reply(request, response, ready)
  })
  server.requestTimeout = 60_000
  server.headersTimeout = 15_000
  server.keepAliveTimeout = 10_000
  try {
    await listen(server, options)
    const url = siteUrl(options.host, (server.address() as AddressInfo).port)
    const files = await readDist(options.distDir)
    const opened = await openHeard(options, url)
    heard = opened
    const figures = figuresReplies(opened.database.sql)
    ready = { heard: opened, files, api: createApi(opened.app, opened.codes, options), figures }
    await warmUp(url, opened.publishableKey)
    return { url, demo: options.demo, stop: () => stop(server, opened, lock) }
  } catch (e) {
    await stop(server, heard, lock)
    throw e
  }
}

async function answer(request: IncomingMessage, ready: Ready | null, version: string): Promise<Reply> {
  const target = request.url ?? '/'
  const url =
    target.startsWith('/') && URL.canParse(`http://heard.local${target}`)
      ? new URL(`http://heard.local${target}`)
      : null
  if (!url) return textReply(400, 'This address cannot be read.\n')
  // As it came: the parsed form has already folded `..` away.
  const pathname = target.split('?')[0]!
  if (!ready)
    return pathname === '/healthz'
      ? jsonReply(503, { ok: false }, { 'retry-after': '1' })
      : textReply(503, 'Heard is starting. Try again in a moment.\n', { 'retry-after': '1' })
  const { heard, api, files, figures } = ready
  if (/^\/(?:rest|auth)\/v1\//.test(url.pathname)) return api(request, url)
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (pathname === '/healthz') return headOf(request, await healthReply(heard.database.sql, version))
    const [published, plan] = /^\/figures(?:\/([a-z0-9-]+))?\/?$/.exec(pathname) ?? []
    if (published) return headOf(request, await figures(request.headers['if-none-match'], plan))
    if (pathname === '/config.json') return headOf(request, await configReply(heard))
    if (pathname === '/__mail' || pathname === '/__mail.json')
      return headOf(request, mailReply(request, pathname, heard.mailbox))
  }
  return staticReply(files, request, pathname)
}

function headOf(request: IncomingMessage, reply: Reply): Reply {
  return request.method === 'HEAD' ? { ...reply, body: null } : reply
}

function listen(server: http.Server, { port, host }: Options): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (e: NodeJS.ErrnoException) => {
      if (e.code === 'EADDRINUSE')
        fail(
          new Error(
            `Port ${port} is taken by another program. Stop that one, or start with another port, for example PORT=${port + 1} npm start.`,
          ),
        )
      else if (e.code === 'EACCES')
        fail(
          new Error(
            `This account may not use port ${port}. Start with a port above 1023, for example PORT=4173 npm start.`,
          ),
        )
      else if (e.code === 'EADDRNOTAVAIL' || e.code === 'ENOTFOUND')
        fail(
          new Error(
            `HOST is "${host}", which is not an address of this machine. Try HOST=127.0.0.1, or HOST=0.0.0.0 for all.`,
          ),
        )
      else fail(e)
    })
    server.listen(port, host, done)
  })
}

function siteUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host
  return `http://${name}:${port}`
}

/** The first call makes lite read the whole catalogue; better now than while a family waits. */
async function warmUp(url: string, key: string): Promise<void> {
  await fetch(`${url}/rest/v1/rpc/get_survey`, {
    method: 'POST',
    headers: { apikey: key, 'content-type': 'application/json' },
    body: JSON.stringify({ area: 'wirral', survey: 'ehcp_satisfaction' }),
  })
}

async function stop(server: http.Server, heard: Heard | null, lock: DataLock): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  server.closeIdleConnections()
  // Requests under way get a moment to finish; a caller that never ends does not keep us.
  const cut = setTimeout(() => server.closeAllConnections(), 3000)
  await closed
  clearTimeout(cut)
  await heard?.database.close()
  await lock.release()
}
