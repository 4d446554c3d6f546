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
  // The age stands first, so that sixteen whole plans need not be read for it while somebody waits for a page.
  const keptAt = (name: string) => Number(/^\{"at":(\d+)/.exec(store.getItem(name) ?? '')?.[1] ?? 0)
  return {
    keep(name, value, at) {
      try {
        store.setItem(PREFIX + name, JSON.stringify({ at, value }))
        const all = names()
        if (all.length <= MOST) return
        const oldest = all.map((one) => ({ one, at: keptAt(one) })).sort((a, b) => a.at - b.at)
        for (const { one } of oldest.slice(0, all.length - MOST)) store.removeItem(one)
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
