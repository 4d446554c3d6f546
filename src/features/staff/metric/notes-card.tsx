import { useState } from 'react'
import type { MetricNote, MetricNotes } from '../../../domain/plan/notes.ts'
import { Typed } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { signedWords } from './signed-words.ts'
import { NoteForm, type Writing } from './note-form.tsx'

type Props = {
  area: string
  metric: string
  /** Up to the month looked at, those that hold in the order of the chart's numbers. */
  notes: readonly MetricNote[]
  gone: readonly MetricNote[]
  may: Pick<MetricNotes, 'mayNote' | 'maySetBaseline'>
  unread: boolean
  months: readonly string[]
  onWritten: () => void
}

/** What people wrote at the months of a chart, by number, and the form to write more. What was taken back can still be read. */
export function NotesCard({ area, metric, notes, gone, may, unread, months, onWritten }: Props) {
  const words = useStaffWords()
  const { t, month, date } = words
  const [writing, setWriting] = useState<Writing | null>(null)
  const [told, setTold] = useState('')
  const by = (note: MetricNote) => signedWords(words, note)
  const start = (what: Writing) => {
    setTold('')
    setWriting(what)
  }
  return (
    <section className="card notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('notes.title')}</h2>
      {unread && <p role="alert">{t('notes.unread')}</p>}
      {!unread && notes.length === 0 && <p className="soft">{t('notes.none')}</p>}
      <ol>
        {notes.map((one) => (
          <li key={one.id}>
            <b>
              {month(one.month)}
              {one.kind === 'baseline' && `, ${t('notes.kind.baseline')}`}
            </b>
            : <Typed>{one.words}</Typed> <span className="soft">{by(one)}</span>{' '}
            {one.mayTakeBack && (
              <button
                type="button"
                className="plain"
                aria-label={t('notes.takeBackOf', { words: one.words })}
                onClick={() => start({ kind: 'back', note: one })}
              >
                {t('notes.takeBack')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {gone.length > 0 && (
        <details>
          <summary>{t('notes.goneTitle', { count: gone.length })}</summary>
          <ul>
            {gone.map((one) => (
              <li key={one.id}>
                <b>{month(one.month)}</b>:{' '}
                <s>
                  <Typed>{one.words}</Typed>
                </s>{' '}
                <span className="soft">{by(one)}</span>{' '}
                {t('notes.gone', { ...one.takenBack!, day: date(one.takenBack!.on) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {writing ? (
        <NoteForm
          key={writing.kind === 'back' ? writing.note.id : writing.kind}
          area={area}
          metric={metric}
          writing={writing}
          months={months}
          onCancel={() => setWriting(null)}
          onKept={() => {
            setTold(t(writing.kind === 'back' ? 'notes.back' : 'notes.kept'))
            setWriting(null)
            onWritten()
          }}
        />
      ) : (
        <p className="card-tools">
          {may.mayNote && (
            <button type="button" className="plain" onClick={() => start({ kind: 'note' })}>
              {t('notes.add')}
            </button>
          )}
          {may.maySetBaseline && (
            <button type="button" className="plain" onClick={() => start({ kind: 'baseline' })}>
              {t('notes.baseline')}
            </button>
          )}
        </p>
      )}
      <output>{told}</output>
    </section>
  )
}
