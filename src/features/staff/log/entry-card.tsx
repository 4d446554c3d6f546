import { useState } from 'react'
import type { SharedEntry } from '../../../domain/log/shared.ts'
import { isToCome } from '../../../domain/log/about-record.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { countingSentences } from '../../../domain/log/counting-sentences.ts'
import { EntryPhotos } from './entry-photos.tsx'
import { entryDetails, entryLine, entryTitle } from './entry-text.ts'
import { SaidLines } from './said-lines.tsx'
import { SayForm } from './say-form.tsx'

type Props = { area: string; entry: SharedEntry; onEntry: (entry: SharedEntry) => void }

/** One entry: what it is, what it counts towards and why, what each side says of it, and what the reader may say. */
export function EntryCard({ area, entry, onEntry }: Props) {
  const words = useStaffWords()
  const { t } = words
  const { clock } = useStaffWorld()
  const today = clock.today()
  const counting = countingSentences(words, entry.kind, entry.fields, today)
  const toCome = isToCome(entry.kind, entry.fields, today)
  const title = entryTitle(words, entry)
  /** Photos are large: they are fetched when somebody asks for all of the entry. */
  const [open, setOpen] = useState(false)
  return (
    <li className="card shared-entry" id={entry.id}>
      <h2>{title}</h2>
      <p className="soft">{entryLine(words, entry)}</p>
      <ul className="counting">
        {counting.map(({ text, counts }) => (
          <li key={text} data-counts={counts}>
            {text}
          </li>
        ))}
        {counting.length === 0 && <li>{t('log.because.nothing')}</li>}
      </ul>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('sharedLog.details')}</summary>
        <dl>
          {entryDetails(words, entry).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {open && <EntryPhotos area={area} entry={entry.id} />}
      </details>
      <SaidLines entry={entry} />
      {toCome && <p className="soft">{t('sharedLog.toCome')}</p>}
      {entry.yours && !toCome && <SayForm area={area} entry={entry} title={title} onEntry={onEntry} />}
    </li>
  )
}
