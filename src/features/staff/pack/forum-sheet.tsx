import { Link } from 'wouter'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import { apart } from '../../../ui/typed.tsx'
import { FootingWords } from '../frame/footing-words.tsx'
import { useStaffWords } from '../words.ts'
import { FigureStamp } from './figure-stamp.tsx'
import { FigureTable } from './figure-table.tsx'
import { LogSigned } from './log-signed.tsx'
import { SaidDidList } from './said-did-list.tsx'
import { WordsBox } from './words-box.tsx'

/** The page forum and Local Area put before the Board together: what families and the forum's log say. */
export function ForumSheet({ card }: { card: Scorecard }) {
  const { t, month } = useStaffWords()
  const feeds = [
    ['survey', t('pack.fromFamilies')],
    ['log', t('pack.fromLog')],
  ] as const
  const statements = card.statements.filter(({ number }) =>
    card.metrics.some((metric) => metric.statement === number && metric.feed !== 'manual'),
  )
  return (
    <section className="sheet joint">
      <h1>{t('pack.title', { kind: t('pack.kind.forum'), area: card.area.name, month: month(card.asOf) })}</h1>
      <p className="soft">
        {t('pack.forumLead')} <LogSigned />{' '}
        <Link className="on-screen" href={`/staff/month/${card.asOf}`}>
          {t('pack.forumLog')}
        </Link>
      </p>
      {feeds.map(([feed, title]) => (
        <section key={feed}>
          <h2>{title}</h2>
          <FigureTable card={card} metrics={card.metrics.filter((metric) => metric.feed === feed)} name={title} />
        </section>
      ))}
      {statements.map((statement) => (
        <section key={statement.number}>
          <h2>
            {statement.number}. {apart(statement.title)} <FootingWords statement={statement} />
          </h2>
          <WordsBox statement={statement.number} />
          <SaidDidList card={card} statement={statement.number} />
        </section>
      ))}
      <FigureStamp card={card} metrics={card.metrics.filter((metric) => metric.feed !== 'manual')} />
    </section>
  )
}
