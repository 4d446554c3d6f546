import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { CountCard } from './count-card.tsx'

const PENS = ['me', 'me_with_help', 'someone_for_me', 'not_asked'] as const

/** Who is heard: who held the pen, and the optional questions about the person, as safe totals of a whole quarter. */
export function WhoAnswersPage({ reader }: { reader: Reader }) {
  const { server } = useStaffWorld()
  const { t } = useStaffWords()
  const people = useAnswer(`equality ${reader.area}`, () => server.equalityTotals(reader.area))
  const pens = useAnswer(`pens ${reader.area}`, () => server.filledInBy(reader.area))
  const title = t('who.title')
  // Either table may be the one with made-up people in it.
  const demo = [people, pens].some((one) => one.state === 'ready' && one.value.demo)
  return (
    <StaffFrame title={title} person={reader.person} demo={demo}>
      {people.state === 'loading' && <Waiting title={title} lines={10} />}
      {people.state === 'trouble' && (
        <TroubleNote trouble={people.trouble} retry={people.retry} signOut={reader.signOut} />
      )}
      {people.state === 'ready' && (
        <>
          <KeptNote at={people.keptAt} retry={people.retry} />
          <h1>{title}</h1>
          <p className="soft">{t('who.lead', { quarter: people.value.quarter.replace('-Q', ', quarter ') })}</p>
          <div className="count-cards">
            {pens.state === 'ready' && (
              <CountCard
                title={t('who.pen')}
                counts={pens.value}
                options={PENS.map((code) => ({ code, label: t(`who.pen.${code}`) }))}
              />
            )}
            {people.value.questions.map((q) => (
              <CountCard key={q.question} title={q.label} counts={q} options={q.options} />
            ))}
          </div>
          <p className="soft">{t('who.apart')}</p>
        </>
      )}
    </StaffFrame>
  )
}
