import { isProvisional } from '../../../domain/metric/months.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { MonthPicker } from '../frame/month-picker.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMonth } from '../use-month.ts'
import { useStaffWords } from '../words.ts'
import { HeadlineWords } from './headline-words.tsx'
import { MetricLine } from './metric-line.tsx'

/** The whole plan on one page: ten statements, every row, and how each stands. */
export function ScorecardPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const [month, setMonth] = useMonth()
  const loaded = useAnswer(`scorecard ${reader.area} ${month ?? ''}`, () => server.scorecard(reader.area, month))
  return (
    <StaffFrame
      title={t('staff.nav.scorecard')}
      person={reader.person}
      demo={loaded.state === 'ready' && loaded.value.demo}
    >
      {loaded.state === 'loading' && <Waiting lines={14} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <Card card={loaded.value} onMonth={setMonth} />
        </>
      )}
    </StaffFrame>
  )
}

function Card({ card, onMonth }: { card: Scorecard; onMonth: (month: string) => void }) {
  const { t, month } = useStaffWords()
  const { clock, print } = useStaffWorld()
  if (!card.plan) {
    return (
      <>
        <h1>{t('plan.none', { area: card.area.name })}</h1>
        <p>{t('plan.noneMeans')}</p>
      </>
    )
  }
  return (
    <>
      <div className="desk-line soft">
        <span>
          {card.plan.title} ·{' '}
          {t(isProvisional(card.asOf, clock.today()) ? 'month.open' : 'month.closed', { month: month(card.asOf) })}
        </span>
        <MonthPicker asOf={card.asOf} today={clock.today()} onPick={onMonth} />
        <button type="button" className="plain" onClick={print}>
          {t('staff.print')}
        </button>
      </div>
      <HeadlineWords card={card} />
      {card.statements.map(({ number, title }) => (
        <section key={number} className="statement" aria-labelledby={`statement-${number}`}>
          <h2 id={`statement-${number}`}>
            <span className="statement-number">{number}</span> {title}
          </h2>
          <ul>
            {card.metrics
              .filter((metric) => metric.statement === number)
              .map((metric) => (
                <MetricLine key={metric.key} metric={metric} asOf={card.asOf} />
              ))}
          </ul>
        </section>
      ))}
      <aside className="key soft">
        <p>{t('key.milestones')}</p>
        <p>{t('key.variation')}</p>
        <p>{t('key.small')}</p>
      </aside>
    </>
  )
}
