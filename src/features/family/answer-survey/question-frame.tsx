import type { FormEvent, ReactNode } from 'react'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import { ProgressLine } from '../../../ui/progress-line.tsx'
import { SavedState } from '../../../ui/saved-state.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'
import type { Kept } from './use-survey-draft.ts'

export type QuestionFrameProps = {
  progress: { number: number; total: number | null }
  kept: Kept
  /** What stops the person, and the id of its place. */
  problem: { text: string; id: string } | null
  wasSkipped: boolean
  hasAnswer: boolean
  onBack: (() => void) | null
  onSkip: (() => void) | null
  onContinue: () => void
  children: ReactNode
}

/** What every question page has around its question: Back, where we are, Continue, Skip, and what has been kept. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { progress, kept, problem, wasSkipped, hasAnswer, onBack, onSkip, onContinue, children } = props
  const { t } = useWording()
  const { device, sharedPhone } = useFamilyWorld()
  const go = (event: FormEvent) => {
    event.preventDefault()
    onContinue()
  }
  const words =
    progress.total === null
      ? t('survey.number', { number: progress.number })
      : t('survey.numberOf', { number: progress.number, total: progress.total })
  return (
    <form noValidate method="dialog" autoComplete="off" onSubmit={go}>
      {problem && (
        <ProblemSummary title={t('survey.problem')} problems={[{ text: problem.text, href: `#${problem.id}` }]} />
      )}
      {onBack && (
        <button type="button" className="link back" onClick={onBack}>
          {t('survey.back')}
        </button>
      )}
      <ProgressLine words={words} {...progress} />
      {children}
      {wasSkipped && <p className="soft">{t('survey.wasSkipped')}</p>}
      {onSkip && (
        <button type="button" className="link skip" onClick={onSkip}>
          {hasAnswer ? t('survey.clearAndSkip') : t('survey.skip')}
        </button>
      )}
      <div className="actions">
        <button type="submit" className="button">
          {t('survey.continue')}
        </button>
        <SavedState text={keptWords(kept, t, device, sharedPhone)} kept={kept !== 'full' && kept !== 'unavailable'} />
      </div>
    </form>
  )
}

function keptWords(kept: Kept, t: ReturnType<typeof useWording>['t'], device: string, shared: boolean): string {
  if (shared) return kept === 'nothing_yet' ? '' : t('survey.notKept')
  switch (kept) {
    case 'nothing_yet':
      return ''
    case 'saving':
      return t('survey.saving')
    case 'saved':
      return t('survey.saved', { device })
    case 'full':
      return t('survey.notSavedFull', { device })
    case 'unavailable':
      return t('survey.notSaved', { device })
  }
}
