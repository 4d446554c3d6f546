/** What to call the thing in the person's hand. A wrong guess only costs a word, so the browser's own hint is enough. */
export function deviceWord(): 'phone' | 'device' {
  return /Mobi/.test(navigator.userAgent) ? 'phone' : 'device'
}
