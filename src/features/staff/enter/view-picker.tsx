import { addMonths, monthRange } from '../../../domain/metric/months.ts'
import type { ManualGrid, ManualRow } from '../../../domain/manual/figures.ts'
import { metricName, useStaffWords } from '../words.ts'
import { ownerName } from './why.ts'

/** What the grid shows: the measures of one month, all or one owner's; or one measure over the months up to it. */
export type View = { month: string; owner: string | null; metric: string | null }

export const rowName = (words: ReturnType<typeof useStaffWords>, row: { metric: string; label: string }) =>
  metricName(words, { key: row.metric, label: row.label })

export function ViewPicker({ grid, view, onView }: { grid: ManualGrid; view: View; onView: (view: View) => void }) {
  const words = useStaffWords()
  const { t, month } = words
  const months = monthRange(grid.earliest, grid.thisMonth).reverse()
  const owners = [...new Set(grid.rows.map((row) => row.owner))]
  const ended = grid.rows.find((row) => row.metric === view.metric && !isMeasuredIn(row, view.month))
  return (
    <div className="enter-view">
      <label>
        <span>{t('enter.month')}</span>
        <select value={view.month} onChange={(event) => onView({ ...view, month: event.target.value })}>
          {(months.includes(view.month) ? months : [view.month, ...months]).map((each) => (
            <option key={each} value={each}>
              {month(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('enter.what')}</span>
        <select
          value={view.metric ? `metric ${view.metric}` : view.owner !== null ? `owner ${view.owner}` : ''}
          onChange={(event) => {
            const [kind, ...rest] = event.target.value.split(' ')
            const what = rest.join(' ')
            onView({
              month: view.month,
              owner: kind === 'owner' ? what : null,
              metric: kind === 'metric' ? what : null,
            })
          }}
        >
          <option value="">{t('enter.what.all')}</option>
          <optgroup label={t('enter.what.owners')}>
            {owners.map((owner) => (
              <option key={owner} value={`owner ${owner}`}>
                {ownerName(words, { owner })}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('enter.what.measures')}>
            {grid.rows.map((row) => (
              <option key={row.metric} value={`metric ${row.metric}`}>
                {rowName(words, row)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {ended?.until && (
        <p>
          {t('enter.ended', { name: rowName(words, ended), month: month(ended.until) })}{' '}
          <button type="button" className="plain" onClick={() => onView({ ...view, month: ended.until! })}>
            {t('enter.ended.go', { month: month(ended.until) })}
          </button>
        </p>
      )}
    </div>
  )
}

/** The lines of a view, in groups with a heading each. */
export function groupsOf(grid: ManualGrid, view: View) {
  const row = grid.rows.find((one) => one.metric === view.metric)
  if (row) {
    const months = monthRange(addMonths(view.month, -11), view.month).filter(
      (month) => month >= grid.earliest && month <= grid.thisMonth && isMeasuredIn(row, month),
    )
    return months.length === 0 ? [] : [{ owner: row.owner, lines: months.map((month) => ({ row, month })) }]
  }
  const owners = [...new Set(grid.rows.map((one) => one.owner))].filter(
    (one) => view.owner === null || one === view.owner,
  )
  return owners
    .map((owner) => ({
      owner,
      lines: grid.rows
        .filter((one) => one.owner === owner && isMeasuredIn(one, view.month))
        .map((one) => ({ row: one, month: view.month })),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** A row that only an earlier plan has ends with that plan. */
const isMeasuredIn = ({ until }: Pick<ManualRow, 'until'>, month: string) => !until || month <= until
