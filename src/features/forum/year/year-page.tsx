import { useMemo, useState } from 'react'
import { cornerstones, participationLevels } from '../../../domain/log/activity.ts'
import { grantYears, plainCounts, sumOfWork, yearOfWork, type MonthOfWork } from '../../../domain/log/year.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ClockWarning } from '../form/clock-warning.tsx'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { isLogHere, LogNotHere } from '../frame/log-here.tsx'
import { useForumWords } from '../words.ts'
import { yearRows } from './year-rows.ts'

/** `/forum/year`: what the forum did from April to March, for its own grant report: to read, to print, and as a file. */
export function YearPage() {
  const words = useForumWords()
  const { t } = words
  const { clock, saveFile, print } = useForumWorld()
  const book = useBook()
  const entries = book?.entries ?? null
  const years = useMemo(() => entries && grantYears(entries, clock.today()), [entries, clock])
  const [chosen, setChosen] = useState<number | null>(null)
  const year = chosen ?? years?.[0] ?? null
  const months = useMemo(
    () => (entries && year !== null ? yearOfWork(entries, year, clock.today()) : null),
    [entries, year, clock],
  )
  if (!entries || !years || year === null || !months) {
    return (
      <ForumFrame title={t('year.title')}>
        <Skeleton words={t('forum.loading')} />
      </ForumFrame>
    )
  }
  // A grant report of half a log would be wrong.
  if (!isLogHere(book)) {
    return (
      <ForumFrame title={t('year.title')}>
        <h1>{t('year.title')}</h1>
        <LogNotHere />
      </ForumFrame>
    )
  }
  const sum = sumOfWork(months)
  const span = (from: number) => t('year.span', { from: String(from), to: String(from + 1) })
  const save = () => {
    const demo = entries.some(({ fields }) => fields['demo'] === true)
    saveFile(`pcpw-${year}-${year + 1}.csv`, csvFile(yearRows(words, months, demo)), 'text/csv')
  }
  return (
    <ForumFrame title={t('year.title')}>
      <h1>{t('year.title')}</h1>
      <p className="soft">{t('year.lead')}</p>
      <ClockWarning over="counted" />
      <p className="year-tools">
        <label htmlFor="grant-year">{t('year.which')}</label>
        <select id="grant-year" value={year} onChange={({ target }) => setChosen(Number(target.value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {span(one)}
            </option>
          ))}
        </select>
      </p>
      <h2>{span(year)}</h2>
      {plainCounts.every((key) => sum[key] === 0) ? (
        <p>{t('year.nothing')}</p>
      ) : (
        <>
          <p className="buttons year-tools">
            <button type="button" className="button" onClick={save}>
              {t('year.save')}
            </button>
            <button type="button" className="button quiet" onClick={print}>
              {t('year.print')}
            </button>
          </p>
          <YearTable months={months} sum={sum} />
          <Shares title={t('year.levels')} codes={participationLevels} counts={sum.levels} field="level" />
          <Shares title={t('year.cornerstones')} codes={cornerstones} counts={sum.cornerstones} field="cornerstones" />
        </>
      )}
    </ForumFrame>
  )
}

function YearTable({ months, sum }: { months: readonly MonthOfWork[]; sum: MonthOfWork }) {
  const { t, month } = useForumWords()
  return (
    <section>
      <h2>{t('year.byMonth')}</h2>
      <p className="soft year-hint">{t('year.sideways')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls in itself: the keys must reach it */}
      <div className="wide" tabIndex={0} role="region" aria-label={t('year.byMonth')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('year.month')}</th>
              {plainCounts.map((key) => (
                <th key={key} scope="col">
                  {t(`year.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <YearRow key={one.month} name={month(one.month)} counts={one} />
            ))}
          </tbody>
          <tfoot>
            <YearRow name={t('year.total')} counts={sum} />
          </tfoot>
        </table>
      </div>
    </section>
  )
}

function YearRow({ name, counts }: { name: string; counts: MonthOfWork }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {plainCounts.map((key) => (
        <td key={key}>{counts[key]}</td>
      ))}
    </tr>
  )
}

type SharesProps<T extends string> = {
  title: string
  codes: readonly T[]
  counts: Record<T, number>
  field: 'level' | 'cornerstones'
}

function Shares<T extends string>({ title, codes, counts, field }: SharesProps<T>) {
  const { choice } = useForumWords()
  return (
    <section>
      <h2>{title}</h2>
      <dl className="shares">
        {codes.map((code) => (
          <div key={code}>
            <dt>{choice(field, code)}</dt>
            <dd>{counts[code]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
