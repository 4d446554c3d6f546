import { mayKeep } from './may-keep.ts'

/** The page's half is `platform/keep-used.ts`. */
export const CACHE = 'heard-used'
const MOST = 120

/** Built files carry their content's hash in their name, so whichever copy is here is the right one. */
export function isRuntimeAsset(url: URL, origin: string): boolean {
  return url.origin === origin && url.pathname.startsWith('/assets/')
}

/** Staff and forum scripts and chosen languages are kept when first used, so that they open again without a connection. */
export async function answerFromRuntime(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const reply = await fetch(request)
  if (mayKeep(request.url, reply)) await cache.put(request, reply.clone()).catch(() => undefined)
  return reply
}

/** Forgets the oldest files once there are more than one release needs. */
export async function trimRuntime(): Promise<void> {
  const cache = await caches.open(CACHE)
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((key) => cache.delete(key)))
}
