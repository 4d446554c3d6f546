import { addMonths } from '../../../domain/metric/months.ts'
import { judgedMonth } from '../../../domain/plan/judged-month.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { actionTiming } from '../../../domain/plan/report.ts'
import { Scroller } from '../frame/scroller.tsx'
import { HeadlineWords } from '../scorecard/headline-words.tsx'
import { useOpen } from '../use-open.ts'
import { useStaffWords } from '../words.ts'
import { ActionTable } from './action-table.tsx'
import { FigureStamp } from './figure-stamp.tsx'
import { usePackDesk } from './pack-desk.tsx'
import { SixMonths } from './six-months.tsx'
import { WordsBox } from './words-box.tsx'

const MONTHS = 6

/** For DfE and NHS England, twice a year: six months of every row between its baseline and its target. */
export function NationalView({ card }: { card: Scorecard }) {
  const { t, month } = useStaffWords()
  const { pack } = usePackDesk()
  const judged = judgedMonth(card, card.asOf)
  const open = useOpen(card)()
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(judged, i + 1 - MONTHS))
  return (
    <>
      <section className="sheet flows">
        <p className="soft">
          {t('pack.kind.national')} · {card.area.name} · {month(months[0]!)} – {month(judged)}
        </p>
        <HeadlineWords card={card} open={open} />
        <WordsBox statement={0} />
        <h2>{t('pack.sixMonths')}</h2>
        <Scroller name={t('pack.sixMonths')}>
          <SixMonths card={card} months={months} />
        </Scroller>
        <p className="soft">{t('pack.sixMonthsMeans')}</p>
        <FigureStamp card={card} />
      </section>
      <section className="sheet flows">
        <ActionTable
          level="h2"
          title={t('pack.actionsOverdue')}
          none={t('pack.noActionsOverdue')}
          actions={pack.actions.filter((action) => actionTiming(action, pack.known.on) === 'overdue')}
        />
      </section>
    </>
  )
}
