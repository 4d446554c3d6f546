/** The text, or the number as text, that a field holds; nothing where it holds neither. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
