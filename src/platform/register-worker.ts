export const WORKER_URL = '/sw.js'

type Policy = { createScriptURL(url: string): string }
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy }
let policy: Policy | null = null

/** The only script address this app ever makes by hand. A policy of one name may be made once only. */
function workerUrl(): string {
  const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!trusted) return WORKER_URL
  policy ??= trusted.createPolicy('heard', {
    createScriptURL(url) {
      if (url !== WORKER_URL) throw new TypeError('not a script of ours')
      return url
    },
  })
  return policy.createScriptURL(WORKER_URL)
}

/** Asks the browser to keep Heard for offline. Small and apart: the first script of a page calls it before the app is here. */
export function registerWorker(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  return container.register(workerUrl(), { scope: '/', updateViaCache: 'none' })
}
