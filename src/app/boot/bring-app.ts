/** The rest of Heard for families. The browser keeps one copy however often it is asked for. */
export function bringFamily() {
  return import('../family/entry.tsx')
}

/** The rest of Heard for signed-in people, or null where that door does not exist. */
export function bringOther(path: string) {
  if (/^\/forum(\/|$)/.test(path)) return import('../forum/entry.tsx')
  return /^\/staff(\/|$)/.test(path) ? import('../staff/entry.tsx') : null
}

/**
 * After a failed load some browsers never ask for the same script again, and after a new release the old one is gone.
 * So once the server can be reached, the page is loaded afresh: the answer is saved, and the tab remembers its draft.
 */
export async function reloadIfReachable(): Promise<void> {
  const reply = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (reply?.ok && !reply.redirected) location.reload()
}
