/**
 * Runs in a page. Marks with `data-alike` what is in the same place as two others of the same shape: rows of a list
 * differ in their words, not in their colours, and measuring the contrast of each takes seconds. Returns whether there is any.
 */
export function markAlike(): boolean {
  // What says nothing of colour: where a thing is, what it is called and where it leads.
  const ofNoColour =
    / (id|href|for|name|value|d|points|[xyr][12]?|c[xy]|width|height|transform|title|data-row|aria-(?!current|disabled|selected|pressed|checked|invalid)[a-z]+)="[^"]*"/g
  const shapes = new Map<Element, { own: string; whole: string }>()
  const shapeOf = (one: Element): string => {
    const own = /^<[^>]*>/.exec((one.cloneNode(false) as Element).outerHTML)![0].replace(ofNoColour, '')
    const parts = [...one.childNodes].map((part) => {
      if (part instanceof Element) return shapeOf(part)
      return part.textContent?.trim() ? 'words' : ''
    })
    const whole = `${own}${parts.join('')}/`
    shapes.set(one, { own, whole })
    return whole
  }
  shapeOf(document.body)
  const times = new Map<string, number>()
  let any = false
  const walk = (parent: Element, around: string) => {
    for (const one of parent.children) {
      const { own, whole } = shapes.get(one)!
      const kind = `${around}${whole}`
      const before = times.get(kind) ?? 0
      times.set(kind, before + 1)
      if (before < 2) walk(one, `${around}${own}`)
      else {
        one.setAttribute('data-alike', '')
        any = true
      }
    }
  }
  walk(document.body, '')
  return any
}
