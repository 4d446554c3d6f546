import { useState } from 'react'
import { Link } from 'wouter'
import { isDeleted } from '../../../domain/log/entry.ts'
import { isToCome } from '../../../domain/log/about-record.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { apart } from '../../../ui/typed.tsx'
import { ClockWarning } from '../form/clock-warning.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { isLogHere, LogNotHere } from '../frame/log-here.tsx'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { entryState, entryTitle } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'
import { FamilyPreview } from './family-preview.tsx'
import { asksWhatChanged } from './ninety-days.ts'

const STATUSES = ['listening', 'agreed', 'in_progress', 'done', 'not_possible'] as const

/** `/forum/said-did`: what families said by how it stands, with who sees to it; and what to ask again after 90 days. */
export function SaidDidPage() {
  const words = useForumWords()
  const { t, choice } = words
  const { clock } = useForumWorld()
  const book = useBook()
  const all = book?.entries.filter((entry) => entry.kind === 'ywsd' && !isDeleted(entry)) ?? []
  const toAsk = all.filter(({ fields }) => asksWhatChanged(fields, clock.today()))
  return (
    <ForumFrame title={t('forum.nav.saidDid')}>
      <h1>{t('forum.nav.saidDid')}</h1>
      <p className="soft">{t('saidDid.lead')}</p>
      <ClockWarning over="counted" />
      <p className="buttons">
        <Link href="/forum/new?kind=ywsd" className="button">
          <span aria-hidden="true">+ </span>
          {t('form.new.ywsd')}
        </Link>
        <a href="/what-changed">{t('saidDid.public')}</a>
      </p>
      {!book && <Skeleton words={t('forum.loading')} />}
      {book && all.length === 0 && (isLogHere(book) ? <p>{t('saidDid.none')}</p> : <LogNotHere />)}
      {toAsk.length > 0 && (
        <section className="needs-you">
          <h2>{t('saidDid.ask', { count: toAsk.length })}</h2>
          <ul>
            {toAsk.map((entry) => (
              <li key={entry.id}>
                <Link href={`/forum/entry/${entry.id}/change`}>{entryTitle(words, entry)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {STATUSES.map((status) => {
        const those = all.filter(({ fields }) => fields['status'] === status)
        return those.length === 0 ? null : (
          <section key={status} className="entries">
            <h2>
              {choice('status', status)} <span>{those.length}</span>
            </h2>
            <ul className="rows-of-entries">
              {those.map((entry) => (
                <SaidDid key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        )
      })}
    </ForumFrame>
  )
}

function SaidDid({ entry }: { entry: ShownEntry }) {
  const words = useForumWords()
  const { t, choice, date } = words
  const { clock, device, log } = useForumWorld()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  const { fields } = entry
  const owner = textOf(fields['owner'])
  const due = textOf(fields['dueOn'])
  const toCome = isToCome(entry.kind, fields, clock.today())
  const over = due !== '' && due < clock.today() && !['done', 'not_possible'].includes(textOf(fields['status']))
  const shown = fields['publish'] === true && fields['shared'] === true
  // What is published is shown from its day on, not before.
  const seen = shown && !toCome
  const { text, tone } = entryState(words, entry, device)
  const publish = async () => {
    setAsking(false)
    try {
      // Showing it to everybody shares it with the agencies too; taking it back leaves it with them.
      const changes = shown ? { publish: false } : { publish: true, shared: true }
      await log.write({ entry: entry.id, kind: entry.kind, changes })
      setSaid(t(shown ? 'saidDid.hiding' : 'saidDid.showing'))
    } catch {
      setSaid(t('saved.failed', { device }))
    }
  }
  return (
    <li className="entry">
      <h3>
        <Link href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</Link>
      </h3>
      <p>{apart(textOf(fields['weDid']) || textOf(fields['whyNot']))}</p>
      <p className="soft">
        {[
          toCome && t('log.toCome'),
          owner && choice('owner', owner),
          due && t(over ? 'saidDid.overdue' : 'saidDid.due', { date: date(due) }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p className="entry-state">
        <span className={seen ? 'pill counts' : 'pill'}>{t(seen ? 'saidDid.shown' : 'saidDid.notShown')}</span>
        <span className={`state state-${tone}`}>{text}</span>
        <button
          type="button"
          className="plain"
          aria-expanded={shown ? undefined : asking}
          onClick={() => (shown ? void publish() : setAsking(!asking))}
        >
          {t(shown ? 'saidDid.hide' : 'saidDid.show')}
          <span className="unseen"> {entryTitle(words, entry)}</span>
        </button>
      </p>
      {asking && !shown && (
        <>
          <FamilyPreview fields={fields} />
          <p className="soft">{t('saidDid.preview.also')}</p>
          <p className="buttons">
            <button type="button" className="button" onClick={() => void publish()}>
              {t('saidDid.publish')}
            </button>
            <button type="button" className="plain" onClick={() => setAsking(false)}>
              {t('saidDid.notNow')}
            </button>
          </p>
        </>
      )}
      <output>{said}</output>
    </li>
  )
}
