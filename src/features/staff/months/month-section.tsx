import { Link } from 'wouter'
import type { ClosedFeed, MonthCard } from '../../../domain/plan/closing.ts'
import { metricName, useStaffWords, type StaffWords } from '../words.ts'
import { figureOf } from './revision-text.ts'
import { movedText } from './since-close.ts'
import { CloseForm } from './close-form.tsx'

type Props = { area: string; card: MonthCard; mayClose: boolean; onDone: (what: 'closed' | 'reopened') => void }

/** One month: how its three kinds of figures stand, what moved, every close, and what a lead can do. */
export function MonthSection({ area, card, mayClose, onDone }: Props) {
  const words = useStaffWords()
  const { t, month } = words
  const name = month(card.month)
  const isOver = card.feeds.every((one) => one.state !== 'open')
  return (
    <section className="card month-card" aria-label={name}>
      <h2>{name}</h2>
      <dl className="month-feeds">
        {card.feeds.map((one) => (
          <div key={one.feed}>
            <dt>{t(`months.feed.${one.feed}`)}</dt>
            <dd>{stateText(words, one)}</dd>
          </div>
        ))}
      </dl>
      {card.moved.length > 0 && (
        <>
          <h3>{t('months.moved')}</h3>
          <ul>
            {card.moved.map((one) => (
              <li key={one.metric}>
                <Link href={`/staff/metric/${one.metric}?month=${card.month}`}>{moveOf(words, one)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {card.history.length > 0 && (
        <details>
          <summary>{t('months.history')}</summary>
          <ol>
            {card.history.map((one) => (
              <li key={`${one.feed} ${one.version}`}>
                {closeText(words, one)}
                {one.reopened && ` ${reopenText(words, one.reopened)}`}
              </li>
            ))}
          </ol>
        </details>
      )}
      {mayClose && isOver && <CloseForm area={area} card={card} onDone={onDone} />}
    </section>
  )
}

function stateText({ t, date }: StaffWords, { state, closedOn, closesOn }: MonthCard['feeds'][number]): string {
  if (state === 'closed') return t('months.state.closed', { day: closedOn ? date(closedOn) : '' })
  if (state === 'provisional' && closesOn) return t('months.state.provisionalUntil', { day: date(closesOn) })
  return t(`months.state.${state}`)
}

function moveOf(words: StaffWords, { metric, label, atClose, revision }: MonthCard['moved'][number]): string {
  const name = metricName(words, { key: metric, label })
  const now = revision.status === 'shown' ? figureOf(words, revision) : null
  const before = atClose && figureOf(words, atClose)
  const since = movedText(words, revision)
  return before && now !== null && revision.status === 'shown' && !revision.more
    ? words.t('months.moved.line', { name, before, now })
    : before
      ? words.t('months.moved.since', { name, before, now: since })
      : words.t('months.moved.hidden', { name, now: since })
}

const leadOf = ({ t, named }: StaffWords, agency: string | null) =>
  agency ? t('months.who.leadOf', { agency: named(`code.agency.${agency}`, agency) }) : t('months.who.lead')

function closeText(words: StaffWords, { feed, version, closedOn, byLead, agency }: ClosedFeed): string {
  const said = { feed: words.t(`months.feed.${feed}`), version, day: words.date(closedOn) }
  return byLead
    ? words.t('months.closed.byLead', { ...said, who: leadOf(words, agency) })
    : words.t('months.closed.byDate', said)
}

function reopenText(words: StaffWords, { on, reason, agency }: NonNullable<ClosedFeed['reopened']>): string {
  return words.t('months.reopened', { day: words.date(on), who: leadOf(words, agency), reason })
}
