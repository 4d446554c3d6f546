import { useEffect } from 'react'

/** What stands at the top of every printed page while the page is open; the styles put it there. */
export function useLetterhead(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--letterhead', JSON.stringify(text))
    return () => void style.removeProperty('--letterhead')
  }, [text])
}
