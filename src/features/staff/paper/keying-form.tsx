import { useEffect, useState } from 'react'
import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import type { Voice } from '../../../domain/survey/label.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { daysBetween, firstDay, isDayOnForm } from './days.ts'
import { boxOf, KeyRow } from './key-row.tsx'
import type { Pile, Sheet } from './paper-desk.tsx'
import { answersOn, rowsOf, slipIn } from './read-sheet.ts'

/** After this many days an answer counts nowhere (docs/metrics.md). */
const LATE_DAYS = 92

type Props = {
  form: PaperForm
  pile: Pile
  voice: Voice
  sheet: Sheet
  /** Where to begin: a question's id, or the head of the form. */
  at: string | null
  onChange: (sheet: Sheet) => void
  onDone: () => void
}

/** One form on one screen, keyboard first: a number, Enter, the next. */
export function KeyingForm({ form, pile, voice, sheet, at, onChange, onDone }: Props) {
  const { t } = useStaffWords()
  const { clock } = useStaffWorld()
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set())
  const rows = rowsOf(form, answersOn(form, sheet.typed))
  const today = clock.today()
  const numberWrong = pile.twice && !/^[A-Za-z0-9-]{1,20}$/.test(sheet.form.trim())
  const dayWrong = !isDayOnForm(sheet.completedOn, today)
  const start = at ?? (pile.twice ? '#number' : rows[0]!.question.id)
  useEffect(() => document.getElementById(boxOf(start))?.focus(), [start])

  const focus = (id: string) => document.getElementById(boxOf(id))?.focus()
  const tryAll = () => {
    const wrong = rows.find((row) => slipIn(row, sheet.typed[row.question.id] ?? '') !== null)
    setTried(new Set(['#number', '#date', ...rows.map((row) => row.question.id)]))
    if (numberWrong) focus('#number')
    else if (dayWrong) focus('#date')
    else if (wrong) focus(wrong.question.id)
    else onDone()
  }
  const move = (index: number, by: 1 | -1) => {
    const row = rows[index]!
    if (by === 1) {
      setTried((now) => new Set([...now, row.question.id]))
      if (slipIn(row, sheet.typed[row.question.id] ?? '') !== null) return
    }
    const next = rows[index + by]
    if (next) focus(next.question.id)
    else if (by === 1) tryAll()
    else focus('#date')
  }
  return (
    <form
      className="key-form"
      onSubmit={(event) => {
        event.preventDefault()
        tryAll()
      }}
    >
      <p className="soft">{t('key.how')}</p>
      <div className="key-head">
        {pile.twice && (
          <label>
            <span>{t('key.number')}</span>
            <input
              id={boxOf('#number')}
              value={sheet.form}
              autoComplete="off"
              aria-invalid={numberWrong && tried.has('#number')}
              onChange={(event) => onChange({ ...sheet, form: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                focus(rows[0]!.question.id)
              }}
            />
            {numberWrong && tried.has('#number') && <strong className="key-wrong">{t('key.number.wrong')}</strong>}
          </label>
        )}
        <label>
          <span>{t('key.date')}</span>
          <input
            id={boxOf('#date')}
            type="date"
            value={sheet.completedOn}
            min={firstDay(today)}
            max={today}
            aria-invalid={dayWrong}
            onChange={(event) => onChange({ ...sheet, completedOn: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              focus(rows[0]!.question.id)
            }}
          />
          {dayWrong && <strong className="key-wrong">{t('key.date.wrong', { first: firstDay(today) })}</strong>}
          {!dayWrong && daysBetween(sheet.completedOn, today) > LATE_DAYS && <strong>{t('key.date.late')}</strong>}
        </label>
      </div>
      {rows.map((printed, i) => (
        <KeyRow
          key={printed.question.id}
          printed={printed}
          voice={voice}
          typed={sheet.typed[printed.question.id] ?? ''}
          tried={tried.has(printed.question.id)}
          onType={(text) => onChange({ ...sheet, typed: { ...sheet.typed, [printed.question.id]: text } })}
          onMove={(by) => move(i, by)}
        />
      ))}
      <button type="submit" className="button">
        {t('key.toSummary')}
      </button>
    </form>
  )
}
