import { useEffect, useRef, useState } from 'react'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { MonthSection } from './month-section.tsx'

/** The months of an area: how each stands, who closed it, and what moved after its close. A lead closes and opens them here. */
export function MonthsPage({ reader }: { reader: Reader }) {
  const { server } = useStaffWorld()
  const { t, month, moment } = useStaffWords()
  const [told, setTold] = useState('')
  const [asked, setAsked] = useState(0)
  const loaded = useAnswer(`months ${reader.area} ${asked}`, () => server.months(reader.area))
  const telling = useRef<HTMLOutputElement>(null)
  const isThere = loaded.state === 'ready'
  // The button that was pressed is gone: the next thing to hear is what became of it.
  useEffect(() => {
    if (told !== '' && isThere) telling.current?.focus()
  }, [told, isThere])
  const title = t('months.title')
  return (
    <StaffFrame title={title} person={reader.person} demo={loaded.state === 'ready' && loaded.value.demo === true}>
      {loaded.state === 'loading' && <Waiting title={title} lines={12} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <h1>{title}</h1>
          <p>{t('months.lead')}</p>
          <p className="soft">{t('months.asAt', { when: moment(Date.parse(loaded.value.asAt)) })}</p>
          <output ref={telling} tabIndex={-1} className="months-told">
            {told}
          </output>
          {loaded.value.months.length === 0 && <p>{t('months.none')}</p>}
          {loaded.value.months.map((card) => (
            <MonthSection
              key={card.month}
              area={reader.area}
              card={card}
              mayClose={loaded.value.mayClose && loaded.keptAt === null}
              onDone={(what) => {
                setTold(t(`months.told.${what}`, { month: month(card.month) }))
                setAsked((n) => n + 1)
              }}
            />
          ))}
        </>
      )}
    </StaffFrame>
  )
}
