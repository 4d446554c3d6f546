import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { Draft } from '../../../domain/response/parcel.ts'
import { isOpenOn, type Season, type Survey } from '../../../domain/survey/definition.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { EasyDress } from '../easy-read/easy-dress.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import { AnswerSurvey } from './answer-survey.tsx'
import { Confirmation } from './confirmation.tsx'
import { isOpen, nextStep } from './route-position.ts'
import { openStep, useStepInAddress } from './step-in-address.ts'
import { freshDraft } from './fresh-draft.ts'
import type { Sent } from './use-sending.ts'

/** What the first question's small script did before React arrived. */
export type Handover = { draftId: string; /** The person pressed Continue. */ continued: boolean }

const SENT = 'sent'
/** Met only by who comes back to an answer begun earlier. */
const ResumeOffer = lazy(() => import('./resume-offer.tsx'))
/** Met only outside a survey's weeks. */
const ClosedSurvey = lazy(() => import('./closed-survey.tsx'))

export type SurveyPageProps = { survey: Survey; handover?: Handover | null }

type Phase =
  | { name: 'reading' }
  | { name: 'closed'; season: Season; today: string }
  | { name: 'offer'; draft: Draft }
  | { name: 'answering'; draft: Draft; survey: Survey; stored: boolean }
  | { name: 'sent'; sent: Sent }

/** One survey from its first question to its receipt. */
export function SurveyPage({ survey, handover = null }: SurveyPageProps) {
  const { t, say } = useWording()
  const world = useFamilyWorld()
  const { drafts, invite, loadSurvey, outbox } = world
  const [phase, setPhase] = useState<Phase>({ name: 'reading' })
  const step = useStepInAddress()

  const season = world.surveys.find((one) => one.key === survey.key)?.season
  const begin = useCallback(async () => {
    const today = world.clock.today()
    if (season && !isOpenOn({ season }, today)) return setPhase({ name: 'closed', season, today })
    const draft = await invite(survey, freshDraft(survey, world), false)
    setPhase({ name: 'answering', draft, survey, stored: false })
    openStep('', 'replace')
  }, [invite, season, survey, world])
  const resume = useCallback(
    async (found: Draft, at: string, stored = true) => {
      // A draft keeps the version it began with; a version this app no longer knows cannot be asked.
      const itsSurvey = found.version === survey.version ? survey : await loadSurvey(found.survey, found.version)
      if (!itsSurvey) return begin()
      const draft = await invite(itsSurvey, found, stored)
      openStep(isOpen(itsSurvey, draft.answers, at) ? at : itsSurvey.questions[0]!.id, 'replace')
      setPhase({ name: 'answering', draft, survey: itsSurvey, stored })
    },
    [begin, invite, loadSurvey, survey],
  )

  useEffect(() => {
    if (phase.name !== 'reading') return
    let here = true
    // A phone that will not show its drafts will not keep one either: the person answers all the same.
    const found = drafts.list().catch((): Draft[] => [])
    void found.then(async (list) => {
      const parcels = step === SENT ? await outbox.list().catch(() => []) : []
      // The first answer of a phone that keeps nothing is handed over in memory: it is listed, but not on disk.
      const stored = handover && (await drafts.get(handover.draftId).catch(() => null))
      if (!here) return
      const newest = parcels
        .filter((one) => one.envelope.survey === survey.key && one.receiptCode !== '')
        .sort((a, b) => b.seq - a.seq)[0]
      if (newest)
        return setPhase({
          name: 'sent',
          sent: {
            id: newest.id,
            code: newest.receiptCode,
            kept: true,
            receivedOn: null,
            easyRead: newest.envelope.easyRead,
          },
        })
      // What was begun while the survey was open may be finished after it closed; what was begun on a closed one may not.
      const isInTime = (draft: Draft) =>
        !season || isOpenOn({ season }, world.clock.today()) || isOpenOn({ season }, draft.startedOn)
      const handed = list.find((one) => one.id === handover?.draftId) ?? stored
      if (handed && isInTime(handed)) {
        // A reload stays at the page in the address: where somebody is may not have reached the disk when they reload.
        const here = step && isOpen(survey, handed.answers, step) ? step : handed.at
        const at = handover?.continued ? nextStep(survey, handed.answers, handed.at) : here
        return resume(handed, at, stored !== null)
      }
      const mine = list.filter((one) => one.survey === survey.key && one.area === world.area && isInTime(one))
      const latest = mine.sort((a, b) => (a.touchedOn < b.touchedOn ? 1 : -1))[0]
      if (!latest) return begin()
      // A reload, or a link to a page of it, goes straight back; arriving anew is asked.
      if (step && isOpen(survey, latest.answers, step)) return resume(latest, step)
      setPhase({ name: 'offer', draft: latest })
    })
    return () => {
      here = false
    }
  }, [phase.name, drafts, outbox, handover, resume, begin, season, survey, step, world])

  useEffect(() => {
    // Back from the thank-you page leads home: the questions behind it are closed.
    if (phase.name === 'sent' && step !== SENT) navigate('/', { replace: true })
  }, [phase.name, step])

  if (phase.name === 'answering') {
    return (
      <AnswerSurvey
        key={phase.draft.id}
        survey={phase.survey}
        initial={phase.draft}
        stored={phase.stored}
        onSent={(sent) => {
          openStep(SENT, 'replace')
          setPhase({ name: 'sent', sent })
        }}
        onLost={() => setPhase({ name: 'reading' })}
      />
    )
  }
  // Thanks are given in the words the answers were given in; the way out of Easy Read is still there.
  const wasEasy = phase.name === 'sent' && phase.sent.easyRead
  const easy = wasEasy && world.dress !== 'plain'
  return (
    <EasyDress worn={easy} wanted={false} survey={survey.key} place={phase.name}>
      <FamilyPage
        title={say(survey.title)}
        focusKey={phase.name}
        {...(phase.name === 'sent' && { readsEasy: wasEasy ? easy : null })}
      >
        {phase.name === 'reading' && <Skeleton words={t('frame.loading')} />}
        {phase.name === 'closed' && (
          <Suspense fallback={<Skeleton words={t('frame.loading')} />}>
            <ClosedSurvey season={phase.season} today={phase.today} />
          </Suspense>
        )}
        {phase.name === 'offer' && (
          <Suspense fallback={<Skeleton words={t('frame.loading')} />}>
            <ResumeOffer
              draft={phase.draft}
              onContinue={() => void resume(phase.draft, phase.draft.at)}
              onStartAgain={() => void drafts.discard(phase.draft.id).then(begin, begin)}
            />
          </Suspense>
        )}
        {phase.name === 'sent' && <Confirmation sent={phase.sent} onSomeoneElse={() => void begin()} />}
      </FamilyPage>
    </EasyDress>
  )
}
