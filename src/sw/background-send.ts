import { SEND_NOW } from './messages.ts'

type Page = { postMessage(message: unknown, transfer: MessagePort[]): void }
type Pages = { matchAll(options: { type: 'window' }): Promise<readonly Page[]> }

/** A frozen page never answers; the browser gives a sync event a few minutes at most. */
const PATIENCE_MS = 60_000

/**
 * Background Sync: asks one open page to send, and waits for how much still waits. A handler that resolves drops the
 * tag, so with nobody there, or with anything left, it throws and the browser tries again later.
 */
export async function askPagesToSend(pages: Pages, patienceMs = PATIENCE_MS): Promise<void> {
  const [page] = await pages.matchAll({ type: 'window' })
  if (!page) throw new Error('No page is open to send what waits')
  const line = new MessageChannel()
  const remaining = await new Promise<number>((resolve) => {
    const giveUp = setTimeout(resolve, patienceMs, 1)
    line.port1.addEventListener('message', (event: MessageEvent<{ remaining: number }>) => {
      clearTimeout(giveUp)
      resolve(event.data.remaining)
    })
    line.port1.start()
    page.postMessage({ type: SEND_NOW }, [line.port2])
  })
  line.port1.close()
  if (remaining > 0) throw new Error(`${remaining} still wait`)
}
