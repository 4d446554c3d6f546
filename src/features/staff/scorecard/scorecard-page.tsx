import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import { rebasedOf, type MetricNote } from '../../../domain/plan/notes.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { firstMonth, startMonth } from '../../../domain/plan/plan-months.ts'
import { apart } from '../../../ui/typed.tsx'
import { FootingWords } from '../frame/footing-words.tsx'
import { MonthPicker } from '../frame/month-picker.tsx'
import { MonthWords } from '../frame/month-words.tsx'
import { ScorecardFrame } from '../frame/scorecard-frame.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useNotes } from '../use-notes.ts'
import { useOpen } from '../use-open.ts'
import { useStaffWords } from '../words.ts'
import { ForumKnowledgeCard } from './forum-knowledge-card.tsx'
import { HeadlineWords } from './headline-words.tsx'
import { LatePromises } from './late-promises.tsx'
import { LineHeads, MetricLine } from './metric-line.tsx'
import { SinceWords } from './since-words.tsx'
import { WhichMet } from './which-met.tsx'

/** The whole plan on one page: ten statements, every row, and how each stands. */
export function ScorecardPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const notes = useNotes(reader.area, null)
  return (
    <ScorecardFrame reader={reader} title={t('staff.nav.scorecard')}>
      {(card, onMonth) => (
        <>
          {notes.state === 'trouble' && <p className="soft">{t('notes.unread')}</p>}
          <Card card={card} onMonth={onMonth} notes={notes.notes} />
        </>
      )}
    </ScorecardFrame>
  )
}

type CardProps = { card: Scorecard; onMonth: (month: string) => void; notes: readonly MetricNote[] }

function Card({ card, onMonth, notes }: CardProps) {
  const { t, month } = useStaffWords()
  const { clock, print } = useStaffWorld()
  const judged = judgedMonth(card, card.asOf)
  const isOpen = useOpen(card)
  const open = isOpen()
  const start = startMonth(card)
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
          {apart(card.plan.title)} · <MonthWords card={card} />
        </span>
        <MonthPicker first={firstMonth(card)} asOf={card.asOf} today={clock.today()} onPick={onMonth} />
        <button type="button" className="plain" onClick={print}>
          {t('staff.print')}
        </button>
      </div>
      <HeadlineWords card={card} open={open} />
      <SinceWords card={card} notes={notes} open={open} />
      <WhichMet card={card} open={open} />
      <LatePromises area={card.area.key} known={card.known ?? null} />
      {card.statements.map((statement) => {
        const { number, title } = statement
        return (
          <section key={number} className="statement" aria-labelledby={`statement-${number}`}>
            <h2 id={`statement-${number}`}>
              <span className="statement-number">{number}</span>{' '}
              <span>
                {apart(title)} <FootingWords statement={statement} />
              </span>
            </h2>
            <LineHeads />
            <ul>
              {card.metrics
                .filter((metric) => metric.statement === number)
                .map((metric) => (
                  <MetricLine
                    key={metric.key}
                    metric={metric}
                    asOf={card.asOf}
                    judged={judged}
                    open={isOpen(metric)}
                    rebased={rebasedOf(notes, metric, judged)}
                  />
                ))}
            </ul>
          </section>
        )
      })}
      <ForumKnowledgeCard area={card.area.key} asOf={card.asOf} />
      <aside className="key soft">
        <p>
          {t('key.milestones')}
          {start && ` ${t('key.startMonth', { month: month(start) })}`}
        </p>
        <p>{t('key.variation')}</p>
        <p>{t('key.assurance')}</p>
        <p>{t('key.small')}</p>
      </aside>
      <p className="on-screen">
        {/* A page of the server's, not of this app. */}
        <a href="/figures">{t('scorecard.public')}</a> <span className="soft">{t('scorecard.publicMeans')}</span>
      </p>
    </>
  )
}
