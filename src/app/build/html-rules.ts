/** What a page's HTML may not hold: our policy forbids it in the browser, so it must not be built either. */
const forbidden: [RegExp, string][] = [
  [/<script(?![^>]*\ssrc=)[^>]*>/i, 'an inline script'],
  [/<style[\s>]/i, 'an inline style sheet'],
  [/<[a-z][^>]*\sstyle\s*=/i, 'a style attribute'],
  [/<[a-z][^>]*\son[a-z]+\s*=/i, 'an inline event handler'],
  [
    /<(?:link|script|img|iframe|source|audio|video|object|embed|form)\b[^>]*\s(?:src|href|action|data)\s*=\s*["']?(?:https?:)?\/\//i,
    'something fetched from another address',
  ],
  [/\b(?:href|src)\s*=\s*["']?(?:javascript|data):/i, 'a script or data address'],
]

/** Every rule this HTML breaks, in words; empty when it may be served under our policy. */
export function htmlProblems(file: string, html: string): string[] {
  return forbidden.filter(([pattern]) => pattern.test(html)).map(([, what]) => `${file} holds ${what}`)
}

/** The scripts and style sheets that the HTML itself names, as site paths. */
export function namedInHtml(html: string): { scripts: string[]; styles: string[] } {
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1]!)
  return {
    scripts: [
      ...all(/<script\b[^>]*\ssrc="([^"]+)"/gi),
      ...all(/<link\b(?=[^>]*\srel="modulepreload")[^>]*\shref="([^"]+)"/gi),
    ],
    styles: all(/<link\b(?=[^>]*\srel="(?:stylesheet|preload)")[^>]*\shref="([^"]+)"/gi),
  }
}
