import type { Scorecard } from '../../../domain/plan/plan.ts'
import { actionTiming } from '../../../domain/plan/report.ts'
import { apart } from '../../../ui/typed.tsx'
import { FootingWords } from '../frame/footing-words.tsx'
import { HeadlineWords } from '../scorecard/headline-words.tsx'
import { SinceWords } from '../scorecard/since-words.tsx'
import { useOpen } from '../use-open.ts'
import { useStaffWords } from '../words.ts'
import { ActionTable } from './action-table.tsx'
import { ContentsTable } from './contents-table.tsx'
import { FigureStamp } from './figure-stamp.tsx'
import { FigureTable } from './figure-table.tsx'
import { usePackDesk } from './pack-desk.tsx'
import { SaidDidList } from './said-did-list.tsx'
import { StatementCharts } from './statement-charts.tsx'
import { WordsBox } from './words-box.tsx'

/** The Board’s pack: an opening, then a page for each statement. */
export function BoardPack({ card }: { card: Scorecard }) {
  const { t, month } = useStaffWords()
  const { pack, notes } = usePackDesk()
  const open = useOpen(card)()
  return (
    <>
      <section className="sheet">
        <p className="soft">
          {t('pack.kind.board')} · {card.area.name} · {month(card.asOf)}
        </p>
        <HeadlineWords card={card} open={open} />
        <WordsBox statement={0} />
        <SinceWords card={card} notes={notes} open={open} />
        <ContentsTable card={card} />
        <FigureStamp card={card} />
      </section>
      {card.statements.map((statement) => {
        const { number, title } = statement
        return (
          <section key={number} className="sheet" aria-labelledby={`sheet-${number}`}>
            <h2 id={`sheet-${number}`}>
              {number}. {apart(title)} <FootingWords statement={statement} />
            </h2>
            <FigureTable card={card} metrics={card.metrics.filter((m) => m.statement === number)} name={title} />
            <StatementCharts card={card} statement={number} />
            <WordsBox statement={number} />
            <ActionTable
              title={t('pack.actionsDue')}
              called={t('pack.actionsDueFor', { statement: title })}
              none={t('pack.noActionsDue')}
              actions={pack.actions.filter(
                (a) =>
                  a.statement === number && ['due', 'overdue', 'standing'].includes(actionTiming(a, pack.known.on)),
              )}
            />
            <SaidDidList card={card} statement={number} />
            <FigureStamp card={card} metrics={card.metrics.filter((m) => m.statement === number)} />
          </section>
        )
      })}
    </>
  )
}
