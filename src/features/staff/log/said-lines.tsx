import type { Said, SharedEntry } from '../../../domain/log/shared.ts'
import { useStaffWords } from '../words.ts'
import { codeName } from './entry-text.ts'

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
          {said.revision < entry.revision && ` · ${t('sharedLog.earlier')}`}
        </span>
      </span>
      {said.sentence !== '' && <q>{said.sentence}</q>}
    </li>
  )
}
