import { useState } from 'react'
import { Link } from 'wouter'
import { monthsBehind } from '../../../domain/plan/behind.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Typed } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'

type Props = { standing: Standing; noted: readonly MetricNote[]; asOf: string }

/** Of a figure that is not the log's own: the months worth asking about, what was written of them, and where to read on. */
export function BehindCard({ standing, noted, asOf }: Props) {
  const { t, month } = useStaffWords()
  const [all, setAll] = useState(false)
  const { shown, left } = monthsBehind(standing, noted, asOf)
  const months = all ? [...shown, ...left].toSorted().toReversed() : shown
  const causes = new Map(standing.months.map(({ point, spc }) => [point.month, spc?.special ?? 'none']))
  return (
    <section className="card">
      <h2>{t('behind.title')}</h2>
      <p className="soft">{t('behind.lead')}</p>
      <dl>
        {months.map((one) => {
          const special = causes.get(one) ?? 'none'
          return (
            <div key={one}>
              <dt>{month(one)}</dt>
              {special !== 'none' && <dd>{t(`special.${special}`)}</dd>}
              {noted
                .filter((note) => note.month === one)
                .map((note) => (
                  <dd key={note.id}>
                    <Typed>{note.words}</Typed>
                  </dd>
                ))}
              <dd>
                <Link href={`/staff/log?month=${one}`}>{t('behind.log', { month: month(one) })}</Link>
              </dd>
            </div>
          )
        })}
      </dl>
      {!all && left.length > 0 && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {t('behind.more', { count: left.length })}
        </button>
      )}
    </section>
  )
}
