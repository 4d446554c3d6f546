import { Link } from 'wouter'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

/** Up to which day the report knows: by that day its actions and checks are late or not. */
export function KnownWords() {
  const { t, date } = useStaffWords()
  const { known } = usePackDesk().pack
  return <span className="soft known-on">{t('pack.knownOn', { day: date(known.on) })}</span>
}

/** In a finished report, for whoever may write: where actions are changed and checks recorded. `kind` is the report that is open. */
export function FinishedNote({ kind }: { kind: string }) {
  const { t, date, month } = useStaffWords()
  const { known, mayWrite } = usePackDesk().pack
  if (!mayWrite || known.isToday) return null
  return (
    <p className="soft on-screen">
      {t('pack.finished', { day: date(known.on) })}{' '}
      <Link href={`/staff/pack/${kind}?month=${known.newest}`}>
        {t('pack.finishedLink', { month: month(known.newest) })}
      </Link>
    </p>
  )
}
