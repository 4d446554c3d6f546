import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { useWording } from '../../../ui/wording.tsx'
import type { Sent } from '../answer-survey/use-sending.ts'
import { FamilyWorldProvider, useFamilyWorld } from '../world.tsx'
import type { EventSetUp, KeptEvent } from './event-set-up.ts'
import { HostDoor } from './host-door.tsx'
import { HostPage } from './host-page.tsx'
import { IdleWarning } from './idle-warning.tsx'
import { StartPage } from './start-page.tsx'
import { ThanksPage } from './thanks-page.tsx'
import { useIdle } from './use-idle.ts'

export const EVENT_ADDRESS = '/event'

type Phase =
  | { name: 'start'; wiped: boolean }
  | { name: 'survey'; survey: string; person: number }
  | { name: 'thanks'; code: string }
  | { name: 'host_door' }
  | { name: 'host' }

export type EventRunningProps = {
  event: EventSetUp
  kept: KeptEvent
  /** The browser was sent to another address, by Back say. */
  away: boolean
  /** Draws one survey for one person. */
  survey: (key: string, onSent: (sent: Sent) => void, onLost: () => void) => ReactNode
  /** Forgets everything of the person before, beyond what is on the page. */
  nextPerson: () => void
  onLeave: () => void
}

/** A device passed round: Start, the survey, thank you, Start. Whatever else happens leads back to Start, with nothing left. */
export function EventRunning({ event, kept, away, survey, nextPerson, onLeave }: EventRunningProps) {
  const { t } = useWording()
  const world = useFamilyWorld()
  const { clock } = world
  const passedRound = useMemo(
    () => ({ ...world, channel: 'event_kiosk' as const, sharedPhone: true, kiosk: { clear: t('event.clear') } }),
    [world, t],
  )
  const [phase, setPhase] = useState<Phase>({ name: 'start', wiped: false })
  const [person, setPerson] = useState(0)

  const toStart = useCallback(
    (wiped: boolean) => {
      nextPerson()
      navigate(EVENT_ADDRESS, { replace: true })
      setPhase({ name: 'start', wiped })
    },
    [nextPerson],
  )
  const done = useCallback(() => toStart(false), [toStart])
  const out = useCallback(() => toStart(true), [toStart])
  const { left, stay } = useIdle(phase.name !== 'start', clock, out)

  useEffect(() => {
    if (away) toStart(false)
  }, [away, toStart])
  useEffect(() => {
    // Left for another page, or put into the browser's memory of pages: nobody comes back to half an answer.
    addEventListener('pagehide', done)
    return () => removeEventListener('pagehide', done)
  }, [done])
  useEffect(() => {
    if (left === null) return
    // The key that says "I am here" must not also press what lies under the warning.
    const swallow = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Tab') pressed.preventDefault()
      stay()
    }
    document.addEventListener('keydown', swallow, { capture: true })
    return () => document.removeEventListener('keydown', swallow, { capture: true })
  }, [left, stay])

  useEffect(() => {
    // No way off this page but the host's: telephone numbers and web pages are there to be read.
    const stayHere = (clicked: MouseEvent) => {
      const link = (clicked.target as Element).closest('a[href]:not([data-leave-quickly])')
      if (link && !link.getAttribute('href')?.startsWith('#')) clicked.preventDefault()
    }
    document.addEventListener('click', stayHere, { capture: true })
    return () => document.removeEventListener('click', stayHere, { capture: true })
  }, [])

  const sent = ({ code }: Sent) => {
    const now = kept.get() ?? event
    kept.set({ ...now, answered: now.answered + 1 })
    // The address named the last page of the survey.
    navigate(EVENT_ADDRESS, { replace: true })
    setPhase({ name: 'thanks', code })
  }
  return (
    <FamilyWorldProvider world={passedRound}>
      {phase.name === 'start' && (
        <StartPage
          surveys={event.surveys}
          wiped={phase.wiped}
          onStart={(key) => {
            nextPerson()
            setPerson(person + 1)
            setPhase({ name: 'survey', survey: key, person: person + 1 })
          }}
          onHost={() => setPhase({ name: 'host_door' })}
        />
      )}
      {phase.name === 'survey' && <div key={phase.person}>{survey(phase.survey, sent, done)}</div>}
      {phase.name === 'thanks' && <ThanksPage code={phase.code} onDone={done} />}
      {phase.name === 'host_door' && <HostDoor kept={kept} onOpen={() => setPhase({ name: 'host' })} onBack={done} />}
      {phase.name === 'host' && <HostPage answered={(kept.get() ?? event).answered} onBack={done} onLeave={onLeave} />}
      {left !== null && <IdleWarning left={left} onStay={stay} />}
    </FamilyWorldProvider>
  )
}
