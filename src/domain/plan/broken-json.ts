const TOKEN =
  /\s*(?:(?<text>"(?:[^"\\\p{Cc}]|\\.)*")|(?<plain>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<mark>[{}[\],:]))/uy

type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd'

/**
 * The line of a text in which it stops being JSON, counted from 1; browsers agree on no way of saying it. What is left out (a comma,
 * a bracket) shows in the line where the next thing stands, so it is this line or the one before.
 */
export function brokenLine(text: string): number {
  const open: ('{' | '[')[] = []
  let next: Next = 'value'
  let done = 0
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    const { text: quoted, plain, mark } = token.groups ?? {}
    const wants: Next | null = quoted
      ? afterText(next, open.at(-1))
      : plain
        ? next.startsWith('value')
          ? 'commaOrEnd'
          : null
        : afterMark(mark ?? '', next, open)
    if (wants === null) break
    next = wants
    done = TOKEN.lastIndex
  }
  const rest = text.slice(done).search(/\S/)
  const at = rest < 0 ? text.trimEnd().length : done + rest
  return text.slice(0, at).split('\n').length
}

function afterText(next: Next, inside: '{' | '[' | undefined): Next | null {
  if (next.startsWith('key')) return 'colon'
  return next.startsWith('value') && (inside !== undefined || next === 'value') ? 'commaOrEnd' : null
}

function afterMark(mark: string, next: Next, open: ('{' | '[')[]): Next | null {
  if (mark === ':') return next === 'colon' ? 'value' : null
  if (mark === '{' || mark === '[') {
    if (!next.startsWith('value')) return null
    open.push(mark)
    return mark === '{' ? 'keyOrEnd' : 'valueOrEnd'
  }
  if (mark === ',') return next !== 'commaOrEnd' || open.length === 0 ? null : open.at(-1) === '{' ? 'key' : 'value'
  const closes = mark === '}' ? '{' : '['
  if (!next.endsWith('OrEnd') || open.at(-1) !== closes) return null
  open.pop()
  return 'commaOrEnd'
}
