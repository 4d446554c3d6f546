import { Picture } from './picture.tsx'

export type Choice = {
  code: string
  label: string
  aside?: boolean | undefined
  /** The name of the picture beside the words. */
  symbol?: string | null
}

export type ChoiceListProps = {
  name: string
  choices: readonly Choice[]
  /** The chosen code or null. Leave out for a page without React: the browser then keeps the choice. */
  chosen?: string | null
  onChoose?: (code: string) => void
}

/** Native radios, each a full-width row that can be tapped anywhere; 'aside' choices stand apart, smaller. */
export function ChoiceList({ name, choices, chosen, onChoose }: ChoiceListProps) {
  const row = ({ code, label, aside, symbol = null }: Choice) => (
    <label key={code} className={aside ? 'row aside' : 'row'}>
      <input
        type="radio"
        name={name}
        value={code}
        {...(onChoose && { checked: chosen === code, onChange: () => onChoose(code) })}
      />
      <Picture name={symbol} />
      <span>{label}</span>
    </label>
  )
  const beside = choices.filter((one) => one.aside)
  return (
    <>
      <div className="rows">{choices.filter((one) => !one.aside).map(row)}</div>
      {beside.length > 0 && <div className="asides">{beside.map(row)}</div>}
    </>
  )
}
