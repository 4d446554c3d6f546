import { browserDrafts } from '../../src/app/staff/drafts.ts'

/** What one browser keeps, and the drafts of each tab in it, by a name for the tab. */
export function oneBrowser() {
  const store = new Map<string, string>()
  const storage: Storage = {
    get length() {
      return store.size
    },
    key: (at) => [...store.keys()][at] ?? null,
    getItem: (name) => store.get(name) ?? null,
    setItem: (name, text) => void store.set(name, text),
    removeItem: (name) => void store.delete(name),
    clear: () => store.clear(),
  }
  /** The same name is the same tab after a reload. */
  const tab = (name: string) => {
    let is = name
    return browserDrafts(storage, { now: () => is, another: () => (is += ' again') })
  }
  return { store, tab }
}
