import { useEffect, useMemo, useState } from 'react'
import type { MonthlyLog as Log, MonthlyReply } from '../../../domain/log/shared.ts'
import { addMonths } from '../../../domain/metric/months.ts'
import type { SharedLogServer } from '../../../domain/ports-shared-log.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useForumWords } from '../words.ts'
import { CaseStudy } from './case-study.tsx'
import { monthAsCsv, monthAsHtml } from './month-files.ts'
import { monthSheet, type SheetTable } from './month-sheet.ts'
import { SideWords } from './side-words.tsx'
import { Signatures } from './signatures.tsx'

/** Months offered in the list. */
const MONTHS = 24

export type MonthlyLogProps = {
  area: string
  month: string
  today: string
  server: Pick<SharedLogServer, 'monthlyLog' | 'writeMonthlyLog' | 'signMonthlyLog'>
  onMonth: (month: string) => void
  print: () => void
  saveFile: (name: string, text: string, type: string) => void
}

/** The month's log of both sides: the same page for forum and staff, each with what they may do. */
export function MonthlyLog({ area, month, today, server, onMonth, print, saveFile }: MonthlyLogProps) {
  const words = useForumWords()
  const { t } = words
  const [answer, setAnswer] = useState<{ month: string; is: Answer<Log> } | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    void server.monthlyLog(area, month).then((is) => current && setAnswer({ month, is }))
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asked again when somebody tries again
  }, [server, area, month, attempt])
  const now = answer?.month === month ? answer.is : null
  const log = now?.kind === 'answered' ? now.value : null
  const sheet = useMemo(() => log && monthSheet(words, log), [words, log])
  const take = (reply: Answer<MonthlyReply>) => {
    if (reply.kind === 'answered' && reply.value.log)
      setAnswer({ month, is: { kind: 'answered', value: reply.value.log } })
  }
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(today.slice(0, 7), -i))
  return (
    <article className="monthly">
      <div className="monthly-tools">
        <label>
          {t('month.which')}{' '}
          <select value={month} onChange={(event) => onMonth(event.target.value)}>
            {[...new Set([month, ...months])].map((one) => (
              <option key={one} value={one}>
                {words.month(one)}
              </option>
            ))}
          </select>
        </label>
        {log && sheet && (
          <p className="buttons">
            <button type="button" className="plain" onClick={print}>
              {t('month.print')}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => saveFile(`monthly-log-${month}.csv`, monthAsCsv(words, log, sheet), 'text/csv')}
            >
              {t('month.csv')}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => saveFile(`monthly-log-${month}.html`, monthAsHtml(words, log, sheet), 'text/html')}
            >
              {t('month.html')}
            </button>
          </p>
        )}
      </div>
      <h1>{t('month.title', { month: words.month(month) })}</h1>
      <p className="soft">{t('month.sub')}</p>
      {now === null && <Skeleton words={t('month.loading')} />}
      {now !== null && now.kind !== 'answered' && (
        <section className="needs-you" role="alert">
          <p>{now.kind === 'no_connection' ? t('month.kept') : t(`staff.trouble.${now.kind}.do`)}</p>
          <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
            {t('month.retry')}
          </button>
        </section>
      )}
      {log && sheet && (
        <>
          {log.demo && (
            <p className="ribbon">
              <b>{t('month.demo')}</b>
            </p>
          )}
          <p>
            {t(log.closed ? 'month.closed' : log.closesOn < today ? 'month.openStill' : 'month.open', {
              date: words.date(log.closesOn),
            })}
          </p>
          {(['pcpw', 'local_area'] as const).map((side) => (
            <SideWords
              key={`${month} ${side}`}
              side={side}
              log={log}
              write={(text, base) => server.writeMonthlyLog(area, month, side, base, text)}
              onReply={take}
            />
          ))}
          {sheet
            .filter(({ key, rows }) => rows.length > 0 || key === 'activities' || key === 'requests')
            .map((table) => (
              <Table key={table.key} table={table} />
            ))}
          <CaseStudy log={log} />
          <Signatures log={log} sign={(side) => server.signMonthlyLog(area, month, side, log.hash)} onReply={take} />
        </>
      )}
    </article>
  )
}

function Table({ table: { key, title, columns, rows } }: { table: SheetTable }) {
  const { t } = useForumWords()
  return (
    <section className="monthly-table">
      <h2 id={`month-${key}`}>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{t('month.nothing')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it only a mouse could scroll
        <div className="wide" role="group" aria-labelledby={`month-${key}`} tabIndex={0}>
          <table aria-labelledby={`month-${key}`}>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others], i) => (
                <tr key={i}>
                  <th scope="row">{first}</th>
                  {others.map((cell, n) => (
                    <td key={n}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
