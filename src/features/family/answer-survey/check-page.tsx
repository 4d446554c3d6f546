import { answerProblems, routedAnswers } from '../../../domain/survey/answers.ts'
import type { Draft } from '../../../domain/response/parcel.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { chosenCodes, type Question } from '../../../domain/survey/question.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { usePictures } from '../easy-read/pictures.ts'
import { useFamilyWorld } from '../world.tsx'
import { checkGroups } from './check-groups.ts'
import { labelOf, voiceOf } from './voice.ts'

export type Sending = 'idle' | 'busy' | 'full' | 'unavailable'

export type CheckPageProps = {
  survey: Survey
  draft: Draft
  sending: Sending
  /** Another page comes before sending. */
  more: boolean
  onBack: () => void
  onChange: (question: string) => void
  onSend: () => void
}

/** Everything that will be sent, each line with a way to change it, and Send. */
export function CheckPage({ survey, draft, sending, more, onBack, onChange, onSend }: CheckPageProps) {
  const { t, say } = useWording()
  const symbolOf = usePictures()
  const { device, dress } = useFamilyWorld()
  const voice = voiceOf(survey, draft.answers, dress)
  const problems = answerProblems(survey, routedAnswers(survey, draft.answers))
  const shown = (q: Question) => {
    const given = draft.answers[q.id]
    if (given === undefined) return <span className="soft">{t('check.noAnswer')}</span>
    if (q.kind === 'text')
      return (
        <span className="written" dir="auto">
          {given}
        </span>
      )
    const chosen = q.options.filter((one) => chosenCodes(given).includes(one.code))
    return chosen.length > 0 ? chosen.map((one) => say(labelOf(one, voice))).join(', ') : given
  }
  return (
    <>
      <button type="button" className="link back" onClick={onBack}>
        {t('survey.back')}
      </button>
      {problems.length > 0 && (
        <ProblemSummary
          title={t('survey.problem')}
          problems={problems.map(({ question, code }) => ({
            text: t(`check.problem.${code}`),
            href: `#change-${question}`,
          }))}
        />
      )}
      <div className="asked">
        <Picture name={symbolOf('check')} />
        <h1>{t('check.title')}</h1>
      </div>
      <p className="soft">{t('check.what')}</p>
      {checkGroups(survey, draft.answers).map((group) => (
        <section key={group.name} className="check" aria-labelledby={`check-${group.name}`}>
          <h2 id={`check-${group.name}`}>{t(`check.group.${group.name}`)}</h2>
          <dl>
            {group.questions.map((q) => (
              <div key={q.id}>
                <dt>{say(labelOf(q, voice))}</dt>
                <dd className="given">
                  {q.kind === 'choice' && <Picture name={symbolOf(q.id, draft.answers[q.id] ?? '')} />}
                  {shown(q)}
                </dd>
                <dd className="change">
                  <button type="button" className="link" id={`change-${q.id}`} onClick={() => onChange(q.id)}>
                    {t('check.change')}
                    <span className="unseen"> {say(labelOf(q, voice))}</span>
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>{t('check.beforeSend')}</p>
      {(sending === 'full' || sending === 'unavailable') && (
        <Notice title={t('check.notSent')} tone="bad" role="alert">
          <p>{t(`check.notSent.${sending}`, { device })}</p>
        </Notice>
      )}
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={problems.length > 0}
          aria-busy={sending === 'busy'}
          onClick={onSend}
        >
          {t(more ? 'survey.continue' : 'check.send')}
        </button>
        <p className="soft" role="status">
          {sending === 'busy' ? t('check.sending') : ''}
        </p>
      </div>
    </>
  )
}
