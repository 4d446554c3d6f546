import { useState } from 'react'
import { Link } from 'wouter'
import type { Breakdown, MetricSeries } from '../../../domain/plan/plan.ts'
import { standingOf, type Standing } from '../../../domain/plan/standing.ts'
import { stepsOf } from '../../../domain/plan/steps.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { metricRows } from '../csv/metric-csv.ts'
import { VariationMark, VerdictMark } from '../frame/marks.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMonth } from '../use-month.ts'
import { useOpen } from '../use-open.ts'
import { metricName, useStaffWords } from '../words.ts'
import { BreakdownCard } from './breakdown-card.tsx'
import { ChannelCard } from './channel-card.tsx'
import { ChartKey } from './chart-key.tsx'
import { DefinitionCard } from './definition-card.tsx'
import { FromLogCard } from './from-log-card.tsx'
import { MonthTable } from './month-table.tsx'
import { OptionsCard } from './options-card.tsx'
import { PrintedCard } from './printed-card.tsx'
import { ReadingLine } from './reading-line.tsx'
import { SpcChart } from './spc-chart.tsx'
import { Stamp } from './stamp.tsx'

/** One row of the plan, with its evidence. */
export function MetricPage({ reader, metricKey }: { reader: Reader; metricKey: string }) {
  const words = useStaffWords()
  const { server, clock } = useStaffWorld()
  const [month] = useMonth()
  const [by, setBy] = useState<Breakdown['by']>('stage')
  const asOf = month ?? clock.today().slice(0, 7)
  const view = `metric ${reader.area} ${metricKey} ${month ?? ''}`
  // The page and its breakdown are one question: a change of breakdown keeps the page that is already there.
  const loaded = useAnswer(`${view} ${by}`, () => server.metricSeries(reader.area, metricKey, by, month))
  const [seen, setSeen] = useState<{ view: string; series: MetricSeries } | null>(null)
  if (loaded.state === 'ready' && seen?.series !== loaded.value) setSeen({ view, series: loaded.value })
  const series =
    loaded.state === 'ready' ? loaded.value : loaded.state === 'loading' && seen?.view === view ? seen.series : null
  const title = metricName(words, series?.metric ?? { key: metricKey, label: words.t('metric.title') })
  return (
    <StaffFrame title={title} person={reader.person} demo={series?.months.some((m) => m.demo) ?? false}>
      <p className="back">
        <Link href={month ? `/staff?month=${month}` : '/staff'}>{words.t('metric.back')}</Link>
      </p>
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {!series && loaded.state === 'loading' && <Waiting title={title} lines={8} />}
      {series && (
        <>
          <KeptNote at={loaded.state === 'ready' ? loaded.keptAt : null} retry={loaded.retry} />
          <Evidence
            area={reader.area}
            month={month}
            series={series}
            asOf={asOf}
            by={by}
            onBy={setBy}
            loading={loaded.state === 'loading'}
          />
        </>
      )}
    </StaffFrame>
  )
}

type EvidenceProps = {
  area: string
  month: string | null
  series: MetricSeries
  asOf: string
  by: Breakdown['by']
  onBy: (by: Breakdown['by']) => void
  loading: boolean
}

function Evidence({ area, month, series, asOf, by, onBy, loading }: EvidenceProps) {
  const words = useStaffWords()
  const { t } = words
  const { metric } = series
  const standing = standingOf(metric, series.months, asOf)
  const open = useOpen(asOf)
  const name = metricName(words, metric)
  const known = standing.months.length > 0
  const hasSteps = known && stepsOf(metric, standing.months[0]!.point.month, asOf).length > 0
  return (
    <>
      <h1>{name}</h1>
      <p className="marks">
        <VerdictMark verdict={standing.judgement.verdict} open={open} />
        {known && <VariationMark variation={standing.variation} open={open} />}
      </p>
      {known && <ReadingLine metric={metric} standing={standing} open={open} />}
      <div className="evidence">
        <div>
          {known ? (
            <section className="card" aria-label={t('chart.section')}>
              <SpcChart metric={metric} standing={standing} asOf={asOf} name={name} />
              <ChartKey standing={standing} hasSteps={hasSteps} />
              <Stamp series={series} />
              <Tools series={series} standing={standing} asOf={asOf} />
            </section>
          ) : (
            <section className="card">
              <h2>{t('missing.title')}</h2>
              <p>{t(series.months.some((m) => m.hidden) ? 'row.hidden' : `missing.${metric.feed}.do`)}</p>
            </section>
          )}
          {!known && (
            <section className="card">
              <PrintedCard metric={metric} open />
            </section>
          )}
          {series.months.length > 0 && <MonthTable series={series} standing={standing} asOf={asOf} />}
        </div>
        <div className="beside">
          {metric.feed === 'survey' && series.months.length > 0 && (
            <>
              <BreakdownCard breakdown={series.breakdown} by={by} onBy={onBy} loading={loading} />
              <OptionsCard months={series.months} asOf={asOf} />
              <ChannelCard area={area} metric={metric.key} month={month} />
            </>
          )}
          {metric.feed === 'log' && <FromLogCard series={series} asOf={asOf} />}
          {(known || series.definition) && (
            <section className="card">
              {series.definition && <DefinitionCard definition={series.definition} />}
              {known && <PrintedCard metric={metric} open={false} />}
            </section>
          )}
          {metric.feed === 'survey' && <p className="soft">{t('metric.selfChosen')}</p>}
        </div>
      </div>
    </>
  )
}

function Tools({ series, standing, asOf }: { series: MetricSeries; standing: Standing; asOf: string }) {
  const words = useStaffWords()
  const { saveFile, print } = useStaffWorld()
  const save = () =>
    saveFile(`${series.metric.key}-${asOf}.csv`, csvFile(metricRows(words, series, standing, asOf)), 'text/csv')
  return (
    <p className="card-tools">
      <button type="button" className="plain" onClick={save}>
        {words.t('csv.save')}
      </button>
      <button type="button" className="plain" onClick={print}>
        {words.t('staff.print')}
      </button>
    </p>
  )
}
