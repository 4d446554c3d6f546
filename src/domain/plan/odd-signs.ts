type Found = { path: PropertyKey[]; key: 'oddSign'; values: Record<string, never> }

/** Half of a sign that needs two, as in a text that was cut in the middle of a picture. */
const HALF = /\p{Surrogate}/u

/** The places of texts that no database can keep: with the sign that means nothing, or half of another. */
export function oddSigns(given: unknown, path: PropertyKey[] = []): Found[] {
  if (typeof given === 'string') return isOdd(given) ? [{ path, key: 'oddSign', values: {} }] : []
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([name, inside]) => {
    const here = [...path, Array.isArray(given) ? Number(name) : name]
    return isOdd(name) ? [{ path, key: 'oddSign' as const, values: {} }] : oddSigns(inside, here)
  })
}

const isOdd = (text: string): boolean => text.includes('\0') || HALF.test(text)
