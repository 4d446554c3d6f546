import { Link } from 'wouter'
import type { MissingRow } from '../../../domain/manual/figures.ts'
import { TroubleNote, Waiting } from '../frame/states.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { useEnterDesk } from './enter-desk.tsx'
import { rowName } from './view-picker.tsx'
import { ownerName } from './why.ts'

/** What nobody has entered yet, for which month, and whose it is. Asked again after each save. */
export function MissingList({ area, saves }: { area: string; saves: number }) {
  const { server } = useEnterDesk()
  const { t } = useStaffWords()
  const loaded = useAnswer(`missing ${area} ${saves}`, () => server.missing(area))
  return (
    <section className="enter-missing" aria-labelledby="missing" id="what-is-missing">
      <h2 id="missing">{t('enter.missing')}</h2>
      {loaded.state === 'loading' && <Waiting lines={3} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={loaded.retry} />
      )}
      {loaded.state === 'ready' && <ByOwner rows={loaded.value} />}
    </section>
  )
}

function ByOwner({ rows }: { rows: readonly MissingRow[] }) {
  const words = useStaffWords()
  const { t, shortMonth } = words
  const owners = [...new Set(rows.map((row) => row.owner))]
  if (rows.length === 0) return <p>{t('enter.missing.none')}</p>
  return owners.map((owner) => {
    const own = rows.filter((row) => row.owner === owner)
    const n = own.reduce((sum, row) => sum + row.months.length, 0)
    return (
      <details key={owner}>
        <summary>
          <b>{ownerName(words, { owner })}</b> {t('enter.missing.count', { n })}
        </summary>
        <ul>
          {own.map((row) => (
            <li key={row.metric}>
              {rowName(words, row)}:{' '}
              {row.months.map(({ month, state, late }, i) => (
                <span key={month}>
                  {i > 0 && ', '}
                  <Link href={`/staff/enter?month=${month}&metric=${row.metric}`}>{shortMonth(month)}</Link>
                  {state === 'provisional'
                    ? ` (${t('enter.missing.provisional')})`
                    : late
                      ? ` (${t('enter.missing.late')})`
                      : ''}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
