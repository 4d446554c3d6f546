import { useState } from 'react'
import { Link } from 'wouter'
import { mayReadComments } from '../../../domain/access/role.ts'
import type { Breakdown, MetricSeries } from '../../../domain/plan/plan.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { ReadByPlan } from '../frame/read-by.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { figuresPath, useMonth, usePlan } from '../use-month.ts'
import { useNotes } from '../use-notes.ts'
import { metricName, useStaffWords } from '../words.ts'
import { Evidence } from './evidence.tsx'
import { NoSuchMeasure } from './no-such-measure.tsx'

/** One row of the plan, with its evidence. */
export function MetricPage({ reader, metricKey }: { reader: Reader; metricKey: string }) {
  const words = useStaffWords()
  const { server, clock } = useStaffWorld()
  const [month] = useMonth()
  const plan = usePlan()
  const [by, setBy] = useState<Breakdown['by']>('stage')
  const notes = useNotes(reader.area, metricKey)
  const asOf = month ?? clock.today().slice(0, 7)
  const view = `metric ${reader.area} ${metricKey} ${month ?? ''}${plan ? ` ${plan}` : ''}`
  // The page and its breakdown are one question: a change of breakdown keeps the page that is already there.
  const loaded = useAnswer(`${view} ${by}`, () => server.metricSeries(reader.area, metricKey, by, month, plan))
  const [seen, setSeen] = useState<{ view: string; series: MetricSeries } | null>(null)
  if (loaded.state === 'ready' && seen?.series !== loaded.value) setSeen({ view, series: loaded.value })
  const series =
    loaded.state === 'ready' ? loaded.value : loaded.state === 'loading' && seen?.view === view ? seen.series : null
  // To somebody with a part in the area the server says nothing only of what the plan does not have.
  const unknown =
    loaded.state === 'trouble' &&
    loaded.trouble === 'not_a_member' &&
    reader.memberships.some(({ area }) => area === reader.area)
  const title = metricName(words, series?.metric ?? { key: metricKey, label: words.t('metric.title') })
  return (
    <StaffFrame title={title} person={reader.person} demo={series?.months.some((m) => m.demo) ?? false}>
      <p className="back">
        <Link href={figuresPath('', month, plan)}>{words.t('metric.back')}</Link>
      </p>
      {series && <ReadByPlan plan={series.plan} month={asOf} />}
      {unknown && <NoSuchMeasure />}
      {loaded.state === 'trouble' && !unknown && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {(series ? notes.state === 'loading' : loaded.state === 'loading') && <Waiting title={title} lines={8} />}
      {series && notes.state !== 'loading' && (
        <>
          <KeptNote at={loaded.state === 'ready' ? loaded.keptAt : null} retry={loaded.retry} />
          <Evidence
            area={reader.area}
            mayRead={mayReadComments(reader.memberships, reader.area)}
            month={month}
            series={series}
            asOf={asOf}
            by={by}
            onBy={setBy}
            loading={loaded.state === 'loading'}
            notes={notes}
            readAt={loaded.state === 'ready' ? loaded.keptAt : null}
          />
        </>
      )}
    </StaffFrame>
  )
}
