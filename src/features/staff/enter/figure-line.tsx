import type { Field, Line } from '../../../domain/manual/block.ts'
import { figureBefore, type CellProblem } from '../../../domain/manual/checks.ts'
import { cellKey, standsIn } from '../../../domain/manual/edits.ts'
import type { ManualRow } from '../../../domain/manual/figures.ts'
import { readCount } from '../../../domain/manual/typed-number.ts'
import { useStaffWords } from '../words.ts'
import type { TableProps } from './table-props.ts'
import { boxId, moveByKey } from './move.ts'
import { figure, ownerName, whyText } from './why.ts'

type Props = TableProps & { row: ManualRow; month: string; at: number; name: string; found: readonly CellProblem[] }

const NO_EDITS = new Map<string, never>()

/** One line of the grid: its boxes, what comes out of them, how it stands, and what is wrong with it. */
export function FigureLine(props: Props) {
  const { grid, row, month, at, name, found, byMonth, typedIn } = props
  const words = useStaffWords()
  const { t } = words
  const line: Line = { metric: row.metric, month, percent: row.unit === 'percent', mayEnter: row.mayEnter }
  const key = cellKey(row.metric, month)
  const typed = typedIn(line)
  const unsaved = props.unsaved(key)
  const stands = standsIn(row, month)
  const before = figureBefore(row, month, NO_EDITS, grid.months[0]?.month ?? grid.earliest)
  const whyId = `${boxId(row.metric, month, 'numerator')}-why`
  const isBad = (field: Field) => found.some((one) => one.field === field)
  const column = {
    numerator: t('enter.column.numerator'),
    denominator: t('enter.column.denominator'),
    note: t('enter.column.note'),
  }

  const text = (field: 'numerator' | 'denominator' | 'note') => (
    <input
      type="text"
      id={boxId(row.metric, month, field)}
      data-line={at}
      data-field={field}
      aria-label={`${name}, ${column[field]}`}
      aria-invalid={isBad(field) || undefined}
      aria-describedby={found.length > 0 ? whyId : undefined}
      inputMode={field === 'note' ? undefined : 'numeric'}
      autoComplete="off"
      maxLength={field === 'note' ? 300 : 40}
      value={stands?.hidden ? '' : typed[field]}
      placeholder={stands?.hidden && field === 'numerator' ? t('enter.hidden') : undefined}
      disabled={!row.mayEnter}
      onChange={(event) => props.onType(line, field, event.target.value)}
      onFocus={() => props.onActive(key)}
      onBlur={() => props.onActive(null)}
      onKeyDown={(event) => moveByKey(event, at, field) && event.preventDefault()}
      onPaste={(event) => props.onPaste(event.clipboardData.getData('text/plain'), at, field) && event.preventDefault()}
    />
  )
  return (
    <tr className={unsaved ? 'unsaved' : undefined}>
      <th scope="row">
        {name}
        <span className="enter-small soft">
          {before && (
            <span>{t('enter.before', { month: words.shortMonth(before.month), figure: figure(before) })}</span>
          )}
          {!byMonth && row.alsoIn.length > 0 && <span>{t('enter.alsoIn', { statements: row.alsoIn.join(', ') })}</span>}
          {!byMonth && row.until && <span>{t('enter.until', { month: words.shortMonth(row.until) })}</span>}
          {!row.mayEnter && <span>{t('enter.readOnly', { owner: ownerName(words, row) })}</span>}
        </span>
        {found.length > 0 && (
          <span className="enter-why" id={whyId}>
            {found.map(({ code, field, values }) => (
              <span key={`${field} ${code}`}>
                {found.length > 1 && `${t(`enter.column.${field}`)}: `}
                {whyText(words, code, values)}{' '}
              </span>
            ))}
          </span>
        )}
      </th>
      <td data-label={column.numerator}>{text('numerator')}</td>
      <td data-label={column.denominator} className={line.percent ? undefined : 'none'}>
        {line.percent && text('denominator')}
      </td>
      <td data-label={t('enter.column.result')} className={line.percent ? 'n' : 'n none'}>
        {line.percent && shareOf(typed.numerator, typed.denominator)}
      </td>
      <td data-label={column.note} className="wide-note">
        {text('note')}
      </td>
      <td data-label={t('enter.column.final')}>
        <input
          type="checkbox"
          id={boxId(row.metric, month, 'final')}
          data-line={at}
          data-field="final"
          aria-label={`${name}, ${t('enter.column.final')}`}
          aria-describedby={isBad('final') ? whyId : undefined}
          checked={typed.final}
          disabled={!row.mayEnter}
          onChange={(event) => props.onType(line, 'final', event.target.checked)}
          onFocus={() => props.onActive(key)}
          onKeyDown={(event) => moveByKey(event, at, 'final' satisfies Field) && event.preventDefault()}
        />
      </td>
      <td data-label={t('enter.column.state')} className="enter-state">
        {unsaved ? (
          <b className="enter-unsaved">{t(`enter.state.${unsaved}`)}</b>
        ) : (
          <span>
            {t(
              !stands || (stands.numerator === null && !stands.hidden)
                ? 'enter.state.empty'
                : stands.final
                  ? 'enter.state.final'
                  : 'enter.state.provisional',
            )}
            {stands?.demo && ` (${t('enter.state.demo')})`}
          </span>
        )}{' '}
        {stands && (
          <button
            type="button"
            className="plain"
            aria-label={t('enter.history.of', { name, month: words.month(month) })}
            onClick={() => props.onHistory({ row, month })}
          >
            {t('enter.history')}
          </button>
        )}
      </td>
    </tr>
  )
}

/** What comes out of the two boxes, when both are numbers. */
function shareOf(numerator: string, denominator: string): string {
  const [n, d] = [readCount(numerator), readCount(denominator)]
  return typeof n === 'number' && typeof d === 'number' && d >= n && d > 0 ? `${((100 * n) / d).toFixed(1)}%` : '–'
}
