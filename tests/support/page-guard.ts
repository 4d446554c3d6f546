import type { BrowserContext } from '@playwright/test'

/** Watches every page and worker of a context; returns what went wrong so far, as lines to read. */
export async function watchPage(
  context: BrowserContext,
  baseURL: string,
  noise: readonly RegExp[],
): Promise<() => string[]> {
  const troubles: string[] = []
  const own = new URL(baseURL).host
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && host !== own)
      troubles.push(`a request went to another site: ${request.url()}`)
  })
  context.on('console', (message) => {
    const text = message.text()
    const policy = /Content Security Policy|violates the following|TrustedScript|TrustedHTML/i.test(text)
    if (policy || (message.type() === 'error' && !noise.some((one) => one.test(text))))
      troubles.push(`the console says: ${text}`)
  })
  context.on('weberror', (failure) =>
    troubles.push(`a script broke: ${failure.error().stack ?? failure.error().message}`),
  )
  return () => troubles
}
