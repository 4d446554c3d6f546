import { useEffect, useState } from 'react'
import type { Envelope } from '../../../domain/response/envelope.ts'
import type { Draft } from '../../../domain/response/parcel.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { EasyDress } from '../easy-read/easy-dress.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import { CheckPage } from './check-page.tsx'
import { ChoiceQuestionPage } from './choice-question-page.tsx'
import { ABOUT_YOU_STEP, CHECK, firstOpenStep, isOpen, nextStep, previousStep, progressAt } from './route-position.ts'
import { isHelped, remindsHelper } from './helping.ts'
import { openStep, useStepInAddress } from './step-in-address.ts'
import { SurveyIntro } from './survey-intro.tsx'
import { ManyQuestionPage } from './many-question-page.tsx'
import { TextQuestionPage } from './text-question-page.tsx'
import { useAboutYou } from './use-about-you.ts'
import { useSending, type Sent } from './use-sending.ts'
import { useSurveyDraft } from './use-survey-draft.ts'
import { answersBefore, canReadEasy, labelOf, voiceOf } from './voice.ts'

export type AnswerSurveyProps = {
  survey: Survey
  initial: Draft
  /** False for a draft that is not on the phone yet. */
  stored: boolean
  onSent: (sent: Sent) => void
  /** The draft was sent or deleted in another tab. */
  onLost: () => void
}

/** The pages of one draft: a question each, then all answers. The page shown is the one in the address. */
export function AnswerSurvey({ survey, initial, stored, onSent, onLost }: AnswerSurveyProps) {
  const wording = useWording()
  const { t, say } = wording
  const { dress, kiosk, lastWords, places } = useFamilyWorld()
  const { draft, kept, elsewhere, answer, moveTo, settled } = useSurveyDraft(initial, stored)
  const { sending, send } = useSending(survey)
  const [returning, setReturning] = useState(false)
  const asked = useStepInAddress()
  const { answers, skipped } = draft
  const first = survey.questions[0]!.id
  const about = useAboutYou(survey, answers)
  // Without the optional questions their address leads to the page before them.
  const wanted = asked === ABOUT_YOU_STEP && !about.page ? CHECK : asked
  const at = isOpen(survey, answers, wanted) ? wanted : first
  const earlier = answersBefore(answers, at)
  const voice = voiceOf(survey, earlier, dress)
  const easy = canReadEasy(survey, earlier) ? voice === 'easy' : null

  useEffect(() => moveTo(at), [at, moveTo])

  const back = previousStep(survey, answers, at)
  const goBack = returning && at !== CHECK ? () => openStep(CHECK) : back === null ? null : () => openStep(back)
  const onward = (after: Draft['answers'], skips: string[]) => {
    const next = returning ? firstOpenStep(survey, after, skips) : nextStep(survey, after, at)
    if (next === CHECK) setReturning(false)
    openStep(next)
  }
  const question = survey.questions.find((q) => q.id === at)
  const skip = () => {
    answer(at, null, true)
    const { [at]: _skipped, ...others } = answers
    onward(others, [...skipped, at])
  }
  const finish = async (apart: Envelope | null = null) => {
    await settled()
    const sent = await send(draft, apart)
    if (!sent) return
    lastWords.forget()
    onSent(sent)
  }
  const frame = {
    voice,
    kept,
    progress: progressAt(survey, answers, at),
    wasSkipped: skipped.includes(at),
    onBack: goBack,
    onSkip: skip,
    // Text just written may not have come round yet; that it was given is all the route needs.
    onNext: () => onward({ ...answers, [at]: answers[at] ?? '' }, skipped),
  }
  return (
    <EasyDress worn={easy === true} wanted={voiceOf(survey, answers, dress) === 'easy'} survey={survey.key} place={at}>
      <FamilyPage
        title={question ? say(labelOf(question, voice)) : at === CHECK ? t('check.title') : (about.page?.title ?? '')}
        quiet
        focusKey={at}
        readsEasy={easy}
        recording={`${survey.key}/${at}`}
      >
        {elsewhere === 'changed' && <Notice role="status">{t('survey.otherTab')}</Notice>}
        {elsewhere === 'gone' && sending !== 'busy' && (
          <Notice role="alert">
            <p>{t('survey.gone')}</p>
            <button type="button" className="button quiet" onClick={onLost}>
              {t('survey.goneAgain')}
            </button>
          </Notice>
        )}
        {remindsHelper(survey, answers, at) && <Notice>{t('help.view')}</Notice>}
        {at === ABOUT_YOU_STEP && about.page && (
          <about.page.Page
            helped={isHelped(survey, answers)}
            sending={sending}
            given={about.given}
            onGive={about.setGiven}
            onBack={() => openStep(CHECK)}
            onSend={(apart) => void finish(apart)}
          />
        )}
        {at === CHECK && (
          <CheckPage
            survey={survey}
            draft={draft}
            sending={sending}
            onBack={goBack ?? (() => openStep(first))}
            onChange={(id) => {
              setReturning(true)
              openStep(id)
            }}
            more={about.page !== null}
            onSend={() => (about.page ? openStep(ABOUT_YOU_STEP) : void finish())}
          />
        )}
        {question?.kind === 'choice' && (
          <ChoiceQuestionPage
            {...frame}
            key={at}
            question={question}
            chosen={answers[at] ?? null}
            onChoose={(code) => answer(at, code)}
            intro={at === first && <p className="who soft">{say(survey.intro)}</p>}
          />
        )}
        {question?.kind === 'many' && (
          <ManyQuestionPage
            {...frame}
            key={at}
            question={question}
            given={answers[at] ?? ''}
            onChoose={(given) => answer(at, given)}
          />
        )}
        {question?.kind === 'text' && (
          <TextQuestionPage
            {...frame}
            key={at}
            question={question}
            draft={draft.id}
            saved={answers[at] ?? ''}
            onText={(text) => answer(at, text)}
          />
        )}
        {at === first && <SurveyIntro places={places} wording={wording} onPaper={kiosk ? null : survey.key} />}
      </FamilyPage>
    </EasyDress>
  )
}
