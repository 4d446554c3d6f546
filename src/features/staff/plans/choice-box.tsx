type Props<C extends string> = {
  id: string
  label: string
  value: C
  options: readonly (readonly [C, string])[]
  put: (value: C) => void
}

/** One choice of a few, with its label. */
export function ChoiceBox<C extends string>({ id, label, value, options, put }: Props<C>) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => put(event.target.value as C)}>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
