/** The keys that tag: each theme has its own, in the order the themes stand. Letters that do something else are left out. */
const KEYS = Array.from('1234567890abcdeghilmnopqstvwyz')

/** Themes by key. Retired ones cannot be tagged; those beyond the keys are tagged by pressing their button. */
export function themeKeys<T extends { id: string; retired: boolean }>(themes: readonly T[]): Map<string, T> {
  const inUse = themes.filter(({ retired }) => !retired)
  return new Map(inUse.slice(0, KEYS.length).map((theme, place) => [KEYS[place]!, theme]))
}

/** What a key does on a comment. */
export type Action = 'next' | 'previous' | 'read' | 'undo' | 'shorten' | 'flag' | 'search' | 'help'
export const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ['j', 'next'],
  ['ArrowRight', 'next'],
  ['k', 'previous'],
  ['ArrowLeft', 'previous'],
  ['r', 'read'],
  ['u', 'undo'],
  ['x', 'shorten'],
  ['f', 'flag'],
  ['/', 'search'],
  ['?', 'help'],
])
