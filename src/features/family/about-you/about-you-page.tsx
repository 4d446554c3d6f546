import { useState } from 'react'
import type { Survey } from '../../../domain/survey/definition.ts'
import type { ChoiceQuestion } from '../../../domain/survey/question.ts'
import { askedQuestions } from '../../../domain/survey/visibility.ts'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld, type AboutYouProps } from '../world.tsx'
import { sealAboutYou } from './seal-about-you.ts'

/** The optional questions about the person, all on one page: skipped in one tap, never kept, sent apart. */
export function AboutYouPage(props: AboutYouProps & { survey: Survey }) {
  const { survey, helped, sending, given, onGive, onBack, onSend } = props
  const { t, say } = useWording()
  const world = useFamilyWorld()
  const [sealing, setSealing] = useState(false)
  const busy = sealing || sending === 'busy'
  const questions = askedQuestions(survey, given).filter((q): q is ChoiceQuestion => q.kind === 'choice')
  const send = async () => {
    setSealing(true)
    // Whatever stops these, the answers themselves go.
    const apart = await sealAboutYou(survey, given, world).catch(() => null)
    setSealing(false)
    onSend(apart)
  }
  return (
    <>
      <button type="button" className="link back" onClick={onBack}>
        {t('aboutYou.back')}
      </button>
      <h1>{t(helped ? 'aboutYou.titleHelping' : 'aboutYou.title')}</h1>
      <p>{t('aboutYou.why')}</p>
      <p className="soft">{t('aboutYou.apart')}</p>
      <div className="stack">
        <button type="button" className="button quiet" aria-busy={busy} onClick={() => onSend(null)}>
          {t('aboutYou.skip')}
        </button>
      </div>
      {questions.map((q) => (
        <fieldset key={q.id} aria-describedby={q.hint ? `hint-${q.id}` : undefined}>
          <legend>
            <h2>{say(q.label)}</h2>
          </legend>
          {q.hint && (
            <p className="hint soft" id={`hint-${q.id}`}>
              {say(q.hint)}
            </p>
          )}
          <ChoiceList
            name={`about-${q.id}`}
            choices={q.options.map((one) => ({ ...one, label: say(one.label) }))}
            chosen={given[q.id] ?? null}
            onChoose={(code) => onGive({ ...given, [q.id]: code })}
          />
        </fieldset>
      ))}
      {(sending === 'full' || sending === 'unavailable') && (
        <Notice title={t('check.notSent')} tone="bad" role="alert">
          <p>{t(`check.notSent.${sending}`, { device: world.device })}</p>
        </Notice>
      )}
      <div className="actions">
        <button type="button" className="button" aria-busy={busy} onClick={() => void send()}>
          {t('aboutYou.send')}
        </button>
        <p className="soft" role="status">
          {busy ? t('check.sending') : ''}
        </p>
      </div>
    </>
  )
}
