const kinds: [ending: RegExp, contentType: RegExp][] = [
  [/\.js$/, /^(text|application)\/(x-)?javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.woff2$/, /^font\/woff2\b|^application\/(font-woff2|octet-stream)\b/],
  [/\.svg$/, /^image\/svg\+xml\b/],
  [/\.png$/, /^image\/png\b/],
  [/\.webmanifest$/, /^application\/(manifest\+json|json)\b/],
  [/\/[^./]*$|\.html$/, /^text\/html\b/],
]

/**
 * Whether a reply may be kept: whole, ours, not redirected, and of the kind its address promises. A captive portal
 * answers 200 with its own page, so a status alone proves nothing.
 */
export function mayKeep(address: string, reply: Pick<Response, 'status' | 'redirected' | 'type' | 'headers'>): boolean {
  if (reply.status !== 200 || reply.redirected || reply.type !== 'basic') return false
  const path = new URL(address).pathname
  const kind = kinds.find(([ending]) => ending.test(path))
  return kind !== undefined && kind[1].test(reply.headers.get('content-type') ?? '')
}
