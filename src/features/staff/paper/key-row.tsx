import { useId, type KeyboardEvent } from 'react'
import { readKeyed } from '../../../domain/paper/keyed.ts'
import type { PaperQuestion } from '../../../domain/paper/paper-form.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { useStaffWords } from '../words.ts'
import { usePaperDesk } from './paper-desk.tsx'
import { slipIn, type Slip } from './read-sheet.ts'

type Props = {
  printed: PaperQuestion
  voice: Voice
  typed: string
  /** Whether somebody tried to leave the row as it is. */
  tried: boolean
  onType: (text: string) => void
  onMove: (by: 1 | -1) => void
}

/** The id of a row's box, by question: where the focus goes. */
export const boxOf = (question: string) => `key-${question}`

/** One question: its number on paper, the numbers of its boxes, and what the typed number means. */
export function KeyRow({ printed, voice, typed, tried, onType, onMove }: Props) {
  const { t } = useStaffWords()
  const { personalDetails } = usePaperDesk()
  const note = useId()
  const { question, number, options } = printed
  const slip: Slip | null = tried ? slipIn(printed, typed) : null
  const isText = question.kind === 'text'
  const meant = isText ? null : readKeyed(printed, typed)
  const details = isText && personalDetails(typed).length > 0
  const move = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const box = event.currentTarget
    const atStart = box.selectionStart === 0 && box.selectionEnd === 0
    const atEnd = box.selectionStart === box.value.length
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) onMove(1)
    else if (event.key === 'ArrowUp' && (!isText || atStart)) onMove(-1)
    else if (event.key === 'ArrowDown' && (!isText || atEnd)) onMove(1)
    else return
    event.preventDefault()
  }
  const shared = {
    id: boxOf(question.id),
    value: typed,
    'aria-describedby': note,
    'aria-invalid': slip !== null,
    onKeyDown: move,
  }
  return (
    <div className={slip ? 'key-row key-slip' : 'key-row'}>
      <label htmlFor={shared.id}>
        <b>{number}</b> {labelOf(question, voice)}
      </label>
      {isText ? (
        <textarea {...shared} rows={2} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode="numeric"
          autoComplete="off"
          size={question.kind === 'many' ? 12 : 3}
          onChange={(event) => onType(event.target.value)}
        />
      )}
      <div id={note} className="key-note">
        {!isText && (
          <span className="soft">{options.map((option, i) => `${i + 1} ${labelOf(option, voice)}`).join(' · ')}</span>
        )}
        {meant?.kind === 'answer' && (
          <b>
            {meant.code
              .split(',')
              .map((code) =>
                labelOf(
                  options.find((o) => o.code === code)!,
                  voice,
                ),
              )
              .join(', ')}
          </b>
        )}
        {meant?.kind === 'nothing' && <b>{t('key.nothing')}</b>}
        {slip && (
          <strong className="key-wrong">
            {t(`key.slip.${slip}`, { most: question.kind === 'text' ? question.maxLength : 0 })}
          </strong>
        )}
        {details && <strong role="status">{t('key.details')}</strong>}
      </div>
    </div>
  )
}
