import { useLayoutEffect } from 'react'

/** Calls `press` for single keys, never while somebody types, chooses from a list or answers a question. */
export function useKeys(on: boolean, press: (key: string) => boolean): void {
  useLayoutEffect(() => {
    if (!on) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest('input, select, textarea, [contenteditable], .choose-words, [role="alertdialog"]')) return
      if (press(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on, press])
}
