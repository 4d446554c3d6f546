import { rangeOf, textOf, wordLength } from './passages.ts'

/** Style of a word: `::highlight(heard-word)`. */
const WORD = 'heard-word'

/** The passage being read has `data-being-read`, which the style sheet draws; React leaves it alone. */
export function markPassage(passage: HTMLElement): void {
  passage.dataset['beingRead'] = ''
  passage.scrollIntoView({ block: 'nearest' })
}

/** Marks the word being said, where the browser can mark without changing the page; else the passage is mark enough. */
export function markWord(passage: HTMLElement, start: number, length: number | null): void {
  if (!('highlights' in CSS)) return
  const range = rangeOf(passage, start, length ?? wordLength(textOf(passage), start))
  if (range) CSS.highlights.set(WORD, new Highlight(range))
}

export function unmark(passage: HTMLElement): void {
  delete passage.dataset['beingRead']
  if ('highlights' in CSS) CSS.highlights.delete(WORD)
}
