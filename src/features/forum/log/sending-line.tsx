import { Link } from 'wouter'
import { openDisputesIn } from '../../../domain/log/shared.ts'
import type { LogBook, ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { entryTitle } from './entry-words.ts'
import { useState } from 'react'

/** What waits, what stopped it, and what needs a person: silent when all is with the server. */
export function SendingLine({ book }: { book: LogBook }) {
  const { t } = useForumWords()
  const { device, log, signIn } = useForumWorld()
  const [busy, setBusy] = useState(false)
  const { stopped, fetching } = book
  const stuck = book.stuck.length
  const waiting = book.waiting - stuck
  const send = async () => {
    setBusy(true)
    await log.exchange().catch(() => undefined)
    setBusy(false)
  }
  const total = fetching?.left == null ? null : fetching.fetched + fetching.left
  return (
    <>
      <NeedsYou book={book} />
      <Disputed book={book} />
      <Leaving book={book} />
      {fetching && (
        <div className="fetching">
          <label htmlFor="fetching">{t('sending.first')}</label>
          <progress id="fetching" {...(total !== null && { max: Math.max(total, 1), value: fetching.fetched })} />
          {total !== null && <span className="soft">{t('sending.fetched', { fetched: fetching.fetched, total })}</span>}
        </div>
      )}
      <div className="sending" role="status">
        {stuck > 0 && <p>{t('sending.stuck', { count: stuck, device })}</p>}
        {busy ? (
          <p>{t('sending.now')}</p>
        ) : stopped === 'signed_out' ? (
          <p>
            {t('sending.signed_out', { waiting })}{' '}
            <button type="button" className="plain" onClick={signIn}>
              {t('sending.signIn')}
            </button>
          </p>
        ) : stopped === 'unavailable' ? (
          <p>
            {t('sending.unavailable', { waiting })} <Again onAgain={send} />
          </p>
        ) : waiting > 0 ? (
          <p>
            {t('sending.waiting', { count: waiting, device })} <Again onAgain={send} />
          </p>
        ) : (
          stopped === 'no_connection' && <p>{t('sending.no_connection')}</p>
        )}
      </div>
    </>
  )
}

function Again({ onAgain }: { onAgain: () => Promise<void> }) {
  const { t } = useForumWords()
  return (
    <button type="button" className="plain" onClick={() => void onAgain()}>
      {t('sending.try')}
    </button>
  )
}

/** Entries deleted here that agencies still see. */
function Leaving({ book: { leaving } }: { book: LogBook }) {
  const words = useForumWords()
  const { log } = useForumWorld()
  if (leaving.length === 0) return null
  return (
    <section className="needs-you">
      <h2>{words.t('leaving.title')}</h2>
      <p>{words.t('leaving.means', { count: leaving.length })}</p>
      <ul>
        {leaving.map((one) => (
          <li key={one.id}>
            {entryTitle(words, one)}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => void log.write({ entry: one.id, kind: one.kind, changes: { deleted: false } })}
            >
              {words.t('leaving.keep')}
              <span className="unseen"> {entryTitle(words, one)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Shared entries of which an agency says that it was not so, until that is answered. */
function Disputed({ book }: { book: LogBook }) {
  const words = useForumWords()
  const those = book.entries.filter(
    ({ sharedThere, said = [] }) => sharedThere && openDisputesIn(said).some(({ side }) => side !== 'pcpw'),
  )
  if (those.length === 0) return null
  return (
    <section className="needs-you">
      <h2>{words.t('sending.disputed', { count: those.length })}</h2>
      <LinksTo entries={those} />
    </section>
  )
}

/** Entries the server would not take, or over which two people differ or have decided differently: each a link to where it is settled. */
function NeedsYou({ book }: { book: LogBook }) {
  const words = useForumWords()
  const { log, saveFile } = useForumWorld()
  const those = book.entries.filter(
    ({ id, state, clashes, behind }) =>
      state === 'needs_attention' || clashes.length > 0 || book.stuck.includes(id) || Boolean(behind?.overruled.length),
  )
  if (those.length === 0) return null
  const save = async () => saveFile('heard-not-sent.json', await log.exportUnsent(), 'application/json')
  return (
    <section className="needs-you">
      <h2>{words.t('sending.attention', { count: those.length })}</h2>
      <LinksTo entries={those} />
      {those.some(({ trouble }) => trouble) && (
        <button type="button" className="plain" onClick={() => void save()}>
          {words.t('sending.export')}
        </button>
      )}
    </section>
  )
}

function LinksTo({ entries }: { entries: readonly ShownEntry[] }) {
  const words = useForumWords()
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Link href={`/forum/entry/${entry.id}`}>{entryTitle(words, entry)}</Link>
        </li>
      ))}
    </ul>
  )
}
