import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types heard',
].join('; ')

const config = JSON.stringify({ url: '', key: 'none', area: 'wirral', epoch: 'none', demo: false })

/** The plain forms that `bench` compares with, served beside our page by the same server: same question, no script. */
const plainForm = (question: string, style: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Form</title>${style}<form>${question}</form></html>`

/** Serves a build as a static host would: `.br` where there is one, our headers, clean addresses. For measuring, not for people. */
export function serveDist(
  dist: string,
  port: number,
  plain: { question?: string; style?: string } = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname)
    if (path === '/plain' || path === '/plain-styled') {
      const style = path === '/plain' ? '' : (plain.style ?? '')
      return void response.setHeader('content-type', kinds['.html']!).end(plainForm(plain.question ?? '', style))
    }
    if (path === '/config.json') return void response.setHeader('content-type', 'application/json').end(config)
    if (/^\/(rest|auth)\/|^\/healthz$/.test(path)) return void response.writeHead(503).end()
    const tries = [path, join(path, 'index.html'), ...(extname(path) ? [] : ['/shell.html'])]
    const file = tries.map((one) => join(dist, one)).find((one) => existsSync(one) && statSync(one).isFile())
    if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here')
    const zipped = existsSync(`${file}.br`) && /\bbr\b/.test(String(request.headers['accept-encoding']))
    response.writeHead(200, {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(zipped && { 'content-encoding': 'br' }),
    })
    createReadStream(zipped ? `${file}.br` : file).pipe(response)
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
