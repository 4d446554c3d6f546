/** The rest of Heard for families. The browser keeps one copy however often it is asked for. */
export function bringFamily() {
  return import('../family/entry.tsx')
}

/** What stands behind a door of its own, signed-in or not; null where there is no such door. */
export function bringOther(path: string) {
  switch (path.split('/')[1]) {
    case 'forum':
      return import('../forum/entry.tsx')
    case 'staff':
      return import('../staff/entry.tsx')
    case 'what-changed':
      return import('../what-changed/entry.ts')
    case undefined:
    default:
      return null
  }
}

/**
 * After a failed load some browsers never ask for the same script again, and after a new release the old one is gone.
 * So once the server can be reached, the page is loaded afresh: the answer is saved, and the tab remembers its draft.
 */
export async function reloadIfReachable(): Promise<void> {
  const reply = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(() => null)
  if (reply?.ok && !reply.redirected) location.reload()
}
