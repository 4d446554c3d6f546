import { useEffect, useRef, useState } from 'react'
import { storableText, textLength, type TextQuestion } from '../../../domain/survey/question.ts'
import { Picture } from '../../../ui/picture.tsx'
import { TextBox } from '../../../ui/text-box.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { usePictures } from '../easy-read/pictures.ts'
import { useFamilyWorld } from '../world.tsx'
import { BeforeYouWrite } from './before-you-write.tsx'
import { DetailsNudge } from './details-nudge.tsx'
import { useDetailsIn } from './use-details-in.ts'
import { QuestionFrame, type QuestionFrameProps } from './question-frame.tsx'
import { labelOf, type Voice } from './voice.ts'
import { useTextSaving } from './use-text-saving.ts'

export type TextQuestionPageProps = Pick<QuestionFrameProps, 'progress' | 'kept' | 'onBack' | 'wasSkipped'> & {
  question: TextQuestion
  voice: Voice
  draft: string
  saved: string
  /** Storable text, or null when the box is empty. */
  onText: (text: string | null) => void
  onSkip: () => void
  onNext: () => void
}

/** One open question. Text is saved while it is written; nothing in it is ever changed for the person. */
export function TextQuestionPage(props: TextQuestionPageProps) {
  const { question, voice, draft, saved, onText, onSkip, onNext, ...frame } = props
  const { t, say } = useWording()
  const symbolOf = usePictures()
  const { lastWords } = useFamilyWorld()
  const [typed] = useState(() => lastWords.find(draft, question.id, saved))
  const [text, setText] = useState(typed ?? saved)
  const [over, setOver] = useState(0)
  const [asking, setAsking] = useState(false)
  const [keptAsIs, setKeptAsIs] = useState<string | null>(null)
  const onDisk = useRef(saved)
  useEffect(() => {
    if (frame.kept === 'saved') onDisk.current = saved
  }, [frame.kept, saved])
  const { later, flush, unsaved } = useTextSaving((written) => onText(storableText(written) || null), {
    onDisk: frame.kept === 'saved',
    keepNow: (written) =>
      lastWords.keep(draft, question.id, { text: storableText(written), over: [saved, onDisk.current] }),
    cameBack: () => lastWords.forget(),
  })
  useEffect(() => {
    // Words that a page took with it when it was closed: on disk as soon as it is open again.
    if (typed === null) return
    later(typed)
    flush()
    lastWords.forget()
  }, [typed, later, flush, lastWords])
  const id = `q-${question.id}`
  const seen = useDetailsIn(text)
  const found = keptAsIs === text ? [] : seen
  const tooLong = over > 0 ? t('text.tooLong', { over }) : null
  const backToBox = () => {
    setAsking(false)
    document.getElementById(id)?.focus()
  }
  const next = () => {
    flush()
    const tooMany = textLength(storableText(text)) - question.maxLength
    if (tooMany > 0) return setOver(tooMany)
    if (storableText(text) === '') return onSkip()
    if (found.length > 0) return setAsking(true)
    onNext()
  }
  return (
    <QuestionFrame
      {...frame}
      kept={unsaved && (frame.kept === 'saved' || frame.kept === 'nothing_yet') ? 'saving' : frame.kept}
      hasAnswer={text.trim() !== ''}
      problem={tooLong === null ? null : { text: tooLong, id }}
      onSkip={() => {
        setText('')
        later('')
        flush()
        onSkip()
      }}
      onContinue={next}
    >
      <div className="asked">
        <Picture name={symbolOf(question.id)} />
        <h1>
          <label htmlFor={id}>{say(labelOf(question, voice))}</label>
        </h1>
      </div>
      <BeforeYouWrite id={`${id}-before`} />
      {tooLong !== null && <p className="problem">{tooLong}</p>}
      <TextBox
        id={id}
        value={text}
        maxLength={question.maxLength}
        describedBy={`${id}-before`}
        wrong={tooLong !== null}
        countWords={(left) => (left < 0 ? t('text.over', { over: -left }) : t('text.left', { left }))}
        onChange={(written) => {
          setText(written)
          setOver(0)
          setAsking(false)
          later(written)
        }}
        onBlur={flush}
      />
      <DetailsNudge
        found={found}
        asking={asking}
        onChange={backToBox}
        onKeep={() => {
          setKeptAsIs(text)
          setAsking(false)
          onNext()
        }}
      />
    </QuestionFrame>
  )
}
