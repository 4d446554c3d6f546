import { holdShared, isHeld } from './locks.ts'
import { registerWorker } from './register-worker.ts'

/** Told to a waiting worker: become the active one. */
export const TAKE_OVER = 'SKIP_WAITING'
/** Told by the worker when the browser wakes it to send; it waits for `{ remaining: number }` on the message's port. */
export const SEND_NOW = 'heard:send-now'
/** The Background Sync tag. */
export const SYNC_TAG = 'heard-outbox'
const BUSY_LOCK = 'heard-draft-open'
const ASK_AGAIN_MS = 1_000
const ASK_AT_MOST = 30

export type WorkerBridge = {
  /** Says that something typed is not safely kept yet, or that it is: no tab's update goes past this. */
  setBusy(busy: boolean): void
  /** The person agreed to the update: takes it and reloads this page. False, and nothing happens, while any tab is busy. */
  takeUpdate(): Promise<boolean>
  /** Asks the browser to wake the worker when there is a connection. A bonus: false in most browsers. */
  askForSync(): Promise<boolean>
}

export type WorkerEvents = {
  /** A new version waits. Called again with each newer one. */
  updateReady: () => void
  /** The browser woke us to send; resolves to how many parcels still wait. */
  sendNow: () => Promise<number>
}

/** Registers the worker and brings updates in without ever reloading under somebody's hands. Without workers it does nothing. */
export function bridgeWorker(events: WorkerEvents): WorkerBridge {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null
  let registration: ServiceWorkerRegistration | null = null
  let release: (() => void) | null = null
  let reloading = false

  const handOver = () => registration?.waiting?.postMessage({ type: TAKE_OVER })

  async function begin(container: ServiceWorkerContainer): Promise<void> {
    const made = await registerWorker(container)
    registration = made
    // An update takes over by itself once every tab is closed. Taking it under an open page would take away the
    // scripts that page has yet to load, so until then the person is only asked.
    if (made.waiting && container.controller) events.updateReady()
    made.addEventListener('updatefound', () => {
      const fresh = made.installing
      fresh?.addEventListener('statechange', () => {
        if (fresh.state === 'installed' && container.controller) events.updateReady()
      })
    })
  }

  workers?.addEventListener('controllerchange', () => {
    if (!reloading) return
    reloading = false
    location.reload()
  })
  workers?.addEventListener('message', (event: MessageEvent) => {
    if ((event.data as { type?: unknown } | null)?.type !== SEND_NOW) return
    const answer = (remaining: number) => event.ports[0]?.postMessage({ remaining })
    events.sendNow().then(answer, () => answer(1))
  })
  if (workers) begin(workers).catch(() => {}) // a phone that cannot keep the app still answers and sends

  return {
    setBusy(busy) {
      if (busy) release ??= holdShared(BUSY_LOCK)
      else {
        release?.()
        release = null
      }
    },
    async takeUpdate() {
      if (!registration?.waiting || release || (await isHeld(BUSY_LOCK))) return false
      reloading = true
      handOver()
      // While the worker in charge is still at something, Chromium may leave one request unheeded.
      let asked = 0
      const asking = setInterval(() => {
        asked += 1
        if (!reloading || asked > ASK_AT_MOST) clearInterval(asking)
        else handOver()
      }, ASK_AGAIN_MS)
      return true
    },
    async askForSync() {
      try {
        const ready: (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined =
          await workers?.ready
        if (!ready?.sync) return false
        await ready.sync.register(SYNC_TAG)
        return true
      } catch {
        return false
      }
    },
  }
}
