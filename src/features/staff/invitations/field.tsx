type FieldProps = {
  id: string
  label: string
  hint?: string
  type?: 'text' | 'number' | 'date'
  value: string
  onValue: (value: string) => void
}

/** A label and its box. */
export function Field({ id, label, hint, type = 'text', value, onValue }: FieldProps) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type={type}
        min={type === 'number' ? 1 : undefined}
        maxLength={type === 'text' ? 80 : undefined}
        autoComplete="off"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onValue(event.target.value)}
      />
    </p>
  )
}

type ChooseProps = {
  id: string
  label: string
  chosen: string
  choices: readonly { code: string; label: string }[]
  onChoose: (code: string) => void
}

/** A label and its list. */
export function Choose({ id, label, chosen, choices, onChoose }: ChooseProps) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((one) => (
          <option key={one.code} value={one.code}>
            {one.label}
          </option>
        ))}
      </select>
    </p>
  )
}
