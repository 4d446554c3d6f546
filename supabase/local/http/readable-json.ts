/** An envelope is four deep. What is far deeper than that is no answer of ours, and cannot be read without harm. */
const DEEPEST = 500
const HALF_A_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Is this JSON that Postgres can hold? It refuses NUL, half a surrogate pair and endless numbers, and lite falls over endless nesting. */
export function isReadableJson(text: string): boolean {
  try {
    return fits(JSON.parse(text), 0)
  } catch {
    return false
  }
}

function fits(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false
  if (typeof value === 'string') return !value.includes('\0') && !HALF_A_PAIR.test(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => fits(key, depth) && fits(inner, depth + 1))
}
