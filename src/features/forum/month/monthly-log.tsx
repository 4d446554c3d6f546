import { useCallback, useEffect, useMemo, useState } from 'react'
import type { MonthlyLog as Log, MonthlyReply, Side } from '../../../domain/log/shared.ts'
import { addMonths } from '../../../domain/metric/months.ts'
import type { SharedLogServer } from '../../../domain/ports-shared-log.ts'
import type { Answer, StaffServer } from '../../../domain/ports-staff.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { HalfTypedStore } from '../../../domain/ports-forum.ts'
import { useForumWords } from '../words.ts'
import { CaseStudy } from './case-study.tsx'
import { caseText } from './case-words.ts'
import type { AskedOf } from './asked.ts'
import { monthAsCsv, monthAsHtml } from './month-files.ts'
import { useLetterhead } from './use-letterhead.ts'
import { InkLines } from './ink-lines.tsx'
import { monthSheet } from './month-sheet.ts'
import { MonthTable } from './month-table.tsx'
import { shortNames } from './short-names.ts'
import { SideWords } from './side-words.tsx'
import { Signatures } from './signatures.tsx'

/** Months offered in the list. */
const MONTHS = 24

export type MonthlyLogProps = {
  area: string
  areaName: string
  month: string
  today: string
  server: Pick<SharedLogServer, 'monthlyLog' | 'writeMonthlyLog' | 'writeCaseStudy' | 'signMonthlyLog'>
  /** What the plan in force asks for. Without an answer the month is shown without it. */
  scorecard: StaffServer['scorecard']
  /** What is typed about a month, kept for its writer until the server has it. */
  drafts: HalfTypedStore
  /** Whom the reader writes for, as far as this device knows without the server. */
  mine: readonly Side[]
  onMonth: (month: string) => void
  print: () => void
  saveFile: (name: string, text: string, type: string) => void
  /** To signing in, and back to this page. */
  signIn: () => void
}

type Shown = { month: string; is: Answer<Log>; asked: readonly AskedOf[] | null }

/** The month's log of both sides: the same page for forum and staff, each with what they may do. */
export function MonthlyLog(props: MonthlyLogProps) {
  const { area, areaName, month, today, server, scorecard, drafts, mine, onMonth, print, saveFile, signIn } = props
  const words = useForumWords()
  const { t } = words
  const [answer, setAnswer] = useState<Shown | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    void Promise.all([server.monthlyLog(area, month), scorecard(area, month)]).then(([is, plan]) => {
      if (current) setAnswer({ month, is, asked: plan.kind === 'answered' ? plan.value.metrics : null })
    })
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asked again when somebody tries again
  }, [server, scorecard, area, month, attempt])
  const now = answer?.month === month ? answer.is : null
  const log = now?.kind === 'answered' ? now.value : null
  const asked = answer?.asked ?? null
  const sheet = useMemo(() => log && monthSheet(words, log, asked, today), [words, log, asked, today])
  useLetterhead(
    [t('month.letterhead', { area: areaName }), t('month.title', { month: words.month(month) })].join(' · '),
  )
  const [unkept, setUnkept] = useState<readonly Side[]>([])
  const tellUnkept = useCallback(
    (side: Side, isUnkept: boolean) =>
      setUnkept((before) => [...before.filter((one) => one !== side), ...(isUnkept ? [side] : [])]),
    [],
  )
  const take = (reply: Answer<MonthlyReply>) => {
    if (reply.kind !== 'answered' || !reply.value.log) return
    const now = reply.value.log
    // The answer of a slow line may be about a month that is not shown any more.
    setAnswer((shown) => (shown?.month === now.month ? { ...shown, is: { kind: 'answered', value: now } } : shown))
  }
  const shown = sheet?.filter(({ key, rows }) => rows.length > 0 || key === 'activities' || key === 'requests') ?? []
  const short = log ? shortNames(words, shown, [log.pcpw, log.localArea, caseText(words, log)]) : []
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
              onClick={() =>
                saveFile(`monthly-log-${month}.html`, monthAsHtml(words, log, sheet, areaName), 'text/html')
              }
            >
              {t('month.html')}
            </button>
          </p>
        )}
      </div>
      <h1>{t('month.title', { month: words.month(month) })}</h1>
      <p className="soft">{t('month.sub', { area: areaName })}</p>
      {now === null && <Skeleton words={t('month.loading')} />}
      {now !== null && now.kind !== 'answered' && (
        <section className="needs-you" role="alert">
          <p>{now.kind === 'no_connection' ? t('month.kept') : t(`staff.trouble.${now.kind}.do`)}</p>
          {now.kind === 'signed_out' ? (
            <button type="button" className="button" onClick={signIn}>
              {t('sending.signIn')}
            </button>
          ) : (
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              {t('month.retry')}
            </button>
          )}
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
          {shown
            .filter(({ key }) => key === 'figures')
            .map((table) => (
              <MonthTable key={table.key} table={table} />
            ))}
        </>
      )}
      {now !== null && (
        <div className="both-words">
          {(['pcpw', 'local_area'] as const).map((side) => (
            <SideWords
              key={`${month} ${side}`}
              side={side}
              log={log}
              mine={mine.includes(side)}
              draft={`month ${area} ${month} ${side}`}
              drafts={drafts}
              write={(text, base) => server.writeMonthlyLog(area, month, side, base, text)}
              onReply={take}
              onUnkept={tellUnkept}
              signIn={signIn}
            />
          ))}
        </div>
      )}
      {log && sheet && (
        <>
          {shown
            .filter(({ key }) => key !== 'figures')
            .map((table) => (
              <MonthTable key={table.key} table={table} />
            ))}
          <div className="sign-here">
            <Signatures
              log={log}
              running={month >= today.slice(0, 7)}
              unkept={unkept}
              sign={(side) => server.signMonthlyLog(area, month, side, log.hash)}
              onReply={take}
              signIn={signIn}
            />
            <InkLines />
          </div>
          {short.length > 0 && <p className="soft short-names">{short.join(' ')}</p>}
        </>
      )}
      {now !== null && (
        <CaseStudy
          key={month}
          month={month}
          log={log}
          mine={mine}
          draft={`month ${area} ${month} case study`}
          drafts={drafts}
          write={(side, base, story) => server.writeCaseStudy(area, month, side, base, story)}
          onReply={take}
          signIn={signIn}
        />
      )}
    </article>
  )
}
