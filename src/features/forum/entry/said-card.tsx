import { disputesIn } from '../../../domain/log/shared.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWords } from '../words.ts'

/** What each side says of an entry, with its day and its words; also without a connection, as it was last fetched. */
export function SaidCard({ entry: { said = [] } }: { entry: ShownEntry }) {
  const { t, date } = useForumWords()
  if (said.length === 0) return null
  return (
    <section className={disputesIn(said).length > 0 ? 'needs-you' : 'card'}>
      <h2>{t('entry.said')}</h2>
      <ul>
        {said.map(({ side, stance, sentence, on }) => (
          <li key={side}>
            {t(`entry.said.${stance}`, { side, date: date(on) })}
            {sentence !== '' && (
              <>
                {' '}
                <q>{sentence}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
