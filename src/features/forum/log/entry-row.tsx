import { memo } from 'react'
import { disputesIn } from '../../../domain/log/shared.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { entryLabel, entryLine, entryState, entryTitle } from './entry-words.ts'

/** `row` of `rows` in its month, of which not all are drawn. */
type Props = { entry: ShownEntry; today: string; row: number; rows: number }

/** One entry in a list: its title leads to its page; then day, kind and people, what it counts as, and where it is. */
export const EntryRow = memo(function EntryRow({ entry, today, row, rows }: Props) {
  const words = useForumWords()
  const { device } = useForumWorld()
  const label = entryLabel(words, entry, today)
  const { text, tone } = entryState(words, entry, device)
  return (
    <li className="entry" data-row={row} aria-posinset={row + 1} aria-setsize={rows}>
      <h3>
        {/* Plain, and followed by the list: a thousand links need not each know where the page is. */}
        <a href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</a>
      </h3>
      <p className="soft">{entryLine(words, entry)}</p>
      <p className="entry-state">
        {label && <span className={label.counts ? 'pill counts' : 'pill'}>{label.text}</span>}
        {disputesIn(entry.said ?? []).map(({ side }) => (
          <span key={side} className="pill late">
            {words.t('entry.disputed', { side })}
          </span>
        ))}
        <span className={`state state-${tone}`}>{text}</span>
      </p>
    </li>
  )
})
