type Clients = { clients: { matchAll(options: { type: 'window' }): Promise<readonly { postMessage(message: unknown): void }[]> } }

/**
 * Background Sync: asks an open page to send. A handler that resolves drops the tag, so with nobody there it throws and
 * the browser tries again later.
 */
export async function drainOrAsk(scope: Clients): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window' })
  if (open.length === 0) throw new Error('No page is open to send what waits')
  for (const page of open) page.postMessage('send-what-waits')
}
