import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/**
 * What the network does to a phone. `busy`: 503 to what is sent; `portal`: a café's sign-in page with 200 to everything;
 * `hang`: what is sent is never answered; `lost_reply`: the server does its work and its reply never comes back.
 */
export type Weather = 'fine' | 'busy' | 'portal' | 'hang' | 'lost_reply'

export type Line = {
  url: string
  /** From now on (or from the next request on) this weather. */
  weather(now: Weather): void
  /** No server at all: connections are refused. */
  cut(): Promise<void>
  mend(): Promise<void>
  /** How often each answer's id reached the line on its way to the server. */
  posted(): Map<string, number>
  /** Requests whose path matches wait until the result is called. */
  hold(path: RegExp): () => void
  /** Files with this path come with these words added at their end, as a newer release would. */
  append(path: string, words: string): void
  close(): Promise<void>
}

const PORTAL = '<!doctype html><html lang="en"><title>Free Wi-Fi</title><h1>Please accept our terms</h1></html>'

/** The line between one test's phones and a server: an address of its own, so one server serves many tests. */
export async function openLine(to: number): Promise<Line> {
  let now: Weather = 'fine'
  const sockets = new Set<Socket>()
  const posted = new Map<string, number>()
  const holds = new Map<RegExp, { open: Promise<void>; release: () => void }>()
  const added = new Map<string, string>()

  async function carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    const body = await readAll(request)
    if (now !== 'portal' && path.endsWith('/rpc/submit')) count(posted, body)
    for (const [pattern, { open }] of holds) if (pattern.test(path)) await open
    const sent = path.startsWith('/rest/')
    if (now === 'portal') return void response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL)
    if (sent && now === 'busy') return void response.writeHead(503, { 'content-type': 'text/plain' }).end('busy')
    if (sent && now === 'hang') return
    const words = added.get(path)
    const headers = { ...request.headers, ...(words === undefined ? {} : { 'accept-encoding': 'identity' }) }
    const reply = await ask({ port: to, ...network }, request, headers, body)
    if (sent && now === 'lost_reply') return void request.socket.destroy()
    if (words !== undefined) {
      const { 'content-length': _length, etag: _etag, ...others } = reply.headers
      return void response.writeHead(200, others).end(reply.body + words)
    }
    response.writeHead(reply.status, reply.headers).end(reply.body)
  }

  const server = http.createServer((request, response) => {
    // The server behind may be gone: then the phone sees its connection break.
    carry(request, response).catch(() => request.socket.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const network = networkOfItsOwn(port)

  const cut = async () => {
    if (!server.listening) return
    const closed = new Promise((done) => server.close(done))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    url: `http://localhost:${port}`,
    weather: (next) => {
      now = next
    },
    cut,
    mend: () => (server.listening ? Promise.resolve() : listen(port)),
    posted: () => posted,
    hold(path) {
      let release = () => {}
      const open = new Promise<void>((done) => (release = done))
      holds.set(path, { open, release })
      return () => {
        holds.delete(path)
        release()
      }
    },
    append: (path, words) => void added.set(path, words),
    async close() {
      for (const { release } of holds.values()) release()
      await cut()
    },
  }
}

/** Linux owns all of 127.0.0.0/8: each line comes from another network, as families do, and meets the limits of one network alone. */
function networkOfItsOwn(port: number): { localAddress?: string } {
  return process.platform === 'linux' ? { localAddress: `127.${port >> 8}.${port & 255}.1` } : {}
}

function count(posted: Map<string, number>, body: Buffer): void {
  const { envelopes } = JSON.parse(body.toString('utf8')) as { envelopes: { id: string }[] }
  for (const { id } of envelopes) posted.set(id, (posted.get(id) ?? 0) + 1)
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

type Reply = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

type Towards = { port: number; localAddress?: string }

function ask(towards: Towards, from: IncomingMessage, headers: http.IncomingHttpHeaders, body: Buffer): Promise<Reply> {
  const options = { host: '127.0.0.1', ...towards, path: from.url, method: from.method, headers }
  return new Promise((answer, fail) => {
    const request = http.request(options, (reply) => {
      readAll(reply).then(
        (whole) => answer({ status: reply.statusCode ?? 502, headers: reply.headers, body: whole }),
        fail,
      )
    })
    request.once('error', fail)
    request.end(body)
  })
}
