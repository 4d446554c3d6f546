import type { LastViews } from '../../domain/ports-staff.ts'

const PREFIX = 'heard-staff-view '
/** Views kept at most; the oldest makes room. */
const MOST = 16

/** The last replies in this browser's storage. A full or forbidden store keeps nothing and says nothing. */
export function browserLastViews(store: Storage): LastViews {
  const names = () => Object.keys(store).filter((name) => name.startsWith(PREFIX))
  const read = (name: string) => {
    const kept = JSON.parse(store.getItem(name) ?? 'null') as { value: unknown; at: number } | null
    return kept && typeof kept.at === 'number' ? kept : null
  }
  return {
    keep(name, value, at) {
      try {
        store.setItem(PREFIX + name, JSON.stringify({ value, at }))
        const oldest = names().sort((a, b) => (read(a)?.at ?? 0) - (read(b)?.at ?? 0))
        for (const old of oldest.slice(0, Math.max(0, oldest.length - MOST))) store.removeItem(old)
      } catch {
        // No room: the page still shows what it fetched.
      }
    },
    get(name) {
      try {
        return read(PREFIX + name)
      } catch {
        return null
      }
    },
    clear() {
      for (const name of names()) store.removeItem(name)
    },
  }
}
