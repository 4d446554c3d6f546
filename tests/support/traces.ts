import type { Page } from '@playwright/test'

/** Everything this browser keeps, and everything on the page, as one text. */
export function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value),
      document.title,
      location.href,
      JSON.stringify(history.state),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name!)
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(request.error))
      })
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).getAll()
        await new Promise((done) => request.addEventListener('success', done))
        found.push(store, request.result)
      }
      db.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const reply = await cache.match(request)
        if (/json|html/.test(reply?.headers.get('content-type') ?? '')) found.push(request.url, await reply!.text())
      }
    }
    return JSON.stringify(found)
  })
}
