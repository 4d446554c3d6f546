/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { askPagesToSend } from './background-send.ts'
import { mayKeep } from './may-keep.ts'
import { SYNC_TAG, TAKE_OVER } from './messages.ts'
import { pageFor } from './page-for.ts'
import { answerFromRuntime, isRuntimeAsset, trimRuntime } from './runtime-assets.ts'

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null; integrity?: string }[]
}

const precache = new PrecacheController({
  plugins: [{ cacheWillUpdate: async ({ request, response }) => (mayKeep(request.url, response) ? response : null) }],
})
precache.precache(self.__WB_MANIFEST)

self.addEventListener('activate', (event) => {
  event.waitUntil(trimRuntime())
})

// Only GET is ever looked at; registerRoute leaves every other method to the browser.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && pageFor(url, precache.getCachedURLs()) !== null,
  async ({ request, url }) => {
    const page = pageFor(url, precache.getCachedURLs())
    const kept = page === null ? undefined : await precache.matchPrecache(page)
    return kept ?? fetch(request)
  },
)
registerRoute(new PrecacheRoute(precache, { cleanURLs: false, ignoreURLParametersMatching: [] }))
registerRoute(
  ({ url }) => isRuntimeAsset(url, self.location.origin),
  ({ request }) => answerFromRuntime(request),
)

// A new worker waits until a person agrees, or every page is closed: a draft may be open.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === TAKE_OVER) void self.skipWaiting()
})

self.addEventListener('sync', (event) => {
  const woken = event as ExtendableEvent & { tag: string }
  if (woken.tag === SYNC_TAG) woken.waitUntil(askPagesToSend(self.clients))
})
