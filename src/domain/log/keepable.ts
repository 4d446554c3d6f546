const PAIR_OR_HALF = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g

/**
 * The same value as the log can keep it. A database takes neither NUL nor half of an emoji, which copying or cutting off a text
 * can leave in it: the first, which nobody sees, goes; the second becomes the sign for what cannot be read, as pages show it.
 */
export function keepable<T>(value: T): T {
  if (typeof value === 'string')
    return value.replaceAll('\0', '').replace(PAIR_OR_HALF, (sign) => (sign.length === 2 ? sign : '\uFFFD')) as T
  if (Array.isArray(value)) return value.map((one: unknown) => keepable(one)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [keepable(key), keepable<unknown>(inner)])) as T
}
