import { saysSomething, written } from '../written.ts'
/** What stands at a place of something read from JSON; undefined where there is none. Nothing here trusts its kind. */
export function at(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[step],
    given,
  )
}

export const listAt = (given: unknown, path: readonly PropertyKey[]): readonly unknown[] => {
  const found = at(given, path)
  return Array.isArray(found) ? found : []
}

/** A text with something in it, or null. */
export function textAt(given: unknown, path: readonly PropertyKey[]): string | null {
  const found = at(given, path)
  return typeof found === 'string' && saysSomething(found) ? written(found) : null
}

/** A number, or a text that a plan file takes for one; else null. */
export function numberAt(given: unknown, path: readonly PropertyKey[]): number | null {
  const found = at(given, path)
  if (typeof found === 'number') return found
  return typeof found === 'string' && /^-?\d+(\.\d+)?$/.test(found) ? Number(found) : null
}

/** What stands somewhere, short enough for a sentence. */
export function shown(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
