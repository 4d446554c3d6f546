import { Suspense, useCallback, useEffect, useState } from 'react'
import { navigate, useBrowserLocation } from 'wouter/use-browser-location'
import { AnswerSurvey } from '../../features/family/answer-survey/answer-survey.tsx'
import { freshDraft } from '../../features/family/answer-survey/fresh-draft.ts'
import type { Sent } from '../../features/family/answer-survey/use-sending.ts'
import { EVENT_ADDRESS, EventRunning } from '../../features/family/kiosk/event-running.tsx'
import { SetUpPage } from '../../features/family/kiosk/set-up-page.tsx'
import { useFamilyWorld } from '../../features/family/world.tsx'
import { eventSetUp } from '../../platform/kept-event.ts'
import { eventOn } from '../../platform/kept-setting.ts'
import { WordingProvider } from '../../ui/wording.tsx'
import { surveyOf } from './survey-of.ts'
import { awaited } from './awaited.ts'
import { besideWording } from './beside-wording.ts'
import { Waiting } from './waiting.tsx'
import { surveyWording } from './wording.ts'

/** Event mode: its set-up for the host, and once it is on, the only pages of Heard on this device. */
export function EventPages() {
  const world = useFamilyWorld()
  const { language, nextPerson } = world
  const wording = awaited(besideWording(language))
  const [address] = useBrowserLocation()
  const [event, setEvent] = useState(() => (eventOn.get() === 'yes' ? eventSetUp.get() : null))
  useEffect(() => {
    // Ready before the first person takes the device, and before the connection goes.
    for (const key of event?.surveys ?? []) {
      void surveyOf(key).catch(() => undefined)
      void surveyWording(`${language} ${key}`).catch(() => undefined)
    }
  }, [event, language])
  const survey = useCallback(
    (key: string, onSent: (sent: Sent) => void, onLost: () => void) => (
      <Suspense fallback={<Waiting />}>
        <EventSurvey survey={key} onSent={onSent} onLost={onLost} />
      </Suspense>
    ),
    [],
  )
  if (event === null)
    return (
      <WordingProvider wording={wording}>
        <SetUpPage
          onReady={(ready) => {
            eventSetUp.set(ready)
            eventOn.set('yes')
            nextPerson()
            setEvent(ready)
          }}
        />
      </WordingProvider>
    )
  return (
    <WordingProvider wording={wording}>
      <EventRunning
        event={event}
        kept={eventSetUp}
        away={address !== EVENT_ADDRESS}
        survey={survey}
        nextPerson={nextPerson}
        onLeave={() => {
          eventOn.set('no')
          eventSetUp.set(null)
          nextPerson()
          navigate('/', { replace: true })
        }}
      />
    </WordingProvider>
  )
}

type EventSurveyProps = { survey: string; onSent: (sent: Sent) => void; onLost: () => void }

/** One survey for one person, from its first question. */
function EventSurvey({ survey: key, onSent, onLost }: EventSurveyProps) {
  const world = useFamilyWorld()
  const survey = awaited(surveyOf(key))
  const wording = awaited(surveyWording(`${world.language} ${key}`))
  // The event's own code counts each answer into its batch, as the code of a link does.
  const invited = eventSetUp.get()?.invitation
  const [draft] = useState(() => ({ ...freshDraft(survey, world), ...(invited && { invited }) }))
  return (
    <WordingProvider wording={wording}>
      <AnswerSurvey survey={survey} initial={draft} stored={false} onSent={onSent} onLost={onLost} />
    </WordingProvider>
  )
}
