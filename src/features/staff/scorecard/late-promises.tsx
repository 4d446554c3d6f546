import { Link } from 'wouter'
import { latePromises, type LatePromise } from '../../../domain/log/promises.ts'
import { AskSharedLog } from '../log/ask-shared-log.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'

/** What families were promised and whose day has passed. */
export function LatePromises({ area }: { area: string }) {
  const { t } = useStaffWords()
  const { clock } = useStaffWorld()
  return (
    <AskSharedLog area={area} title={t('late.title')} className="which">
      {(entries) => <Late promises={latePromises(entries, clock.today())} />}
    </AskSharedLog>
  )
}

function Late({ promises }: { promises: readonly LatePromise[] }) {
  const { t, date, named } = useStaffWords()
  if (promises.length === 0) return <p>{t('late.none')}</p>
  return (
    <ul>
      {promises.map((one) => (
        <li key={one.id}>
          “{one.youSaid}”{' '}
          {t('late.since', {
            day: date(one.dueOn),
            days: one.days,
            owner: one.owner === null ? t('late.nobody') : named(`code.agency.${one.owner}`, one.owner),
          })}{' '}
          {one.month && <Link href={`/staff/log?month=${one.month}`}>{t('late.see')}</Link>}
        </li>
      ))}
    </ul>
  )
}
