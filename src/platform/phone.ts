/** What this thing is called when we speak of it: a phone has a coarse pointer and a small screen. */
export function deviceWord(): 'phone' | 'device' {
  const small = Math.min(screen.width, screen.height) <= 500
  return small && matchMedia('(pointer: coarse)').matches ? 'phone' : 'device'
}

/** Asks the browser not to clear this site's storage by itself. Call after the first saved answer; where it cannot be
 * asked the answer is false. It does not guard against the person clearing it, nor for certain against Safari's 7 days. */
export async function requestPersistence(): Promise<boolean> {
  try {
    if (await navigator.storage?.persisted?.()) return true
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}
