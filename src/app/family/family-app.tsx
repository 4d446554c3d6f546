import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import { SurveyPage, type Handover } from '../../features/family/answer-survey/survey-page.tsx'
import { FamilyWorldProvider, useFamilyWorld } from '../../features/family/world.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWording, WordingProvider } from '../../ui/wording.tsx'
import type { FamilyComposition } from './compose.ts'
import { KeepGoing } from './keep-going.tsx'
import { wording } from './wording.ts'

const LazySidePages = lazy(() => import('./side-pages.tsx'))

export type FamilyAppProps = Pick<FamilyComposition, 'fixed' | 'moving' | 'setBusy'> & {
  /** What the first script handed over, to whoever asks first; null after that. */
  take: () => Handover | null
}

/** The family's pages by address. */
export function FamilyApp({ fixed, moving, setBusy, take }: FamilyAppProps) {
  const [address] = useBrowserLocation()
  const survey = /^\/s\/([^/]+)\/?$/.exec(address)?.[1]
  return (
    <FamilyFrame fixed={fixed} moving={moving}>
      {survey ? <OneSurvey key={survey} path={survey} take={take} setBusy={setBusy} /> : <SidePages />}
    </FamilyFrame>
  )
}

/** World, words and safety net around the pages; also around those made at build time. */
export function FamilyFrame({
  fixed,
  moving,
  children,
}: Pick<FamilyAppProps, 'fixed' | 'moving'> & { children: ReactNode }) {
  const now = useSyncExternalStore(moving.subscribe, moving.get, moving.get)
  const world = useMemo(() => ({ ...fixed, ...now }), [fixed, now])
  return (
    <WordingProvider wording={wording}>
      <FamilyWorldProvider world={world}>
        <KeepGoing>{children}</KeepGoing>
      </FamilyWorldProvider>
    </WordingProvider>
  )
}

function SidePages() {
  const { t } = useWording()
  return (
    <Suspense
      fallback={
        <main id="main" className="column">
          <Skeleton words={t('frame.loading')} />
        </main>
      }
    >
      <LazySidePages />
    </Suspense>
  )
}

type OneSurveyProps = { path: string; take: () => Handover | null; setBusy: (busy: boolean) => void }

/** While a survey is open no update may reload the page. What the first script handed over counts for one visit only. */
function OneSurvey({ path, take, setBusy }: OneSurveyProps) {
  const { currentSurvey } = useFamilyWorld()
  const [handover] = useState(take)
  const survey = currentSurvey(path.replaceAll('-', '_'))
  const answering = survey !== null
  useEffect(() => {
    setBusy(answering)
    return () => setBusy(false)
  }, [answering, setBusy])
  return survey ? <SurveyPage survey={survey} handover={handover} /> : <SidePages />
}
