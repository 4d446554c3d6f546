import { useEffect, useRef } from 'react'
import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import { labelOf, type Voice } from '../../../domain/survey/label.ts'
import { useStaffWords } from '../words.ts'
import { answerText } from './answer-text.ts'
import type { Sheet } from './paper-desk.tsx'
import { answersOn, rowsOf } from './read-sheet.ts'

type Props = {
  form: PaperForm
  voice: Voice
  sheet: Sheet
  sending: boolean
  onChange: (question: string) => void
  onSend: () => void
}

/** Everything that was keyed, to hold against the paper. Send has the focus: Enter is enough when all is right. */
export function SheetSummary({ form, voice, sheet, sending, onChange, onSend }: Props) {
  const { t } = useStaffWords()
  const send = useRef<HTMLButtonElement>(null)
  useEffect(() => send.current?.focus(), [])
  const answers = answersOn(form, sheet.typed)
  return (
    <section className="card" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('key.summary')}</h2>
      <p>
        {t('key.date')}: <b>{sheet.completedOn}</b>
      </p>
      <table className="key-summary">
        <tbody>
          {rowsOf(form, answers).map((printed) => {
            const { question, number } = printed
            const none = t(question.kind === 'text' ? 'key.nowords' : 'key.nothing')
            return (
              <tr key={question.id}>
                <td className="n">{number}</td>
                <th scope="row">{labelOf(question, voice)}</th>
                <td>{answerText(printed, answers[question.id], voice) ?? <span className="soft">{none}</span>}</td>
                <td>
                  <button
                    type="button"
                    className="plain"
                    aria-label={t('key.changeOf', { number })}
                    disabled={sending}
                    onClick={() => onChange(question.id)}
                  >
                    {t('key.change')}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <button type="button" className="button" ref={send} aria-disabled={sending} onClick={() => !sending && onSend()}>
        {t(sending ? 'key.sending' : 'key.send')}
      </button>
    </section>
  )
}
