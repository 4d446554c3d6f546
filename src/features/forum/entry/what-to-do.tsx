import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { isShared } from '../../../domain/log/entry.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { entryTitle, whoSees } from '../log/entry-words.ts'
import type { Done } from '../log/saved-note.tsx'
import type { ShownPhoto } from '../photo/use-photos.ts'
import { escalationOf } from '../requests/board.ts'
import { useForumWords } from '../words.ts'

/** Who sees an entry, and the ways to change, share, copy, escalate or delete it. */
export function WhatToDo({ entry, photos }: { entry: ShownEntry; photos: ShownPhoto[] }) {
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
