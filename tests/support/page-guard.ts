import type { BrowserContext } from '@playwright/test'
import { wirralPlaces } from '../../src/content/messages/places/wirral.ts'

/** Watches every page and worker of a context; returns what went wrong so far, as lines to read. */
export async function watchPage(context: BrowserContext, baseURL: string, noise: RegExp): Promise<() => string[]> {
  const troubles: string[] = []
  const own = new URL(baseURL).host
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    // Leave quickly goes away on purpose; nothing else does.
    if (request.isNavigationRequest() && request.url() === wirralPlaces.neutralPage) return
    if (/^(https?|wss?):$/.test(protocol) && host !== own)
      troubles.push(`a request went to another site: ${request.url()}`)
  })
  const listen = (message: { type(): string; text(): string }) => {
    const text = message.text()
    const policy = /Content Security Policy|violates the following|TrustedScript|TrustedHTML/i.test(text)
    if (policy || (message.type() === 'error' && !noise.test(text))) troubles.push(`the console says: ${text}`)
  }
  context.on('console', listen)
  context.on('serviceworker', (worker) => worker.on('console', listen))
  context.on('weberror', (failure) =>
    troubles.push(`a script broke: ${failure.error().stack ?? failure.error().message}`),
  )
  return () => troubles
}
