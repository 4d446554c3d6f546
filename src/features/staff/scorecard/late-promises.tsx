import { useState } from 'react'
import { Link } from 'wouter'
import { latePromises } from '../../../domain/log/promises.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'

/** What families were promised and whose day has passed. The log is fetched when somebody asks. */
export function LatePromises({ area }: { area: string }) {
  const { t } = useStaffWords()
  const [asked, setAsked] = useState(false)
  return (
    <details className="which" onToggle={(event) => event.currentTarget.open && setAsked(true)}>
      <summary>{t('late.title')}</summary>
      {asked && <List area={area} />}
    </details>
  )
}

function List({ area }: { area: string }) {
  const { t, date, named } = useStaffWords()
  const { sharedLog, clock } = useStaffWorld()
  const loaded = useAnswer(`shared log ${area}`, () => sharedLog.entries(area, null))
  if (loaded.state === 'loading') return <p>{t('staff.loading')}</p>
  if (loaded.state === 'trouble') {
    return (
      <p role="alert">
        {t(`staff.trouble.${loaded.trouble}`)}{' '}
        <button type="button" className="plain" onClick={loaded.retry}>
          {t('staff.retry')}
        </button>
      </p>
    )
  }
  const late = latePromises(loaded.value, clock.today())
  if (late.length === 0) return <p>{t('late.none')}</p>
  return (
    <ul>
      {late.map((one) => (
        <li key={one.id}>
          “{one.youSaid}”{' '}
          {t('late.since', {
            day: date(one.dueOn),
            days: one.days,
            owner: one.owner === null ? t('late.nobody') : named(`code.agency.${one.owner}`, one.owner),
          })}{' '}
          <Link href={`/staff/log?month=${one.dueOn.slice(0, 7)}`}>{t('late.see')}</Link>
        </li>
      ))}
    </ul>
  )
}
