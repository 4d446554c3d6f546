import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { SurveyPage, type Handover } from '../../features/family/answer-survey/survey-page.tsx'
import { FamilyWorldProvider, useFamilyWorld } from '../../features/family/world.tsx'
import type { SurveyCard } from '../../domain/survey/definition.ts'
import { eventOn } from '../../platform/kept-setting.ts'
import { WordingProvider } from '../../ui/wording.tsx'
import type { FamilyComposition } from './compose.ts'
import { awaited } from './awaited.ts'
import { KeepGoing } from './keep-going.tsx'
import { surveyOf } from './survey-of.ts'
import { Waiting } from './waiting.tsx'
import { frameWording, surveyWording } from './wording.ts'

const LazySidePages = lazy(() => import('./side-pages.tsx'))

/** What the first script handed over: `look` tells it until `used` is called. */
type Take = { look: () => Handover | null; used: () => void }

export type FamilyAppProps = Pick<FamilyComposition, 'fixed' | 'moving' | 'setBusy'> & {
  /** What the first script handed over, to whoever asks first; null after that. */
  take: Take
}

/** The family's pages by address. */
export function FamilyApp({ fixed, moving, setBusy, take }: FamilyAppProps) {
  const [address] = useBrowserLocation()
  const survey = /^\/s\/([^/]+)\/?$/.exec(address)?.[1]
  return (
    <FamilyFrame fixed={fixed} moving={moving}>
      {survey && eventOn.get() === 'no' ? (
        <OneSurvey key={survey} path={survey} take={take} setBusy={setBusy} />
      ) : (
        <SidePages />
      )}
    </FamilyFrame>
  )
}

/** World, words and safety net around the pages; also around those made at build time. The words must be here already. */
export function FamilyFrame({
  fixed,
  moving,
  children,
}: Pick<FamilyAppProps, 'fixed' | 'moving'> & { children: ReactNode }) {
  const now = useSyncExternalStore(moving.subscribe, moving.get, moving.get)
  const world = useMemo(() => ({ ...fixed, ...now }), [fixed, now])
  const wording = awaited(frameWording(now.language))
  return (
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={world}>
        <KeepGoing>{children}</KeepGoing>
      </FamilyWorldProvider>
    </WordingProvider>
  )
}

function SidePages() {
  return (
    <Suspense fallback={<Waiting />}>
      <LazySidePages />
    </Suspense>
  )
}

type OneSurveyProps = { path: string; take: Take; setBusy: (busy: boolean) => void }

/** The survey of this address, or the pages beside it when there is none. */
function OneSurvey({ path, take, setBusy }: OneSurveyProps) {
  const { surveys } = useFamilyWorld()
  const card = surveys.find((one) => one.key === path.replaceAll('-', '_'))
  if (!card) return <SidePages />
  return (
    <Suspense fallback={<Waiting />}>
      <OpenSurvey card={card} take={take} setBusy={setBusy} />
    </Suspense>
  )
}

/** While a survey is open no update may reload the page. What the first script handed over counts for one visit only. */
function OpenSurvey({ card, take, setBusy }: Omit<OneSurveyProps, 'path'> & { card: SurveyCard }) {
  const { language } = useFamilyWorld()
  const survey = awaited(surveyOf(card.key))
  const wording = awaited(surveyWording(`${language} ${card.key}`))
  const [handover] = useState(take.look)
  // Only once it is on screen: a drawing that was given up and begun again must find it still there.
  useEffect(() => take.used(), [take])
  useEffect(() => {
    setBusy(true)
    return () => setBusy(false)
  }, [setBusy])
  return (
    <WordingProvider wording={wording}>
      <SurveyPage survey={survey} handover={handover} />
    </WordingProvider>
  )
}
