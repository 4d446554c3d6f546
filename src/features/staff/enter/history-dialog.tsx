import { useEffect, useRef } from 'react'
import type { ManualRow, Standing } from '../../../domain/manual/figures.ts'
import { TroubleNote, Waiting } from '../frame/states.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords, type StaffWords } from '../words.ts'
import { useEnterDesk } from './enter-desk.tsx'
import { rowName } from './view-picker.tsx'
import { figure } from './why.ts'

type Props = { area: string; row: ManualRow; month: string; onClose: () => void }

/** All that was ever entered in one cell, with who and when. The browser gives the focus back to where it was. */
export function HistoryDialog({ area, row, month, onClose }: Props) {
  const { server } = useEnterDesk()
  const words = useStaffWords()
  const { t } = words
  const box = useRef<HTMLDialogElement>(null)
  const loaded = useAnswer(`history ${area} ${row.metric} ${month}`, () => server.history(area, row.metric, month))
  useEffect(() => box.current?.showModal(), [])
  return (
    <dialog ref={box} className="enter-history" aria-labelledby="enter-history-title" onClose={onClose}>
      <h2 id="enter-history-title">
        {t('enter.history.of', { name: rowName(words, row), month: words.month(month) })}
      </h2>
      {loaded.state === 'loading' && <Waiting lines={3} />}
      {loaded.state === 'trouble' && <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={onClose} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.length === 0 && <p>{t('enter.history.none')}</p>}
          <ol reversed>
            {loaded.value.map((one) => (
              <li key={one.revision}>
                {t('enter.history.line', {
                  figure: one.hidden
                    ? t('enter.hidden')
                    : one.numerator === null
                      ? t('enter.history.back')
                      : figure(one),
                  state: t(one.final ? 'enter.state.final' : 'enter.state.provisional'),
                  by: whoText(words, one),
                  when: words.moment(Date.parse(one.at)),
                })}
                {one.note && <span className="enter-small soft">{one.note}</span>}
                {one.reason && (
                  <span className="enter-small soft">{t('enter.history.reason', { reason: one.reason })}</span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <button type="button" className="button quiet" onClick={() => box.current?.close()}>
        {t('enter.close')}
      </button>
    </dialog>
  )
}

function whoText({ t }: StaffWords, one: Standing): string {
  if (one.demo) return t('enter.history.demo')
  return one.mine ? t('enter.history.you') : one.by || t('enter.history.somebody')
}
