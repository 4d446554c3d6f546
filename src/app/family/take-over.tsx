import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Nothing on this phone takes longer to read than this; if it does, its own waiting page is shown. */
const PATIENCE_MS = 4000

/** Resolves once the new page has its heading, that is: once it has more to show than "please wait". */
function drawn(page: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!page.querySelector('h1')) return
      watcher.disconnect()
      clearTimeout(giveUp)
      resolve()
    }
    const watcher = new MutationObserver(look)
    const giveUp = setTimeout(() => {
      watcher.disconnect()
      resolve()
    }, PATIENCE_MS)
    watcher.observe(page, { childList: true, subtree: true })
    look()
  })
}

/**
 * Draws the app beside the prerendered page and swaps the two in one go, so that nothing flickers. Whoever was at a
 * control of the old page is at the same control of the new one, and a choice made meanwhile is made there too. Where the
 * new page is in other words than the old one (`translated`), whoever was nowhere yet begins at its heading.
 */
export async function takeOver(
  app: ReactNode,
  { focusHeading, translated }: { focusHeading: boolean; translated: boolean },
): Promise<void> {
  const old = document.getElementById('app')!
  const page = document.createElement('div')
  page.hidden = true
  old.after(page)
  createRoot(page).render(app)
  await drawn(page)

  const same = (control: Element | null) => control && page.querySelector<HTMLElement>(sameControl(control))
  const isAtControl = old.contains(document.activeElement)
  const heading = page.querySelector<HTMLElement>('h1')
  const focused = (isAtControl && same(document.activeElement)) || (isAtControl || translated ? heading : null)
  const choice = focusHeading ? null : same(old.querySelector('input:checked'))
  old.remove()
  page.hidden = false
  page.id = 'app'
  if (choice instanceof HTMLInputElement && !choice.checked) choice.click()

  const target = focusHeading ? heading : focused
  if (target?.tagName === 'H1') target.tabIndex = -1
  target?.focus({ preventScroll: !focusHeading })
  if (focusHeading) scrollTo(0, 0)
}

function sameControl(control: Element): string {
  if (control instanceof HTMLInputElement)
    return `input[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]`
  if (control.id) return `#${CSS.escape(control.id)}`
  const href = control.getAttribute('href')
  if (href) return `a[href="${CSS.escape(href)}"]`
  return control instanceof HTMLButtonElement
    ? `button[type="${control.type}"].${control.className.split(' ')[0]}`
    : 'h1'
}
