type Props<C extends string> = {
  id: string
  label: string
  value: C
  options: readonly (readonly [C, string])[]
  put: (value: C) => void
  /** The id of what says that nothing good was chosen. */
  problem?: string | undefined
}

/** One choice of a few, with its label. */
export function ChoiceBox<C extends string>({ id, label, value, options, put, problem }: Props<C>) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem}
        onChange={(event) => put(event.target.value as C)}
      >
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
