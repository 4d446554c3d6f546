import { monthRange } from '../../../domain/metric/months.ts'
import { useStaffWords } from '../words.ts'

/** The plan's first reporting month. */
const FIRST = '2024-04'

type Props = { asOf: string; today: string; onPick: (month: string) => void; label?: string }

/** The month that is looked at; the newest first. */
export function MonthPicker({ asOf, today, onPick, label }: Props) {
  const { t, month } = useStaffWords()
  const months = monthRange(FIRST, today.slice(0, 7)).reverse()
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
