// The way back from a bad release: serve this file at /sw.js.
// It removes the worker and the files it kept, never anything a person wrote, and reloads open pages from the network.
// While the worker in charge is still at something, Chromium may leave one request to take over unheeded: ask again.
let asking
self.addEventListener('install', () => {
  self.skipWaiting()
  asking = setInterval(() => self.skipWaiting(), 1000)
})
self.addEventListener('activate', (event) => {
  clearInterval(asking)
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('workbox-precache') || name.startsWith('heard-')) await caches.delete(name)
      }
      await self.registration.unregister()
      for (const page of await self.clients.matchAll({ type: 'window' }))
        await page.navigate(page.url).catch(() => undefined)
    })(),
  )
})
