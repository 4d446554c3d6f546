import type { IncomingMessage } from 'node:http'
import { jsonReply, textReply, type Reply } from './http/reply.ts'
import type { Mailbox } from './mailbox.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const PROXY_HEADER = /^(?:forwarded|via|x-forwarded(?:-.*)?|x-real-ip|x-client-ip|x-original-.*|cf-.*|true-client-ip)$/

/**
 * `/__mail` for people and `/__mail.json` for tests. Only for this machine itself: the caller's address must be
 * loopback, and the Host header too, or a web page elsewhere could point its own name here and read the codes.
 */
export function mailReply(request: IncomingMessage, path: string, mailbox: Mailbox): Reply {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  const here = LOOPBACK.has(request.socket.remoteAddress ?? '') && ['localhost', '127.0.0.1', '[::1]'].includes(host)
  // Through a proxy the socket is loopback for everybody.
  const proxied = Object.keys(request.headers).some((name) => PROXY_HEADER.test(name))
  if (!here || proxied)
    return textReply(
      403,
      'The e-mails can be read on the machine Heard runs on, at http://localhost and nowhere else.\n',
    )
  if (path === '/__mail.json') return jsonReply(200, mailbox.letters())
  const rows = mailbox.letters().map(
    (letter) => `<article><h2>${html(letter.subject)}</h2>
<p>To ${html(letter.to)}, <time>${html(letter.sentAt)}</time></p><pre>${html(letter.text)}</pre></article>`,
  )
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>E-mails</title></head><body><main><h1>E-mails this machine would have sent</h1>
<p>Newest first. Load the page again to see new ones.</p>
${rows.join('\n') || '<p>None so far.</p>'}</main></body></html>`,
  }
}

function html(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
}
