import type { Survey } from '../../../domain/survey/definition.ts'
import type { PaperChoice } from './paper-address.ts'

/** What tells whoever types a form in which one it is: `ehcp_satisfaction · 1 · young · easy · en`. */
export function footMark(survey: Survey, { route, easy, language }: PaperChoice): string {
  return [survey.key, survey.version, route, ...(easy ? ['easy'] : []), language].join(' · ')
}

/**
 * Puts the mark into the foot of every printed page. A page's foot can only be written by a style rule; where the
 * browser cannot, the mark still stands at the head and the end of the form. Returns how to take it away again.
 */
export function keepFoot(mark: string): () => void {
  if (typeof CSSStyleSheet !== 'function' || !('adoptedStyleSheets' in document)) return () => undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { @bottom-left { content: ${JSON.stringify(mark)}; font-size: 9pt; } }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
