import { useState } from 'react'
import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import type { Answers } from '../../../domain/survey/answers.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { useStaffWords } from '../words.ts'
import { answerText } from './answer-text.ts'

/** What two people keyed: the answers, the day and everything else that must be alike. */
export type Keying = { answers: Answers; completedOn: string }

type Props = {
  form: PaperForm
  voice: Voice
  first: Keying
  mine: Keying
  onDecide: (decided: Keying) => void
}

/** Where the first person and this one keyed something else, side by side. Nothing is chosen beforehand: the paper decides. */
export function Differences({ form, voice, first, mine, onDecide }: Props) {
  const { t } = useStaffWords()
  const [chosen, setChosen] = useState<Readonly<Record<string, 'first' | 'mine'>>>({})
  const lines = [
    ...(first.completedOn === mine.completedOn
      ? []
      : [{ id: '#date', label: t('key.date'), first: first.completedOn, mine: mine.completedOn }]),
    ...form.questions
      .filter(({ question }) => first.answers[question.id] !== mine.answers[question.id])
      .map((printed) => {
        const none = t(printed.question.kind === 'text' ? 'key.nowords' : 'key.nothing')
        const { id } = printed.question
        return {
          id,
          label: `${printed.number} ${labelOf(printed.question, voice)}`,
          first: answerText(printed, first.answers[id], voice) ?? none,
          mine: answerText(printed, mine.answers[id], voice) ?? none,
        }
      }),
  ]
  const decide = () => {
    const answers: Answers = { ...mine.answers }
    for (const { id } of lines) {
      if (id === '#date' || chosen[id] !== 'first') continue
      const value = first.answers[id]
      if (value === undefined) delete answers[id]
      else answers[id] = value
    }
    onDecide({ answers, completedOn: chosen['#date'] === 'first' ? first.completedOn : mine.completedOn })
  }
  return (
    <section className="card" aria-labelledby="different-title">
      <h2 id="different-title">{t('key.different')}</h2>
      <p>{t('key.differentMeans')}</p>
      {lines.map((line) => (
        <fieldset key={line.id} className="key-difference">
          <legend>{line.label}</legend>
          {(['first', 'mine'] as const).map((whose) => (
            <label key={whose}>
              <input
                type="radio"
                name={`difference-${line.id}`}
                checked={chosen[line.id] === whose}
                onChange={() => setChosen((now) => ({ ...now, [line.id]: whose }))}
              />{' '}
              {t(`key.${whose}`, { answer: line[whose] })}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="button" disabled={lines.some((line) => !chosen[line.id])} onClick={decide}>
        {t('key.decide')}
      </button>
    </section>
  )
}
