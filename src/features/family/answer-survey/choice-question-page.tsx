import { useState, type ReactNode } from 'react'
import type { ChoiceQuestion } from '../../../domain/survey/question.ts'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { usePictures } from '../easy-read/pictures.ts'
import { QuestionFrame, type QuestionFrameProps } from './question-frame.tsx'
import { labelOf, type Voice } from './voice.ts'

export type ChoiceQuestionPageProps = Pick<QuestionFrameProps, 'progress' | 'kept' | 'onBack' | 'wasSkipped'> & {
  question: ChoiceQuestion
  voice: Voice
  chosen: string | null
  onChoose: (code: string) => void
  onSkip: () => void
  onNext: () => void
  /** Words between progress and question, on the first page. */
  intro?: ReactNode
}

/** One question with options. Choosing never moves on by itself. */
export function ChoiceQuestionPage(props: ChoiceQuestionPageProps) {
  const { question, voice, chosen, onChoose, onSkip, onNext, intro, ...frame } = props
  const { t, say } = useWording()
  const symbolOf = usePictures()
  const [missing, setMissing] = useState(false)
  const choices = question.options.map(({ code, aside, ...words }) => ({
    code,
    label: say(labelOf(words, voice)),
    aside,
    symbol: symbolOf(question.id, code),
  }))
  const fieldId = `q-${question.id}`
  const problem = missing ? { text: t('survey.choose'), id: fieldId } : null
  const next = () => {
    if (chosen !== null) return onNext()
    // Moving on without choosing is a skip, unless the next questions depend on it.
    if (!question.required) return onSkip()
    setMissing(true)
  }
  return (
    <QuestionFrame
      {...frame}
      problem={problem}
      hasAnswer={chosen !== null}
      onSkip={question.required ? null : onSkip}
      onContinue={next}
    >
      {intro}
      <fieldset id={fieldId} tabIndex={-1} aria-describedby={problem ? `${fieldId}-problem` : undefined}>
        <legend className="asked">
          <Picture name={symbolOf(question.id)} />
          <h1>{say(labelOf(question, voice))}</h1>
        </legend>
        {question.hint && <p className="hint soft">{say(question.hint)}</p>}
        {problem && (
          <p className="problem" id={`${fieldId}-problem`}>
            {problem.text}
          </p>
        )}
        <ChoiceList
          name={question.id}
          choices={choices}
          chosen={chosen}
          onChoose={(code) => {
            setMissing(false)
            onChoose(code)
          }}
        />
      </fieldset>
    </QuestionFrame>
  )
}
