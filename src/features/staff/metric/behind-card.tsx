import { Link } from 'wouter'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { Typed } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'

/** As many months as somebody looks through. */
const MOST = 6

/** Of a figure that is not the log's own: the months worth asking about, what was written of them, and where to read on. */
export function BehindCard({
  standing,
  noted,
  asOf,
}: {
  standing: Standing
  noted: readonly MetricNote[]
  asOf: string
}) {
  const { t, month } = useStaffWords()
  const told = standing.months
    .filter(({ point, spc }) => (spc && spc.special !== 'none') || noted.some((one) => one.month === point.month))
    .map(({ point }) => point.month)
  // The newest month that has a figure: of one without there is nothing to ask.
  const newest = standing.months.findLast(({ point }) => point.month <= asOf)?.point.month
  const months = [...new Set([newest ?? asOf, ...told.reverse()])].slice(0, MOST)
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
    </section>
  )
}
