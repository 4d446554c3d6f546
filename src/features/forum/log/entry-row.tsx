import { memo } from 'react'
import { Link } from 'wouter'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { entryLabel, entryLine, entryState, entryTitle } from './entry-words.ts'

/** One entry in a list: its title leads to its page; then day, kind and people, what it counts as, and where it is. */
export const EntryRow = memo(function EntryRow({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { clock, device } = useForumWorld()
  const label = entryLabel(words, entry, clock.today())
  const { text, tone } = entryState(words, entry, device)
  return (
    <li className="entry">
      <h3>
        <Link href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</Link>
      </h3>
      <p className="soft">{entryLine(words, entry)}</p>
      <p className="entry-state">
        {label && <span className={label.counts ? 'pill counts' : 'pill'}>{label.text}</span>}
        <span className={`state state-${tone}`}>{text}</span>
      </p>
    </li>
  )
})
