import { isAboutMetric } from '../../../domain/log/about-plan.ts'
import type { SharedEntry } from '../../../domain/log/shared.ts'
import { AskSharedLog } from '../log/ask-shared-log.tsx'
import { entryLine, entryTitle } from '../log/entry-text.ts'
import { SaidDidLine } from '../log/said-did-line.tsx'
import { useStaffWords } from '../words.ts'

/** What of the forum's shared log was said to be about this measure. */
export function LinkedCard({ area, metric }: { area: string; metric: string }) {
  const { t } = useStaffWords()
  return (
    <AskSharedLog area={area} title={t('linked.title')} className="card">
      {(entries) => <Linked about={entries.filter(({ fields }) => isAboutMetric(fields, metric))} />}
    </AskSharedLog>
  )
}

function Linked({ about }: { about: readonly SharedEntry[] }) {
  const words = useStaffWords()
  const { t } = words
  const saidDid = about.filter(({ kind }) => kind === 'ywsd')
  const others = about.filter(({ kind }) => kind !== 'ywsd')
  if (about.length === 0) return <p>{t('linked.none')}</p>
  return (
    <>
      {saidDid.length > 0 && <h3>{t('pack.saidDid')}</h3>}
      <ul>
        {saidDid.map((entry) => (
          <li key={entry.id}>
            <SaidDidLine fields={entry.fields} />
          </li>
        ))}
      </ul>
      {others.length > 0 && <h3>{t('linked.others')}</h3>}
      <ul>
        {others.map((entry) => (
          <li key={entry.id}>
            {entryTitle(words, entry)} <span className="soft">({entryLine(words, entry)})</span>
          </li>
        ))}
      </ul>
    </>
  )
}
