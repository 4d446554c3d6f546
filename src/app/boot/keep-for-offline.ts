import { registerWorker } from '../../platform/register-worker.ts'

/** Long enough for the first question to be painted and touched first. */
const AFTER_MS = 600

/**
 * Keeps Heard on this phone soon after the page is whole, without waiting for the app: a parent may lose the signal
 * on the very first page. A phone that cannot keep it still answers and sends.
 */
export function keepForOffline(): void {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null
  if (!workers) return
  const keep = () => setTimeout(() => void registerWorker(workers).catch(() => {}), AFTER_MS)
  if (document.readyState === 'complete') keep()
  else addEventListener('load', keep)
}
