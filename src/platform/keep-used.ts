/** The cache from which the worker answers what is not in its list (`sw/runtime-assets.ts`; tests/build holds the two together). */
export const USED_CACHE = 'heard-used'

/**
 * Keeps for offline every script this page has loaded that no cache holds yet. On a first visit no worker stood between
 * the page and the network, so a language chosen then would be gone without a connection.
 */
export async function keepUsedScripts(): Promise<void> {
  if (!('caches' in globalThis)) return
  const used = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name, location.href))
    .filter((url) => url.origin === location.origin && /^\/assets\/.+\.js$/.test(url.pathname))
  const cache = await caches.open(USED_CACHE)
  for (const { href } of used) {
    if (await caches.match(href)) continue
    const reply = await fetch(href)
    const isScript = /javascript/.test(reply.headers.get('content-type') ?? '')
    if (reply.status === 200 && !reply.redirected && isScript) await cache.put(href, reply)
  }
}
