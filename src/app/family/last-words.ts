import type { LastWords } from '../../domain/ports.ts'
import { draftOfTab, rememberInTab } from '../boot/tab.ts'

const PLACE = 'last-words'
type Kept = { draft: string; question: string; text: string; over: string[] }

/** Last words kept in this tab's session storage, which needs no waiting; on a device of several people nowhere. */
export function lastWordsOfTab(isShared: () => boolean): LastWords {
  const forget = () => rememberInTab(PLACE, null)
  return {
    keep(draft, question, words) {
      if (!isShared()) rememberInTab(PLACE, JSON.stringify({ draft, question, ...words }))
    },
    find(draft, question, onDisk) {
      const kept = JSON.parse(draftOfTab(PLACE) ?? '{}') as Partial<Kept>
      if (kept.draft !== draft || kept.question !== question || kept.text === undefined) return null
      // Whatever the phone has kept since is newer; what it had before, or the beginning of these words, is not.
      return kept.over?.includes(onDisk) || kept.text.startsWith(onDisk) ? kept.text : null
    },
    forget,
  }
}
