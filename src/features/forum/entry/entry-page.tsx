import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { toldOf } from '../../../domain/log/about-record.ts'
import { described } from '../../../domain/log/described.ts'
import { isDeleted } from '../../../domain/log/entry.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { entryLabel, entryLine, entryState, entryTitle, whoSees } from '../log/entry-words.ts'
import { PhotoPart } from '../photo/photo-part.tsx'
import { usePhotos } from '../photo/use-photos.ts'
import { useForumWords } from '../words.ts'
import { CountingCard } from './counting-card.tsx'
import { DeletedCard } from './deleted-card.tsx'
import { fieldName, readable } from './field-value.ts'
import { SaidCard } from './said-card.tsx'
import { TroubleCard } from './trouble-card.tsx'
import { WhatToDo } from './what-to-do.tsx'
import { WithEntry } from './with-entry.tsx'

/** `/forum/entry/:id`: all of one entry, who sees it, what it counts towards, and what can be done with it. */
export function EntryPage({ id }: { id: string }) {
  return <WithEntry id={id}>{(entry) => <Entry entry={entry} />}</WithEntry>
}

function Entry({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { t } = words
  const { clock, device, photos } = useForumWorld()
  const { text, tone } = entryState(words, entry, device)
  const label = entryLabel(words, entry, clock.today())
  const found = usePhotos(entry.id, entry.revision)
  const rows = described[entry.kind]
    .map(({ field }) => [
      fieldName(words, entry.kind, field),
      readable(words, entry.kind, field, toldOf(entry.kind, entry.fields, field)),
    ])
    .filter(([, value]) => value !== '')
  return (
    <>
      <p className="back">
        <Link href="/forum">{t('entry.back')}</Link>
      </p>
      <h1>{entryTitle(words, entry)}</h1>
      <PhotosInHand entry={entry.id} />
      <p className="soft">{entryLine(words, entry, true)}</p>
      <p className="entry-state">
        {label && <span className={label.counts ? 'pill counts' : 'pill'}>{label.text}</span>}
        <span className={`state state-${tone}`}>{text}</span>
      </p>
      <SaidCard entry={entry} />
      <TroubleCard entry={entry} />
      {isDeleted(entry) ? (
        <DeletedCard entry={entry} />
      ) : (
        <>
          <WhatToDo entry={entry} photos={found.photos} />
          <PhotoPart
            entry={entry.id}
            keep={(photo) => photos.keep(entry.id, photo)}
            inForm={false}
            found={found}
            sees={whoSees(entry)}
          />
          <CountingCard entry={entry} />
        </>
      )}
      <section className="card">
        <h2>{t('entry.details')}</h2>
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <CameFrom entry={entry} />
        {entry.revision > 0 && (
          <p>
            <Link href={`/forum/entry/${entry.id}/history`}>{t('entry.history')}</Link>
          </p>
        )}
      </section>
    </>
  )
}

/** After a save that left a photo behind, this is where its writer comes: the text is kept, the photo waits for its words. */
function PhotosInHand({ entry }: { entry: string }) {
  const { t } = useForumWords()
  const { photos } = useForumWorld()
  const [count, setCount] = useState(0)
  useEffect(
    () => photos.watch(entry, (here) => setCount(here.filter(({ state }) => state === 'in_hand').length)),
    [photos, entry],
  )
  return (
    <output className="done">
      {count > 0 && (
        <>
          {t('photo.inHand', { count })} <a href="#photos-title">{t('photo.toWords')}</a>
        </>
      )}
    </output>
  )
}

/** A link to the entry this one was made out of, when it is here. */
function CameFrom({ entry }: { entry: ShownEntry }) {
  const source = entry.fields['from'] ?? entry.fields['request']
  if (entry.kind === 'activity' || typeof source !== 'string') return null
  return <SourceLink id={source} />
}

function SourceLink({ id }: { id: string }) {
  const words = useForumWords()
  return (
    <WithEntry id={id} bare>
      {(source) => (
        <p>
          <Link href={`/forum/entry/${id}`}>{words.t('entry.came', { title: entryTitle(words, source) })}</Link>
        </p>
      )}
    </WithEntry>
  )
}
