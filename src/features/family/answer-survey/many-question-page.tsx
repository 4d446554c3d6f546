import { chosenCodes, manyAnswer, type ManyQuestion } from '../../../domain/survey/question.ts'
import { TickList } from '../../../ui/tick-list.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { usePictures } from '../easy-read/pictures.ts'
import { QuestionFrame, type QuestionFrameProps } from './question-frame.tsx'
import { labelOf, type Voice } from './voice.ts'

export type ManyQuestionPageProps = Pick<QuestionFrameProps, 'progress' | 'kept' | 'onBack' | 'wasSkipped'> & {
  question: ManyQuestion
  voice: Voice
  /** The codes so far, joined by commas; empty when none. */
  given: string
  onChoose: (given: string | null) => void
  onSkip: () => void
  onNext: () => void
}

/** One question of which any number of options may be chosen. Choosing none is a skip. */
export function ManyQuestionPage(props: ManyQuestionPageProps) {
  const { question, voice, given, onChoose, onSkip, onNext, ...frame } = props
  const { t, say } = useWording()
  const symbolOf = usePictures()
  const chosen = new Set(chosenCodes(given))
  const toggle = (code: string) => {
    const next = new Set(chosen)
    if (!next.delete(code)) next.add(code)
    onChoose(manyAnswer(question, next))
  }
  return (
    <QuestionFrame
      {...frame}
      problem={null}
      hasAnswer={chosen.size > 0}
      onSkip={onSkip}
      onContinue={chosen.size > 0 ? onNext : onSkip}
    >
      <fieldset id={`q-${question.id}`} tabIndex={-1}>
        <legend className="asked">
          <Picture name={symbolOf(question.id)} />
          <h1>{say(labelOf(question, voice))}</h1>
        </legend>
        <p className="hint soft">{question.hint ? say(question.hint) : t('survey.many')}</p>
        <TickList
          name={question.id}
          choices={question.options.map(({ code, ...words }) => ({
            code,
            label: say(labelOf(words, voice)),
            symbol: symbolOf(question.id, code),
          }))}
          chosen={chosen}
          onToggle={toggle}
        />
      </fieldset>
    </QuestionFrame>
  )
}
