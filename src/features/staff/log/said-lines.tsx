import type { Said, SharedEntry } from '../../../domain/log/shared.ts'
import { Typed } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { codeName, thenSaid } from './entry-text.ts'

/** What each side says of an entry now, and what they said before: a dispute is shown, nothing is overwritten. */
export function SaidLines({ entry }: { entry: SharedEntry }) {
  const { t } = useStaffWords()
  const now = entry.stances.filter((one) => one.stands)
  const before = entry.stances.filter((one) => !one.stands)
  if (now.length === 0) return <p className="soft">{t('sharedLog.nobody')}</p>
  return (
    <>
      <h3>{t('sharedLog.said')}</h3>
      <ul className="said">
        {now.map((one) => (
          <Line key={one.side} said={one} entry={entry} />
        ))}
      </ul>
      {before.length > 0 && (
        <details>
          <summary>{t('sharedLog.before', { count: before.length })}</summary>
          <ul className="said said-before">
            {before.map((one, place) => (
              <Line key={place} said={one} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Line({ said, entry }: { said: Said; entry: SharedEntry }) {
  const words = useStaffWords()
  const { t, date } = words
  const side = codeName(words, 'side', said.side)
  return (
    <li data-stance={said.stance}>
      <span>
        <b>{t(`sharedLog.${said.stance}`, { side })}</b>{' '}
        <span className="soft">
          {date(said.on)}
          {said.changedOn
            ? ` · ${t('sharedLog.changedSince', { date: date(said.changedOn) })}`
            : said.changedOn === undefined && said.revision < entry.revision && ` · ${t('sharedLog.earlier')}`}
        </span>
      </span>
      {said.sentence !== '' && (
        <q>
          <Typed>{said.sentence}</Typed>
        </q>
      )}
      {said.answeredOn && <span>{t('sharedLog.answered', { date: date(said.answeredOn) })}</span>}
      {said.changedOn && said.side === entry.side && <Then said={said} entry={entry} />}
    </li>
  )
}

/** What stood in the entry when the reader's side said this, where it reads otherwise now. */
function Then({ said: { was }, entry }: { said: Said; entry: SharedEntry }) {
  const words = useStaffWords()
  const { t } = words
  if (!was) return <span className="soft">{t('sharedLog.was.notKept')}</span>
  const then = thenSaid(words, entry, was)
  if (then.length === 0) return <span className="soft">{t('sharedLog.was.same')}</span>
  return (
    <details>
      <summary>{t('sharedLog.was')}</summary>
      <dl>
        {then.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
