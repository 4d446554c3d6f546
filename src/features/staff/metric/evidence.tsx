import { useRef } from 'react'
import { lateMonth } from '../../../domain/plan/came-late.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import { baselinesOf, notesOf } from '../../../domain/plan/notes.ts'
import type { Breakdown, MetricSeries } from '../../../domain/plan/plan.ts'
import { monthStands } from '../../../domain/plan/month-stands.ts'
import { standingOf } from '../../../domain/plan/standing.ts'
import { monthRange } from '../../../domain/metric/months.ts'
import { stepsOf } from '../../../domain/plan/steps.ts'
import { AssuranceMark, VariationMark, VerdictMark } from '../frame/marks.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { type Notes } from '../use-notes.ts'
import { metricName, useStaffWords } from '../words.ts'
import { BreakdownCard } from './breakdown-card.tsx'
import { BehindCard } from './behind-card.tsx'
import { ChannelCard } from './channel-card.tsx'
import { hiddenKey } from '../frame/base-words.ts'
import { ChartKey } from './chart-key.tsx'
import { DefinitionCard } from './definition-card.tsx'
import { FromLogCard } from './from-log-card.tsx'
import { LateLine } from './late-line.tsx'
import { LinkedCard } from './linked-card.tsx'
import { MetricTools } from './metric-tools.tsx'
import { MonthTable } from './month-table.tsx'
import { NotesCard } from './notes-card.tsx'
import { OptionsCard } from './options-card.tsx'
import { PrintedCard } from './printed-card.tsx'
import { ReadingLine } from './reading-line.tsx'
import { SpcChart } from './spc-chart.tsx'
import { Stamp } from './stamp.tsx'
import { WroteCard } from './wrote-card.tsx'

type EvidenceProps = {
  area: string
  /** The reader may read comments. */
  mayRead: boolean
  month: string | null
  series: MetricSeries
  asOf: string
  by: Breakdown['by']
  onBy: (by: Breakdown['by']) => void
  loading: boolean
  notes: Notes
  /** When an earlier view was kept that stands in for one that could not be fetched. */
  readAt: number | null
}

/** The chart of a measure and all that stands around it: what it says, where it comes from, and how to take it along. */
export function Evidence({ area, mayRead, month, series, asOf, by, onBy, loading, notes: all, readAt }: EvidenceProps) {
  const words = useStaffWords()
  const { t } = words
  const { metric } = series
  const { clock } = useStaffWorld()
  const page = useRef<HTMLDivElement>(null)
  const notes = notesOf(all.notes, metric, asOf)
  const judged = judgedMonth(series, asOf)
  const standing = standingOf(metric, series.months, judged, baselinesOf(notes))
  const asAt = series.asAt ? Date.parse(series.asAt) : (readAt ?? clock.now())
  const open = monthStands([{ series: series.months }], judged, clock.today()) !== 'closed'
  const name = metricName(words, metric)
  const known = standing.months.length > 0
  const late = !known && lateMonth(series.months, asOf, null) !== null
  const hasSteps = known && stepsOf(metric, standing.months[0]!.point.month, asOf).length > 0
  return (
    <div ref={page}>
      <h1>{name}</h1>
      <p className="marks">
        <VerdictMark verdict={standing.judgement.verdict} open={open} />
        {known && <VariationMark standing={standing} open={open} />}
        <AssuranceMark assurance={standing.assurance} />
      </p>
      {known && <ReadingLine series={series} standing={standing} open={open} asOf={asOf} />}
      <div className="evidence">
        <div>
          {known ? (
            <section className="card" aria-label={t('chart.section')}>
              <SpcChart metric={metric} standing={standing} asOf={asOf} name={name} notes={notes} />
              <ChartKey of={[standing]} hasSteps={hasSteps} />
              <Stamp series={series} />
              <MetricTools
                file={{ series, standing, asOf, asAt, notes }}
                chart={page}
                reading={() => page.current?.querySelector('.reading')?.textContent?.trim() ?? ''}
              />
            </section>
          ) : (
            <section className="card">
              <h2>{t(late ? 'closedLate.title' : 'missing.title')}</h2>
              <p>
                {late ? (
                  <>
                    <LateLine series={series} standing={standing} asOf={asOf} /> {t('closedLate.do')}
                  </>
                ) : standing.unfinished ? (
                  t('row.unfinished', { month: words.month(standing.unfinished.point.month) })
                ) : (
                  t(series.months.some((m) => m.hidden) ? hiddenKey('row', metric) : `missing.${metric.feed}.do`)
                )}
              </p>
            </section>
          )}
          {!known && (
            <section className="card">
              <PrintedCard metric={metric} open />
            </section>
          )}
          {series.months.length > 0 && <MonthTable series={series} standing={standing} asOf={asOf} notes={notes} />}
          {known && (
            <NotesCard
              area={area}
              metric={metric.key}
              notes={notes}
              gone={all.notes.filter((one) => one.takenBack !== null && one.month <= asOf)}
              may={standing.running ? { ...all.may, maySetBaseline: false } : all.may}
              unread={all.state === 'trouble'}
              months={monthRange(standing.months[0]!.point.month, asOf).reverse()}
              onWritten={all.again}
            />
          )}
          {metric.feed === 'log' && <FromLogCard series={series} asOf={asOf} />}
          {metric.feed !== 'log' && known && <BehindCard standing={standing} noted={notes} asOf={asOf} />}
        </div>
        <div className="beside">
          {metric.feed === 'survey' && series.months.length > 0 && (
            <>
              <BreakdownCard
                area={area}
                metric={metric.key}
                breakdown={series.breakdown}
                by={by}
                onBy={onBy}
                loading={loading}
                asAt={asAt}
              />
              <OptionsCard months={series.months} asOf={asOf} />
              <ChannelCard area={area} metric={metric.key} month={month} />
            </>
          )}
          {mayRead && <WroteCard surveys={series.surveys ?? []} />}
          <LinkedCard area={area} metric={metric.key} />
          {(known || series.definition) && (
            <section className="card">
              {series.definition && <DefinitionCard definition={series.definition} />}
              {known && <PrintedCard metric={metric} open={false} />}
            </section>
          )}
          {metric.feed === 'survey' && <p className="soft">{t('metric.selfChosen')}</p>}
        </div>
      </div>
    </div>
  )
}
