import type { MouseEvent } from 'react'

/**
 * Turns a plain click on a link to our own site into a move inside the app; everything else (new tab, other sites,
 * downloads, fragments) stays the browser's. So pages use plain `<a href>`, which also work before any script.
 */
export function followInApp(event: MouseEvent, navigate: (to: string) => void): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (!link || !href?.startsWith('/') || href.startsWith('//')) return
  if (link.target || link.hasAttribute('download')) return
  event.preventDefault()
  navigate(href)
}
