/** Words as somebody may have typed them: a sign that turns what follows, in Arabic after it. */
export const turning = (words: string) => `\u202E${words} \u0645\u0631\u062D\u0628\u0627`

/** What a text says that no isolate holds together. */
const outside = (text: string): string => {
  let left = text
  let before = ''
  while (left !== before) {
    before = left
    left = left.replaceAll(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')
  }
  return left
}

/** The pieces of a text, or of a drawn page, in which typed words could turn the words around them; none is what it should be. */
export function unheld(drawn: Element | string): string[] {
  if (typeof drawn === 'string') return outside(drawn).includes('\u202E') ? [drawn] : []
  const found: string[] = []
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const held = node.parentElement?.closest('bdi, [dir], textarea')
    if (!held) found.push(...unheld(node.textContent ?? ''))
  }
  for (const named of drawn.querySelectorAll('[aria-label]')) found.push(...unheld(named.getAttribute('aria-label')!))
  return found
}

/** That a page shows typed words at all, without which nothing was looked at. */
export const showsTurning = (drawn: Element): boolean => (drawn.textContent ?? '').includes('\u202E')
