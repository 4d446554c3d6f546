import type { PaperQuestion } from '../../../domain/paper/paper-form.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { Picture } from '../../../ui/picture.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { usePictures } from '../easy-read/pictures.ts'

/** Room to write, as lines that print even where a printer leaves backgrounds out. */
const LINES = [1, 2, 3, 4]

type Props = { printed: PaperQuestion; voice: Voice }

/** One question with boxes to tick, each with the number that is typed in for it, or lines to write on. */
export function PrintedQuestion({ printed: { number, question, options }, voice }: Props) {
  const { t, say } = useWording()
  const symbolOf = usePictures()
  return (
    <div className="sheet-question">
      <p className="sheet-asked">
        <b className="sheet-at">{number}</b>
        <Picture name={symbolOf(question.id)} />
        <span>
          <strong>{say(labelOf(question, voice))}</strong>
          {question.hint && voice !== 'easy' && <span className="sheet-hint"> {say(question.hint)}</span>}
          {question.kind === 'many' && <span className="sheet-hint"> {t('paper.many')}</span>}
        </span>
      </p>
      {question.kind === 'text' ? (
        <>
          <p className="sheet-hint sheet-beside">{t('text.noNames')}</p>
          <div className="sheet-lines">
            {LINES.map((line) => (
              <div key={line} />
            ))}
          </div>
        </>
      ) : (
        <ol className="sheet-options">
          {options.map((option, i) => (
            <li key={option.code}>
              <span className="sheet-box" />
              <small>{i + 1}</small>
              <Picture name={symbolOf(question.id, option.code)} />
              <span>{say(labelOf(option, voice))}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
