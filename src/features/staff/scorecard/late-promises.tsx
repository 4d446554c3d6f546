import { Link } from 'wouter'
import { latePromises, type LatePromise } from '../../../domain/log/promises.ts'
import type { Known } from '../../../domain/plan/plan.ts'
import { apart } from '../../../ui/typed.tsx'
import { AskSharedLog } from '../log/ask-shared-log.tsx'
import { useStaffWords } from '../words.ts'

/** What families were promised and whose day has passed: a list of today, so that a finished report only says where it is. */
export function LatePromises({ area, known }: { area: string; known: Known | null }) {
  const { t, month } = useStaffWords()
  if (!known) return null
  if (!known.isToday) {
    return (
      <p className="soft on-screen">
        {t('late.elsewhere')}{' '}
        <Link href={`/staff?month=${known.newest}`}>{t('late.newest', { month: month(known.newest) })}</Link>
      </p>
    )
  }
  return (
    <AskSharedLog area={area} title={t('late.title')} className="which">
      {(entries) => <Late promises={latePromises(entries, known.on)} />}
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
          “{apart(one.youSaid)}”{' '}
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
