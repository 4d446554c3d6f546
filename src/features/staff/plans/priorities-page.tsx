import { useState } from 'react'
import { Link } from 'wouter'
import type { FootingDecision, Footings } from '../../../domain/plan/footings.ts'
import { apart } from '../../../ui/typed.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { FootingForm, type WritingFooting } from './footing-form.tsx'

/** Which statements of the plan are priorities and which are everyday work by now, with every decision that made them so. */
export function PrioritiesPage({ reader }: { reader: Reader }) {
  const { plans } = useStaffWorld()
  const { t } = useStaffWords()
  const [turn, setTurn] = useState(0)
  const [told, setTold] = useState('')
  const loaded = useAnswer(`footings ${reader.area} ${turn || ''}`.trim(), () => plans.footings(reader.area))
  // While it is asked for again, what was there stays.
  const [last, setLast] = useState<Footings | null>(null)
  if (loaded.state === 'ready' && last !== loaded.value) setLast(loaded.value)
  const footings = loaded.state === 'ready' ? loaded.value : loaded.state === 'loading' ? last : null
  const title = t('footing.title')
  return (
    <StaffFrame title={title} person={reader.person}>
      {loaded.state === 'loading' && !footings && <Waiting title={title} lines={10} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {footings && (
        <>
          <KeptNote at={loaded.state === 'ready' ? loaded.keptAt : null} retry={loaded.retry} />
          <h1>{title}</h1>
          <p className="desk-line soft">
            <Link href="/staff/plans">{t('plans.all')}</Link>
          </p>
          <p className="soft">{t('footing.lead')}</p>
          <output>{told}</output>
          {footings.statements.length === 0 && <p>{t('plans.none')}</p>}
          <ol className="footings">
            {footings.statements.map((statement) => (
              <StatementCard
                key={statement.number}
                area={reader.area}
                footings={footings}
                statement={statement}
                onKept={() => {
                  setTold(t('footing.kept', { number: statement.number }))
                  setTurn((n) => n + 1)
                }}
              />
            ))}
          </ol>
        </>
      )}
    </StaffFrame>
  )
}

type CardProps = {
  area: string
  footings: Footings
  statement: Footings['statements'][number]
  onKept: () => void
}

function StatementCard({ area, footings: { mayWrite, begins, decisions }, statement, onKept }: CardProps) {
  const { t, month } = useStaffWords()
  const [writing, setWriting] = useState<WritingFooting | null>(null)
  const footing = statement.footing ?? 'priority'
  const own = decisions.filter((one) => one.statement === statement.number)
  return (
    <li className="card">
      <h2>
        {statement.number}. {apart(statement.title)}
      </h2>
      <p>
        <b>
          {statement.footingSince
            ? t(`footing.since.${footing}`, { month: month(statement.footingSince) })
            : t('footing.always')}
        </b>
      </p>
      {own.length > 0 && (
        <ul>
          {own.map((one) => (
            <li key={one.id}>
              <Decision decision={one} />{' '}
              {mayWrite && !one.takenBack && (
                <button type="button" className="plain" onClick={() => setWriting({ wrong: one })}>
                  {t('footing.wrong', { month: month(one.month) })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {writing && begins ? (
        <FootingForm
          key={'wrong' in writing ? writing.wrong.id : 'new'}
          area={area}
          begins={begins}
          writing={writing}
          onKept={() => {
            setWriting(null)
            onKept()
          }}
          onCancel={() => setWriting(null)}
        />
      ) : (
        mayWrite && (
          <p>
            <button type="button" className="plain" onClick={() => setWriting({ statement })}>
              {t('footing.change')} <span className="unseen">{t('plans.statement', { number: statement.number })}</span>
            </button>
          </p>
        )
      )}
    </li>
  )
}

/** One decision in a sentence; one that was written down wrongly is struck through and says why. */
function Decision({ decision: { footing, month: from, words, signed, on, takenBack } }: { decision: FootingDecision }) {
  const { t, month, date } = useStaffWords()
  const said = t(`footing.decided.${footing}`, { month: month(from), words })
  return (
    <>
      {takenBack ? <s>{said}</s> : said}{' '}
      <span className="soft">{on ? t('notes.by', { signed, day: date(on) }) : signed}</span>{' '}
      {takenBack && t('notes.gone', { ...takenBack, day: date(takenBack.on) })}
    </>
  )
}
