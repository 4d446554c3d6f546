import { languageCodes } from '../../content/messages/language-codes.ts'
import { bringFamily } from './bring-app.ts'
import type { FirstSave } from './first-save.ts'
import { keptLanguage } from './kept-language.ts'

/**
 * A language chosen on a page made at build time: brings the app in that language, with the choice made so far. Once the
 * app is here its own menu answers first. When it cannot be had, the link itself is followed: the choice is saved.
 */
export function watchForLanguages(firstSave: () => Promise<FirstSave> | null): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[hreflang]')
    const code = languageCodes.find((one) => one === link?.hreflang)
    if (!link || !code || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    keptLanguage.set(code)
    Promise.all([bringFamily(), firstSave()])
      .then(([app, first]) => app.openInLanguage(first))
      .catch(() => location.assign(link.href))
  })
}
