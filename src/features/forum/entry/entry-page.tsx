import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { toldOf } from '../../../domain/log/about-record.ts'
import { described } from '../../../domain/log/described.ts'
import { isShared } from '../../../domain/log/entry.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { entryLabel, entryLine, entryState, entryTitle, whoSees } from '../log/entry-words.ts'
import type { Done } from '../log/saved-note.tsx'
import { PhotoPart } from '../photo/photo-part.tsx'
import { usePhotos, type ShownPhoto } from '../photo/use-photos.ts'
import { escalationOf } from '../requests/board.ts'
import { useForumWords } from '../words.ts'
import { CountingCard } from './counting-card.tsx'
import { fieldName, readable } from './field-value.ts'
import { SaidCard } from './said-card.tsx'
import { TroubleCard } from './trouble-card.tsx'
import { WithEntry } from './with-entry.tsx'

/** `/forum/entry/:id`: all of one entry, who sees it, what it counts towards, and what can be done with it. */
export function EntryPage({ id }: { id: string }) {
  return <WithEntry id={id}>{(entry) => <Entry entry={entry} />}</WithEntry>
}

function Entry({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { t } = words
  const { clock, device } = useForumWorld()
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
      <WhatToDo entry={entry} photos={found.photos} />
      <PhotoPart
        entry={entry.id}
        take={() => Promise.resolve(entry.id)}
        inForm={false}
        found={found}
        sees={whoSees(entry)}
      />
      <CountingCard entry={entry} />
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

function WhatToDo({ entry, photos }: { entry: ShownEntry; photos: ShownPhoto[] }) {
  const words = useForumWords()
  const { t } = words
  const { log, device } = useForumWorld()
  const [, navigate] = useLocation()
  const [said, setSaid] = useState('')
  const shared = isShared(entry)
  const { id, kind } = entry
  const write = (changes: Record<string, unknown>, more?: { photos: string[] }) =>
    log.write({ entry: id, kind, changes, ...more })
  const share = async () => {
    try {
      await write({ shared: !shared }, shared ? undefined : { photos: photosHere(photos) })
      setSaid(t(shared ? 'entry.privateNow' : 'entry.sharedNow'))
      void log.exchange().catch(() => undefined)
    } catch {
      setSaid(t('saved.failed', { device }))
    }
  }
  const sees = whoSees(entry)
  const remove = async () => {
    try {
      await write({ deleted: true })
      void log.exchange().catch(() => undefined)
      navigate('/forum', { state: { deleted: id, kind, title: entryTitle(words, entry) } satisfies Done })
    } catch {
      setSaid(t('saved.failed', { device }))
    }
  }
  return (
    <section className="what-to-do">
      <p>{t(`entry.seen.${sees === 'shared' && entry.state !== 'with_the_server' ? 'shared_before' : sees}`)}</p>
      <p className="buttons">
        <Link href={`/forum/entry/${id}/change`} className="button">
          {t('entry.change')}
        </Link>
        <button type="button" className="button quiet" onClick={() => void share()}>
          {t(shared ? 'entry.unshare' : 'entry.share')}
        </button>
      </p>
      <output>{said}</output>
      <p className="buttons">
        <Link href={`/forum/new?kind=${kind}&from=${id}`}>{t('entry.duplicate')}</Link>
        {(kind === 'activity' || kind === 'meeting_request') && (
          <Link href={`/forum/new?kind=ywsd&from=${id}`}>{t('entry.saidDid')}</Link>
        )}
        {kind === 'meeting_request' && <Escalating request={entry} />}
        <button type="button" className="plain" onClick={() => void remove()}>
          {t('entry.delete')}
        </button>
      </p>
    </section>
  )
}

/** What is shared with the entry by whoever shares it here: the photos they have before them. */
function photosHere(photos: ShownPhoto[]): string[] {
  return photos.flatMap(({ id, state }) => (state === 'sent' || state === 'on_this_device' ? [id] : []))
}

/** The way to escalate a request that nobody has met; once that is done, the way to what was made of it. */
function Escalating({ request: { id, fields } }: { request: ShownEntry }) {
  const { t, date } = useForumWords()
  const made = escalationOf(id, useBook()?.entries ?? [])
  if (made) {
    const on = date(textOf(made.fields['raisedOn']))
    return <Link href={`/forum/entry/${made.id}`}>{t('requests.escalated', { date: on })}</Link>
  }
  const open = fields['met'] === 'pending' || fields['met'] === 'no'
  return open ? <Link href={`/forum/new?kind=escalation&from=${id}`}>{t('entry.escalate')}</Link> : null
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
