import type { PaperQuestion } from '../../../domain/paper/paper-form.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { useWording } from '../../../ui/wording.tsx'

type Props = { printed: PaperQuestion; voice: Voice; pictureOf: ((id: string) => string | null) | null }

/** One question with boxes to tick, each with the number that is typed in for it, or lines to write on. */
export function PrintedQuestion({ printed: { number, question, options }, voice, pictureOf }: Props) {
  const { t, say } = useWording()
  const picture = pictureOf?.(question.id)
  return (
    <div className="sheet-question">
      <p className="sheet-asked">
        <b className="sheet-at">{number}</b>
        {picture && <Picture name={picture} />}
        <span>
          <strong>{say(labelOf(question, voice))}</strong>
          {question.hint && voice !== 'easy' && <span className="sheet-hint"> {say(question.hint)}</span>}
          {question.kind === 'many' && <span className="sheet-hint"> {t('paper.many')}</span>}
        </span>
      </p>
      {question.kind === 'text' ? (
        <>
          <p className="sheet-hint">{t('text.noNames')}</p>
          <div className="sheet-lines" />
        </>
      ) : (
        <ol className="sheet-options">
          {options.map((option, i) => (
            <li key={option.code}>
              <span className="sheet-box" />
              <small>{i + 1}</small>
              <OptionPicture name={pictureOf?.(option.code) ?? null} />
              <span>{say(labelOf(option, voice))}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function OptionPicture({ name }: { name: string | null }) {
  return name && <Picture name={name} />
}

function Picture({ name }: { name: string }) {
  return (
    <svg className="sheet-picture" aria-hidden="true">
      <use href={`/symbols.svg#${name}`} />
    </svg>
  )
}
