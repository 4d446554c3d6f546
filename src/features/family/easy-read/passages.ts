/** What is read aloud of a page: its headings, sentences and answers. Buttons, and what is being typed, are not. */
const READ = 'h1, h2, p, li, dt, dd, label.row, summary'
const NOT_READ = '[hidden], [aria-hidden="true"], .unseen, .saved, .change, .progress, .problem:empty, .tools'

/** The passages of a page in reading order. Of two inside each other the outer one is read, as one passage. */
export function passagesOf(root: Element): HTMLElement[] {
  const passages: HTMLElement[] = []
  for (const one of root.querySelectorAll<HTMLElement>(READ)) {
    if (passages.some((before) => before.contains(one)) || one.closest(NOT_READ)) continue
    const folded = one.closest('details:not([open])')
    if (folded && one.tagName !== 'SUMMARY') continue
    if (textOf(one).trim() !== '') passages.push(one)
  }
  return passages
}

function textNodes(passage: Element): Text[] {
  const nodes: Text[] = []
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(NOT_READ)) nodes.push(node as Text)
  }
  return nodes
}

/** The words of a passage, as they are spoken. */
export function textOf(passage: Element): string {
  return textNodes(passage)
    .map((node) => node.data)
    .join('')
}

/** How many UTF-16 units the word at `start` has. */
export function wordLength(text: string, start: number): number {
  return /^\S+/u.exec(text.slice(start))?.[0].length ?? 0
}

/** The place of a word on the page, counted in the text of its passage; null when the page has changed meanwhile. */
export function rangeOf(passage: Element, start: number, length: number): Range | null {
  const range = document.createRange()
  let passed = 0
  let begun = false
  for (const node of textNodes(passage)) {
    const end = passed + node.data.length
    if (!begun && start < end) {
      range.setStart(node, start - passed)
      begun = true
    }
    if (begun && start + length <= end) {
      range.setEnd(node, start + length - passed)
      return range
    }
    passed = end
  }
  return null
}
