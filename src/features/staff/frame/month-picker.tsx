import { addMonths, monthRange } from '../../../domain/metric/months.ts'
import { useStaffWords } from '../words.ts'

/** As far back as a list goes that knows of no plan: three years. */
const BACK = 36

/** `first`: the first month of the plan that is read. */
type Props = { first?: string | null; asOf: string; today: string; onPick: (month: string) => void; label?: string }

/** The month that is looked at; the newest first. */
export function MonthPicker({ first, asOf, today, onPick, label }: Props) {
  const { t, month } = useStaffWords()
  const now = today.slice(0, 7)
  const months = monthRange(first ?? addMonths(now, -BACK), now).reverse()
  if (!months.includes(asOf)) months.push(asOf)
  return (
    <label className="month-picker">
      <span>{label ?? t('month.label')}</span>{' '}
      <select value={asOf} onChange={(event) => onPick(event.target.value)}>
        {months.map((each) => (
          <option key={each} value={each}>
            {month(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
