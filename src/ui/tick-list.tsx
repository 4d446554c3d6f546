import type { Choice } from './choice-list.tsx'
import { Picture } from './picture.tsx'

export type TickListProps = {
  name: string
  choices: readonly Choice[]
  chosen: ReadonlySet<string>
  onToggle: (code: string) => void
}

/** Native tick boxes, each a full-width row that can be tapped anywhere. */
export function TickList({ name, choices, chosen, onToggle }: TickListProps) {
  return (
    <div className="rows">
      {choices.map(({ code, label, symbol = null }) => (
        <label key={code} className="row">
          <input type="checkbox" name={name} value={code} checked={chosen.has(code)} onChange={() => onToggle(code)} />
          <Picture name={symbol} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
